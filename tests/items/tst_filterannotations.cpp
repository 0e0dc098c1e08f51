// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterevaluation.h"
#include "models/items/filterflags.h"
#include "models/items/rumourfilter.h"
#include "tests/common/testregistry.h"
#include "tests/items/rumourfixture.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const QStringList lines = {
    u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport | added: 2026-03-01"_s,
    u"Wirtz | Leverkusen > Liverpool | | talks | 2025-08-02 | source: BBC Sport | added: 2026-03-01"_s,
    u"Saka | Arsenal > | | interest | 2025-08-03 | journalist: Ann Field | added: 2026-03-02"_s,
    u"Kane | Bayern > Spurs | | interest | 2025-08-04 | source: ESPN | added: 2026-03-03"_s,
    u"Rice | Arsenal > Chelsea | | off | 2025-08-05 | added: 2026-03-03"_s,
};

/// What analysts say of the rumours above.
std::vector<Annotation> annotations()
{
    std::vector<Annotation> said(5);
    said[0].grade = {Reliability::B, Credibility::ProbablyTrue};
    said[0].tags = {u"Left back"_s, u"urgent"_s};
    said[0].isStarred = said[0].isRead = true;
    said[1].grade = {Reliability::B, std::nullopt};
    said[1].outcome = Outcome::MovedThere;
    said[1].note = u"Called the agent; Šeško next"_s;
    said[2].grade = {std::nullopt, Credibility::ProbablyTrue};
    said[2].outcome = Outcome::Stayed;
    said[2].isRead = true;
    said[3].grade = {Reliability::F, Credibility::CannotBeJudged};
    said[3].tags = {u"back-up"_s};
    said[3].corrections = {{AnnotationField::Player, u"Kane"_s}};
    return said;
}

RumourColumns annotatedColumns()
{
    RumourColumns columns = columnsOf(testing::rumoursFrom(lines));
    const std::vector<Annotation> said = annotations();
    for (size_t row = 0; row < said.size(); ++row)
        setAnnotation(columns, row, said[row], false);
    sortNewNames(columns);
    setSourceGrades(columns, {{SubjectKind::Outlet, u"BBC Sport"_s, Reliability::A},
                                 {SubjectKind::Journalist, u"Ann Field"_s, Reliability::C}});
    return columns;
}

} // namespace

/// What the filter finds by what analysts say, and by saved filters.
class TestFilterAnnotations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void finds_data();
    void finds();
    void rejectedIsAskedForByName_data();
    void rejectedIsAskedForByName();
    void newIsTheDayOfTheNewestImport();
    void nothingIsNewWithoutRumours();
    void namesThatCannotBeFoundAreErrors();
    void doublingChainsAreEvaluatedQuickly();

private:
    [[nodiscard]] QString found(const QString &expression, const RumourColumns &columns) const;

    const ExchangeRates m_rates = testing::testRates();
    const RumourColumns m_columns = annotatedColumns();
    std::vector<SavedFilter> m_saved = {
        {u"red"_s, u"to:liverpool"_s},
        {u"good red"_s, u"@red rel<=B"_s},
        {u"all"_s, {}},
        {u"bin"_s, u"is:rejected to:liverpool"_s},
    };
};

/// The numbers of the rumours found, such as "1 2", or the error.
QString TestFilterAnnotations::found(const QString &expression, const RumourColumns &columns) const
{
    const auto articlesWith
        = [](const QString &, bool) -> Result<ArticleSet> { return ArticleSet(); };
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.mistake)
        return parsed.mistake->message;
    const Result<RowSet> rows = rowsPassing(*parsed.filter.root(),
        {columns, m_rates, Currency::EUR, QDate(2026, 3, 10), {}, {}, articlesWith, m_saved});
    if (!rows)
        return rows.error().message;
    return testing::numbersOf(*rows, columns);
}

void TestFilterAnnotations::finds_data()
{
    QTest::addColumn<QString>("rumours");
    const auto row = [](const char *expression, const char *rumours) {
        QTest::newRow(expression) << QString::fromUtf8(rumours);
    };
    // grades: 1 is B2, 2 is B, 3 is 2, 4 is F6; A is proposed for 1 and 2, C for 3, nothing for 4 and 5
    row("grade:B2", "1");
    row("grade:b", "1 2");
    row("grade:2", "1 3");
    row("grade=B", "2");
    row("grade=2", "3");
    row("grade=B2", "1");
    row("grade!=B2", "2 3 4 5");
    row("grade:F6,2", "1 3 4");
    row("grade:A", "");
    row("grade:none", "5");
    row("grade:*", "1 2 3 4");
    row("rel:B", "1 2");
    row("rel:C", "3");
    row("rel<=B", "1 2");
    row("rel<=C", "1 2 3");
    row("rel>=C", "3 4");
    row("rel>C", "4");
    row("rel:A", "");
    row("rel:B..C", "1 2 3");
    row("rel:none", "5");
    row("rel:*", "1 2 3 4");
    row("rel!=B", "3 4 5");
    row("cred:2", "1 3");
    row("cred<=2", "1 3");
    row("cred>2", "4");
    row("cred:none", "2 5");
    row("cred:*", "1 3 4");
    row("outcome:moved-there", "2");
    row("outcome:moved-there,stayed", "2 3");
    row("outcome:none", "1 4 5");
    row("outcome:*", "2 3");
    row("outcome!=stayed", "1 2 4 5");
    // tags and notes
    row("tag:urgent", "1");
    row("tag:back", "1 4");
    row("tag:ba", "1 4");
    row("tag:ack", "");
    row("tag:\"left back\"", "1");
    row("tag:\"left ba\"", "");
    row("tag=back", "");
    row("tag=\"left back\"", "1");
    row("tag:none", "2 3 5");
    row("tag:*", "1 4");
    row("note:agent", "2");
    row("note:AG", "2");
    row("note:sesko", "2");
    row("note:gent", "");
    row("note:\"the agent\"", "2");
    row("note:\"agent the\"", "");
    row("note:none", "1 3 4 5");
    row("note:*", "2");
    // free words
    row("agent", "2");
    row("urgent", "1");
    row("\"left back\"", "1");
    row("-back", "2 3 5");
    // is, has
    row("is:new", "4 5");
    row("-is:new", "1 2 3");
    row("is:unread", "2 4 5");
    row("is:starred", "1");
    row("is:corrected", "4");
    row("is:graded", "1 2 3 4");
    row("is:exit", "3");
    row("is:starred,corrected", "1 4");
    row("has:note", "2");
    row("has:tag", "1 4");
    row("has:grade", "1 2 3 4");
    row("has:fee", "1");
    row("has:fee,note", "1 2");
    row("-has:grade", "5");
    // saved filters
    row("@red", "1 2");
    row("-@red", "3 4 5");
    row("@RED has:fee", "1");
    row("@\"good red\"", "1 2");
    row("@\"good red\" OR is:new", "1 2 4 5");
    row("@red OR @\"good red\" OR -@red", "1 2 3 4 5");
    row("@all", "1 2 3 4 5");
    row("-@all", "");
}

void TestFilterAnnotations::finds()
{
    QFETCH(QString, rumours);
    QCOMPARE(found(QString::fromUtf8(QTest::currentDataTag()), m_columns), rumours);
}

void TestFilterAnnotations::rejectedIsAskedForByName_data()
{
    QTest::addColumn<bool>("isAskedFor");
    const auto row = [](const char *expression, bool isAskedFor) { QTest::newRow(expression) << isAskedFor; };
    row("is:rejected", true);
    row("is:starred,rejected", true);
    row("isak (to:arsenal OR is:rejected)", true);
    row("@bin isak", true);
    row("", false);
    row("is:starred", false);
    row("rejected", false);
    row("-is:rejected", false);
    row("is!=rejected", false);
    row("-@bin", false);
    row("@nobody is:rejected", false);
}

void TestFilterAnnotations::rejectedIsAskedForByName()
{
    QTEST(asksForRejected(parseFilter(QString::fromUtf8(QTest::currentDataTag())).filter, m_saved), "isAskedFor");
}

void TestFilterAnnotations::newIsTheDayOfTheNewestImport()
{
    std::vector<StoredRumour> rumours = testing::rumoursFrom({u"A | X > Y"_s, u"B | X > Y"_s, u"C | X > Y"_s});
    const QDateTime noon = QDate(2026, 3, 3).startOfDay().addSecs(12 * 3600);
    rumours[0].addedAt = noon.addSecs(-12 * 3600 - 1).toSecsSinceEpoch();
    rumours[1].addedAt = noon.addSecs(-12 * 3600).toSecsSinceEpoch();
    rumours[2].addedAt = noon.toSecsSinceEpoch();
    QCOMPARE(found(u"is:new"_s, columnsOf(rumours)), u"2 3"_s);
}

void TestFilterAnnotations::nothingIsNewWithoutRumours()
{
    QCOMPARE(found(u"is:new OR @all"_s, columnsOf({})), QString());
}

void TestFilterAnnotations::namesThatCannotBeFoundAreErrors()
{
    QVERIFY(found(u"isak @nobody"_s, m_columns).startsWith(u"no saved filter is named “nobody”"_s));
}

void TestFilterAnnotations::doublingChainsAreEvaluatedQuickly()
{
    m_saved.push_back({u"n0"_s, u"@red"_s});
    for (int i = 1; i < 18; ++i)
        m_saved.push_back({u"n%1"_s.arg(i), u"@n%1 OR (@n%1 @n%1 -is:exit)"_s.arg(i - 1)});
    QCOMPARE(found(u"@n17"_s, m_columns), u"1 2"_s); // 3^17 passes if each name were evaluated where it stands
}

RUMOURDESK_TEST(TestFilterAnnotations)
#include "tst_filterannotations.moc"
