// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterparts.h"
#include "models/items/rumourfilter.h"
#include "tests/common/testregistry.h"
#include "tests/items/filtertrees.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 treeCount = 20'000;

RumourFilter filterOf(FilterNode tree)
{
    return RumourFilter(std::make_shared<const FilterNode>(std::move(tree)));
}

QString typed(const QString &expression, Span place)
{
    return expression.mid(place.start, place.length);
}

} // namespace

/// Whatever tree is printed is read again as the same tree; checked on many that are made up.
class TestFilterPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void treesAreReadAsTheyWerePrinted();
    void everyFieldAndComparisonIsTried();
    void partsStandWhereTheyWerePrinted();
    void partsAreTakenAwayOneByOne();
};

void TestFilterPrinting::treesAreReadAsTheyWerePrinted()
{
    for (quint32 seed = 1; seed <= treeCount; ++seed) {
        const FilterNode tree = FilterTrees(seed).tree();
        const QString printed = filterOf(tree).toString();
        const ParsedFilter parsed = parseFilter(printed);
        if (parsed.mistake && parsed.mistake->message.contains(u"a filter may have"_s))
            continue; // longer than anybody types
        QVERIFY2(!parsed.mistake, qPrintable(printed + u": "_s + (parsed.mistake ? parsed.mistake->message : u""_s)));
        QVERIFY2(*parsed.filter.root() == tree, qPrintable(printed));
        QCOMPARE(parsed.filter.toString(), printed);
    }
}

void TestFilterPrinting::everyFieldAndComparisonIsTried()
{
    QSet<QString> seen;
    const auto look = [&seen](const auto &self, const FilterNode &node) -> void {
        const auto each = [&](const std::vector<FilterNode> &parts) {
            for (const FilterNode &part : parts)
                self(self, part);
        };
        if (const auto *all = std::get_if<FilterAnd>(&node.is))
            each(all->parts);
        else if (const auto *any = std::get_if<FilterOr>(&node.is))
            each(any->parts);
        else if (const auto *opposite = std::get_if<FilterNot>(&node.is))
            each(opposite->part);
        else if (const auto *test = std::get_if<FieldTest>(&node.is))
            seen << filterFieldName(test->field) << u"#%1"_s.arg(int(test->comparison));
    };
    for (quint32 seed = 1; seed <= 2000; ++seed)
        look(look, FilterTrees(seed).tree());
    QCOMPARE(seen.size(), filterFieldCount + 7);
}

void TestFilterPrinting::partsStandWhereTheyWerePrinted()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        const QString printed = filterOf(FilterTrees(seed).tree()).toString();
        const auto *all = parseFilter(printed).filter.isEmpty()
            ? nullptr
            : std::get_if<FilterAnd>(&parseFilter(printed).filter.root()->is);
        const std::vector<FilterPart> parts = partsOf(printed);
        QStringList texts;
        for (const FilterPart &part : parts) {
            QVERIFY(!part.label.isEmpty());
            texts << typed(printed, part.typed);
        }
        QCOMPARE(texts.join(u' '), printed);
        QCOMPARE(parts.size() > 1, all != nullptr);
    }
}

void TestFilterPrinting::partsAreTakenAwayOneByOne()
{
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        FilterTrees trees(seed);
        QString expression = filterOf(trees.tree()).toString();
        for (auto count = static_cast<int>(partsOf(expression).size()); count > 0; --count) {
            expression = withoutPart(expression, trees.below(count));
            QVERIFY2(!parseFilter(expression).mistake, qPrintable(expression));
            if (count > 1 && static_cast<int>(partsOf(expression).size()) > count)
                break; // the last part left may be a group of several
        }
        QVERIFY2(expression.isEmpty() || partsOf(expression).size() > 0, qPrintable(expression));
    }
}

RUMOURDESK_TEST(TestFilterPrinting)
#include "tst_filterprinting.moc"
