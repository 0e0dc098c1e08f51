// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterevaluation.h"
#include "models/items/filternames.h"
#include "models/items/filterparts.h"
#include "tests/common/testregistry.h"
#include "tests/fuzz/expressionmaker.h"
#include "tests/items/rumourfixture.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Of ordinary runs; RUMOURDESK_FUZZ_COUNT asks for more, RUMOURDESK_FUZZ_SECONDS for as many as there is time for,
/// RUMOURDESK_FUZZ_SEED for others.
constexpr int usualCount = 20'000;

const std::vector<SavedFilter> saved = {
    {u"red"_s, u"to:liverpool OR from:liverpool"_s},
    {u"two words"_s, u"@red -is:exit"_s},
    {u"mirror"_s, u"@mirror"_s},
};

std::optional<int> numberFromEnvironment(const char *name)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool isInside(Span stretch, const QString &text)
{
    return stretch.start >= 0 && stretch.length > 0 && stretch.end() <= text.size();
}

} // namespace

/// Texts of all sorts in the filter line: each is a filter, which prints and evaluates, or has a mistake with a place in
/// the text.
class TestFilterFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTextIsAFilterOrAMistake();

private:
    void check(const QString &expression, ExpressionMaker &maker);
    void checkFilter(const ParsedFilter &parsed);
    void checkParts(const QString &expression, ExpressionMaker &maker);
    void checkRows(const QString &expression);

    const ExchangeRates m_rates = testRates();
    const RumourColumns m_columns = columnsOf(rumoursFrom({
        u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport | age: 25 | window: summer-2025"_s,
        u"Ødegaard | Arsenal > | | interest | 2026-01-19 | journalist: Ann Field | contract: 2028"_s,
        u"Bastoni | Inter > Liverpool | up to €90m | talks | | byline: Bob Gray"_s,
    }));
    int m_filters = 0;
};

void TestFilterFuzz::check(const QString &expression, ExpressionMaker &maker)
{
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.mistake) {
        QVERIFY(parsed.filter.isEmpty());
        QVERIFY(!parsed.mistake->message.isEmpty());
        QVERIFY(isInside({parsed.mistake->position, parsed.mistake->length}, expression));
        QVERIFY(partsOf(expression).empty());
        return;
    }
    ++m_filters;
    checkFilter(parsed);
    checkParts(expression, maker);
    checkRows(expression);
}

void TestFilterFuzz::checkFilter(const ParsedFilter &parsed)
{
    const QString printed = parsed.filter.toString();
    const ParsedFilter again = parseFilter(printed);
    QVERIFY2(!again.mistake, qPrintable(printed));
    QCOMPARE(again.filter.isEmpty(), parsed.filter.isEmpty());
    QVERIFY2(parsed.filter.isEmpty() || *again.filter.root() == *parsed.filter.root(), qPrintable(printed));
}

void TestFilterFuzz::checkParts(const QString &expression, ExpressionMaker &maker)
{
    const std::vector<FilterPart> parts = partsOf(expression);
    int end = 0;
    for (const FilterPart &part : parts) {
        QVERIFY(isInside(part.typed, expression));
        QVERIFY(part.typed.start >= end);
        QVERIFY(!part.label.isEmpty());
        end = part.typed.end();
    }
    if (!parts.empty()) {
        const QString rest = withoutPart(expression, maker.below(static_cast<int>(parts.size())));
        QVERIFY2(!parseFilter(rest).mistake, qPrintable(rest));
    }
    const QString narrower = withPart(expression, u"to:liverpool OR @red"_s);
    QVERIFY2(!parseFilter(narrower).mistake, qPrintable(narrower));
}

void TestFilterFuzz::checkRows(const QString &expression)
{
    const auto articlesWith
        = [](const QString &, bool) -> Result<ArticleSet> { return ArticleSet({ArticleId{1001}}); };
    const ParsedFilter meant = parseFilter(expression, saved);
    if (meant.mistake) {
        QVERIFY(isInside({meant.mistake->position, meant.mistake->length}, expression));
        return;
    }
    if (meant.filter.isEmpty())
        return;
    const FilterContext context{m_columns, m_rates, Currency::EUR, QDate(2026, 3, 10), {}, {}, articlesWith, saved};
    const Result<RowSet> rows = rowsPassing(*meant.filter.root(), context);
    QVERIFY(rows);
    FilterNode opposite{FilterNot{{*meant.filter.root()}}, {}};
    Result<RowSet> others = rowsPassing(opposite, context);
    QVERIFY(others);
    others->invert();
    QVERIFY(*others == *rows);
}

void TestFilterFuzz::everyTextIsAFilterOrAMistake()
{
    const std::optional<int> seconds = numberFromEnvironment("RUMOURDESK_FUZZ_SECONDS");
    const int count = numberFromEnvironment("RUMOURDESK_FUZZ_COUNT").value_or(usualCount);
    const auto first = static_cast<quint32>(numberFromEnvironment("RUMOURDESK_FUZZ_SEED").value_or(1));
    QElapsedTimer timer;
    timer.start();
    int tried = 0;
    while (seconds ? !timer.hasExpired(*seconds * qint64(1000)) : tried < count) {
        const quint32 seed = first + static_cast<quint32>(tried++);
        ExpressionMaker maker(seed);
        const QString expression = maker.expression();
        check(expression, maker);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"seed %1: %2"_s.arg(seed).arg(expression)));
    }
    qInfo("%d texts, of which %d are filters", tried, m_filters);
    QVERIFY(m_filters > tried / 4);
}

RUMOURDESK_TEST(TestFilterFuzz)
#include "tst_filterfuzz.moc"
