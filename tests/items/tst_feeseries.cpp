// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeconversion.h"
#include "models/items/feeseries.h"
#include "tests/common/testregistry.h"
#include "tests/items/rumourfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::rumoursFrom;

namespace {

QString end(std::optional<qint64> amount)
{
    return amount ? QString::number(*amount) : u"?"_s;
}

/// "1 2025-08-01 132000000..132000000 bid Liverpool BBC Sport £110m x1.2"
QStringList dump(const FeeSeries &series)
{
    QStringList marks;
    for (const FeeMark &mark : series.fees) {
        marks << u"%1 %2 %3..%4 %5 %6 %7 %8 x%9"_s.arg(mark.rumour.value)
                     .arg(mark.date.toString(Qt::ISODate), end(mark.minimum), end(mark.maximum),
                         feeBasisName(mark.basis), mark.suitor, mark.outlet, mark.printed)
                     .arg(mark.rate);
    }
    return marks;
}

FeeSeries seriesOf(const QStringList &lines, Currency currency)
{
    return feeSeries(rumoursFrom(lines), testing::testRates(), currency, u"Alexander Isak"_s);
}

} // namespace

class TestFeeSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void feesAreConvertedAtTheirOwnMonth();
    void openEndsStayOpen();
    void marksAreSortedByDateThenRumour();
    void oneStatementForSeveralSuitorsIsOneMark();
    void otherArticlesAndOtherFeesStayMarksOfTheirOwn();
    void rumoursWithoutAFeeStandOnTheLane();
    void whatCannotBeDrawnIsCounted();
    void ownCurrencyNeedsNoRate();
    void nothingGivesAnEmptySeries();
    void summaryTellsEveryFee();
    void summaryTellsWhatIsLeftOut();
    void summaryOfManyFeesEndsWithTheirNumber();
    void missingRatesAreCountedByCurrency();
    void aRateTellsItsMonth();
    void aDateAfterTheLastMonthTellsTheMonthUsed();
    void whatBecameOfARumourComesAlong();
    void theLatestArticleTellsTheEndOfTheContract();
    void contractsOfManyPlayersAreLeftOut();
    void moreMarksThanCanBeDrawnAreSummedUpByMonth();
    void theOutlineNamesTheMostFrequentFirst();
    void convertedTextIsRoundedAndMarked_data();
    void convertedTextIsRoundedAndMarked();
};

void TestFeeSeries::feesAreConvertedAtTheirOwnMonth()
{
    const QStringList lines = {
        u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport"_s,
        u"Isak | Newcastle > Liverpool | £110m | bid | 2026-01-02 | publisher: The Echo | basis: asking"_s,
        u"Isak | Newcastle > Al-Hilal | $100m | bid | 2026-01-03 | journalist: Ann Field"_s,
    };
    QCOMPARE(dump(seriesOf(lines, Currency::EUR)),
        (QStringList{u"1 2025-08-01 132000000..132000000 bid Liverpool BBC Sport £110m x1.2"_s,
            u"2 2026-01-02 137500000..137500000 asking Liverpool The Echo £110m x1.25"_s,
            u"3 2026-01-03 80000000..80000000 bid Al-Hilal Ann Field $100m x0.8"_s}));
    QCOMPARE(dump(seriesOf(lines, Currency::GBP)).last(),
        u"3 2026-01-03 64000000..64000000 bid Al-Hilal Ann Field $100m x0.64"_s);
}

void TestFeeSeries::openEndsStayOpen()
{
    QCOMPARE(dump(seriesOf({u"Isak | N > L | up to £20m | bid | 2025-01-01"_s,
                               u"Isak | N > L | €90m–100m | bid | 2025-01-02"_s,
                               u"Isak | N > | £15m or more | bid | 2025-01-03"_s},
                 Currency::EUR)),
        (QStringList{u"1 2025-01-01 ?..24000000 bid L  up to £20m x1.2"_s,
            u"2 2025-01-02 90000000..100000000 bid L  €90m–100m x1"_s,
            u"3 2025-01-03 18000000..? bid   £15m or more x1.2"_s}));
}

void TestFeeSeries::marksAreSortedByDateThenRumour()
{
    std::vector<StoredRumour> rumours = rumoursFrom({
        u"Isak | N > L | £1m | bid | 2025-03-01"_s,
        u"Isak | N > L | £2m | bid | 2025-02-01"_s,
        u"Isak | N > L | £3m | bid | 2025-02-01"_s,
    });
    std::reverse(rumours.begin(), rumours.end());
    const FeeSeries series = feeSeries(rumours, testing::testRates(), Currency::GBP, {});
    QStringList order;
    for (const FeeMark &mark : series.fees)
        order << mark.printed;
    QCOMPARE(order, (QStringList{u"£2m"_s, u"£3m"_s, u"£1m"_s}));
}

void TestFeeSeries::oneStatementForSeveralSuitorsIsOneMark()
{
    const FeeSeries series = seriesOf({u"Isak | Newcastle > Liverpool | £80m | talks | 2025-08-01 | article: 7"_s,
                                          u"Isak | Newcastle > Arsenal | £80m | bid | 2025-08-01 | article: 7"_s},
        Currency::GBP);
    QCOMPARE(series.fees.size(), 1u);
    QCOMPARE(series.fees.at(0).suitor, u"Liverpool, Arsenal"_s);
    QCOMPARE(series.fees.at(0).stage, Stage::Bid);
    QVERIFY(series.fees.at(0).standsFor(RumourId{1}));
    QVERIFY(series.fees.at(0).standsFor(RumourId{2}));
    QVERIFY(!series.fees.at(0).standsFor(RumourId{3}));
}

void TestFeeSeries::otherArticlesAndOtherFeesStayMarksOfTheirOwn()
{
    QCOMPARE(dump(seriesOf({u"Isak | Newcastle > Liverpool | £80m | bid | 2025-08-01 | article: 7"_s,
                               u"Isak | Newcastle > Arsenal | £80m | bid | 2025-08-01 | article: 8"_s,
                               u"Isak | Newcastle > Chelsea | £81m | bid | 2025-08-01 | article: 8"_s,
                               u"Isak | Newcastle > Spurs | £80m | bid | 2025-08-01 | article: 8 | basis: asking"_s},
                 Currency::GBP))
                 .size(),
        4);
}

void TestFeeSeries::rumoursWithoutAFeeStandOnTheLane()
{
    const FeeSeries series = seriesOf({u"Isak | N > L | | talks | 2025-03-01 | source: BBC Sport"_s,
                                          u"Isak | N > | | interest | 2025-02-01"_s},
        Currency::GBP);
    QVERIFY(series.fees.empty());
    QCOMPARE(series.stages.size(), size_t(2));
    QVERIFY(series.stages[0] == (StageMark{RumourId{2}, QDate(2025, 2, 1), Stage::Interest, {}, {}, u"Isak"_s}));
    QVERIFY(series.stages[1]
        == (StageMark{RumourId{1}, QDate(2025, 3, 1), Stage::Talks, u"L"_s, u"BBC Sport"_s, u"Isak"_s}));
}

void TestFeeSeries::whatCannotBeDrawnIsCounted()
{
    const FeeSeries series = seriesOf({u"Isak | N > L | £1m | bid |"_s, u"Isak | N > L | | bid |"_s,
                                          u"Isak | N > L | £1m | bid | 2019-01-01"_s},
        Currency::EUR);
    QCOMPARE(series.undated, 2);
    QCOMPARE(series.withoutRate, 1);
    QVERIFY(series.fees.empty());
    QVERIFY(series.stages.empty());
}

void TestFeeSeries::ownCurrencyNeedsNoRate()
{
    const FeeSeries series = seriesOf({u"Isak | N > L | £1m | bid | 2019-01-01"_s}, Currency::GBP);
    QCOMPARE(series.withoutRate, 0);
    QCOMPARE(series.fees.front().maximum, std::optional<qint64>(1'000'000));
}

void TestFeeSeries::nothingGivesAnEmptySeries()
{
    const FeeSeries series = seriesOf({}, Currency::USD);
    FeeSeries expected;
    expected.title = u"Alexander Isak"_s;
    expected.currency = Currency::USD;
    QVERIFY(series == expected);
    QCOMPARE(summaryOf(series), u"Alexander Isak: 0 fees in USD, 0 rumours without a fee."_s);
}

void TestFeeSeries::summaryTellsEveryFee()
{
    const FeeSeries series
        = seriesOf({u"Isak | N > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport"_s,
                       u"Isak | N > | €90m–100m | bid | 2025-09-01 | basis: asking"_s,
                       u"Isak | N > L | | talks | 2025-03-01"_s},
            Currency::EUR);
    QCOMPARE(summaryOf(series),
        u"Alexander Isak: 2 fees in EUR, 1 rumour without a fee. "
        "1 Aug 2025: ~€132m (printed £110m), bid, to Liverpool, says BBC Sport. "
        "1 Sep 2025: €90m–100m, asking."_s);
}

void TestFeeSeries::summaryTellsWhatIsLeftOut()
{
    const FeeSeries series
        = seriesOf({u"Isak | N > L | £1m | bid |"_s, u"Isak | N > L | £1m | bid | 2019-01-01"_s}, Currency::EUR);
    QCOMPARE(summaryOf(series),
        u"Alexander Isak: 0 fees in EUR, 0 rumours without a fee. "
        "Left out: 1 rumour without a date. Left out: 1 fee without a reference rate."_s);
}

void TestFeeSeries::summaryOfManyFeesEndsWithTheirNumber()
{
    const FeeSeries series
        = seriesOf(QStringList(35, u"Isak | N > L | £1m | bid | 2025-01-01"_s), Currency::GBP);
    const QString summary = summaryOf(series);
    QCOMPARE(summary.count(u"1 Jan 2025"_s), 30);
    QVERIFY(summary.endsWith(u"And 5 more fees."));
}

void TestFeeSeries::missingRatesAreCountedByCurrency()
{
    const FeeSeries series = seriesOf({u"Isak | N > L | £1m | bid | 2019-01-01"_s,
                                          u"Isak | N > L | $1m | bid | 2019-01-01"_s,
                                          u"Isak | N > L | $2m | bid | 2019-01-02"_s},
        Currency::EUR);
    QCOMPARE(series.withoutRate, 3);
    QCOMPARE(series.missingRates,
        (std::vector<std::pair<Currency, int>>{{Currency::USD, 2}, {Currency::GBP, 1}}));
}

void TestFeeSeries::aRateTellsItsMonth()
{
    const FeeSeries series = seriesOf({u"Isak | N > L | £1m | bid | 2025-08-17"_s}, Currency::EUR);
    QCOMPARE(series.fees.at(0).rateMonth, QDate(2025, 8, 1));
}

void TestFeeSeries::aDateAfterTheLastMonthTellsTheMonthUsed()
{
    const QDate last = testing::testRates().monthUsed(QDate(2040, 1, 1));
    const FeeSeries series = seriesOf({u"Isak | N > L | £1m | bid | 2040-01-01"_s}, Currency::EUR);
    QVERIFY(last < QDate(2040, 1, 1));
    QCOMPARE(series.fees.at(0).rateMonth, last);
}

void TestFeeSeries::whatBecameOfARumourComesAlong()
{
    const auto rumours
        = rumoursFrom({u"Isak | N > L | £1m | bid | 2025-01-01"_s, u"Isak | N > L | | talks | 2025-01-02"_s});
    const FeeSeries series = feeSeries(rumours, testing::testRates(), Currency::EUR, {}, [](RumourId rumour) {
        return rumour == RumourId{1} ? std::optional(Outcome::Stayed) : std::nullopt;
    });
    QCOMPARE(series.fees.at(0).outcome, Outcome::Stayed);
    QCOMPARE(series.stages.at(0).outcome, std::nullopt);
}

void TestFeeSeries::theLatestArticleTellsTheEndOfTheContract()
{
    const FeeSeries series = seriesOf({u"Isak | N > L | £1m | bid | 2025-03-01 | contract: 2027"_s,
                                          u"Isak | N > L | £1m | bid | 2025-05-01 | contract: 2029"_s,
                                          u"Isak | N > L | £1m | bid | 2025-06-01"_s},
        Currency::EUR);
    QCOMPARE(series.contracts, (std::vector<ContractEnd>{{u"Isak"_s, QDate(2029, 6, 30)}}));
}

void TestFeeSeries::contractsOfManyPlayersAreLeftOut()
{
    QStringList lines;
    for (const QString &player : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        lines << player + u" | N > L | £1m | bid | 2025-03-01 | contract: 2027"_s;
    QCOMPARE(seriesOf(lines.first(3), Currency::EUR).contracts.size(), 3u);
    QVERIFY(seriesOf(lines, Currency::EUR).contracts.empty());
}

void TestFeeSeries::moreMarksThanCanBeDrawnAreSummedUpByMonth()
{
    QStringList lines(mostSingleMarks - 1, u"Isak | N > L | £1m | bid | 2025-03-31"_s);
    lines << u"Isak | N > L | | talks | 2025-04-01"_s;
    QVERIFY(seriesOf(lines, Currency::GBP).months.empty());
    lines << u"Isak | N > L | £3m | bid | 2025-04-30"_s;
    const FeeSeries series = seriesOf(lines, Currency::GBP);
    QCOMPARE(series.months.size(), 2u);
    QCOMPARE(series.months.at(0),
        (FeeMonth{QDate(2025, 3, 1), mostSingleMarks - 1, 0, 1'000'000, 1'000'000, 1'000'000, 1'000'000, 1'000'000}));
    QCOMPARE(series.months.at(1),
        (FeeMonth{QDate(2025, 4, 1), 1, 1, 3'000'000, 3'000'000, 3'000'000, 3'000'000, 3'000'000}));
    QVERIFY(summaryOf(series).endsWith(u"2025-03: 1999 fees, median ~£1m. 2025-04: 1 fee, median ~£3m."));
}

void TestFeeSeries::theOutlineNamesTheMostFrequentFirst()
{
    QStringList lines = {u"Isak | N > Arsenal | £1m | bid | 2025-01-01 | source: Sky"_s,
        u"Isak | N > Chelsea | £2m–5m | bid | 2025-01-02 | basis: asking"_s,
        u"Isak | N > Chelsea | £3m | bid | 2025-01-03"_s, u"Isak | N > | | talks | 2025-02-01"_s};
    const FeeOutline outline = seriesOf(lines, Currency::GBP).outline;
    QCOMPARE(outline.names.at(0), (QStringList{u"Chelsea"_s, u"Arsenal"_s}));
    QCOMPARE(outline.names.at(1), (QStringList{u"Unknown outlet"_s, u"Sky"_s}));
    QCOMPARE(outline.names.at(2), QStringList{u"Isak"_s});
    QCOMPARE(outline.bases, (std::vector{FeeBasis::Bid, FeeBasis::Asking}));
    QCOMPARE(outline.stages, std::vector{Stage::Talks});
    QCOMPARE(outline.first, QDate(2025, 1, 1));
    QCOMPARE(outline.last, QDate(2025, 2, 1));
    QCOMPARE(outline.lowest, 1e6);
    QCOMPARE(outline.highest, 5e6);
    for (int i = 0; i < 8; ++i)
        lines << u"Isak | N > Club %1 | £1m | bid | 2025-01-01"_s.arg(i);
    QCOMPARE(seriesOf(lines, Currency::GBP).outline.names.at(0).size(), chartColourCount);
    QCOMPARE(seriesOf(lines, Currency::GBP).outline.names.at(0).last(), otherNames());
}

void TestFeeSeries::convertedTextIsRoundedAndMarked_data()
{
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("brief");
    QTest::newRow("one figure") << 101'260'000LL << 101'260'000LL << u"~€101.3m"_s << u"~€101m"_s;
    QTest::newRow("range") << 90'040'000LL << 99'960'000LL << u"~€90m–100m"_s << u"~€90m–100m"_s;
    QTest::newRow("open above") << 15'555'555LL << -1LL << u"~€15.6m or more"_s << u"~€16m+"_s;
    QTest::newRow("open below") << -1LL << 23'111'111LL << u"up to ~€23.1m"_s << u"≤~€23m"_s;
    QTest::newRow("below a million") << 517'890LL << 517'890LL << u"~€518k"_s << u"~€518k"_s;
    QTest::newRow("tiny") << 12LL << 12LL << u"~€1k"_s << u"~€1k"_s;
}

void TestFeeSeries::convertedTextIsRoundedAndMarked()
{
    QFETCH(qint64, minimum);
    QFETCH(qint64, maximum);
    const auto amount = [](qint64 value) { return value < 0 ? std::nullopt : std::optional(value); };
    const Fee fee{amount(minimum), amount(maximum), Currency::EUR, FeeBasis::Bid};
    QTEST(convertedFeeText(fee), "text");
    QTEST(shortConvertedFeeText(fee), "brief");
}

RUMOURDESK_TEST(TestFeeSeries)
#include "tst_feeseries.moc"
