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
    QVERIFY(series.stages[0] == (StageMark{RumourId{2}, QDate(2025, 2, 1), Stage::Interest, {}, {}}));
    QVERIFY(series.stages[1]
        == (StageMark{RumourId{1}, QDate(2025, 3, 1), Stage::Talks, u"L"_s, u"BBC Sport"_s}));
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

void TestFeeSeries::convertedTextIsRoundedAndMarked_data()
{
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    QTest::addColumn<QString>("text");
    QTest::newRow("one figure") << 101'260'000LL << 101'260'000LL << u"~€101.3m"_s;
    QTest::newRow("range") << 90'040'000LL << 99'960'000LL << u"~€90m–100m"_s;
    QTest::newRow("open above") << 15'555'555LL << -1LL << u"~€15.6m or more"_s;
    QTest::newRow("open below") << -1LL << 23'111'111LL << u"up to ~€23.1m"_s;
    QTest::newRow("below a million") << 517'890LL << 517'890LL << u"~€518k"_s;
    QTest::newRow("tiny") << 12LL << 12LL << u"~€1k"_s;
}

void TestFeeSeries::convertedTextIsRoundedAndMarked()
{
    QFETCH(qint64, minimum);
    QFETCH(qint64, maximum);
    QFETCH(QString, text);
    const auto amount = [](qint64 value) { return value < 0 ? std::nullopt : std::optional(value); };
    QCOMPARE(convertedFeeText(Fee{amount(minimum), amount(maximum), Currency::EUR, FeeBasis::Bid}), text);
}

RUMOURDESK_TEST(TestFeeSeries)
#include "tst_feeseries.moc"
