// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feepoints.h"
#include "models/items/rumourcolumns.h"
#include "tests/common/testregistry.h"
#include "tests/items/rumourfixture.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>

using namespace rumourdesk;
using namespace Qt::StringLiterals;
using testing::rumoursFrom;

namespace {

const QStringList lines = {
    u"Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport"_s,
    u"Isak | Newcastle > Arsenal | £80m | talks | 2025-08-20 | article: 70"_s,
    u"Isak | Newcastle > Chelsea | £80m | talks | 2025-08-20 | article: 70"_s,
    u"Wirtz | Leverkusen > Liverpool | €90m–100m | bid | 2025-09-02 | basis: asking"_s,
    u"Wirtz | Leverkusen > Liverpool | up to €70m | bid | 2025-07-05"_s,
    u"Saka | Arsenal > | | interest | 2025-08-03"_s,
    u"Saka | Arsenal > Milan | | talks |"_s,
    u"Saka | Arsenal > Milan | $1m | talks | 2019-01-05"_s,
};

struct Made {
    RumourColumns columns;
    FeePoints points;
    FeeSeries series; // the same the slow way
};

Made made(const QStringList &from, ColourBy by = ColourBy::Suitor)
{
    const std::vector<StoredRumour> rumours = rumoursFrom(from);
    RumourColumns columns = columnsOf(rumours);
    std::vector<quint32> rows(columns.count());
    std::iota(rows.begin(), rows.end(), 0);
    FeePoints points = FeePoints::of(columns, rows, testing::testRates(), Currency::EUR, by);
    return {std::move(columns), std::move(points), feeSeries(rumours, testing::testRates(), Currency::EUR, {})};
}

constexpr FeeStretch everything{-1e9, 1e9, -1e18, 1e18};

/// The numbers of the rumours, "1 4"; "too many" for more than may be.
QString rumoursIn(const Made &from, const FeeStretch &stretch, const HiddenMarks &hidden = {}, int most = 100)
{
    const auto rows = from.points.rowsIn(stretch, hidden, most);
    if (!rows)
        return u"too many"_s;
    QStringList numbers;
    for (const quint32 row : *rows)
        numbers << QString::number(from.columns.ids[row]);
    return numbers.join(u' ');
}

double day(int year, int month, int dayOfMonth)
{
    return static_cast<double>(QDate(year, month, dayOfMonth).toJulianDay());
}

} // namespace

class TestFeePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theyTellTheSameAsTheSeries()
    {
        const Made all = made(lines, ColourBy::Player);
        FeeSeries described;
        all.points.describe(described, {});
        QCOMPARE(all.points.count(), static_cast<int>(all.series.fees.size() + all.series.stages.size()));
        QCOMPARE(described.undated, all.series.undated);
        QCOMPARE(described.withoutRate, all.series.withoutRate);
        QCOMPARE(described.missingRates, all.series.missingRates);
        QCOMPARE(described.outline.bases, all.series.outline.bases);
        QCOMPARE(described.outline.stages, all.series.outline.stages);
        QCOMPARE(described.outline.fees, all.series.outline.fees);
        QCOMPARE(described.outline.first, all.series.outline.first);
        QCOMPARE(described.outline.last, all.series.outline.last);
        QCOMPARE(described.outline.names.at(2), all.series.outline.names.at(2));
    }

    void theMonthsAreThoseOfTheSeries()
    {
        QStringList many;
        for (int i = 0; i < 700; ++i) {
            many << u"A | N > L | £%1m | bid | 2025-%2-11"_s.arg(i % 90 + 1).arg(i % 7 + 1, 2, 10, QChar(u'0'));
            many << u"B | N > M | €%1m–%2m | bid | 2025-%3-12"_s.arg(i % 9 + 1).arg(i % 9 + 4).arg(i % 5 + 1, 2, 10, QChar(u'0'));
            many << u"C | N > | | talks | 2025-%1-13"_s.arg(i % 3 + 1, 2, 10, QChar(u'0'));
        }
        const Made all = made(many);
        FeeSeries described;
        all.points.describe(described, {});
        QVERIFY(!all.series.months.empty());
        QCOMPARE(described.months.size(), all.series.months.size());
        for (size_t i = 0; i < described.months.size(); ++i) {
            QCOMPARE(described.months[i].first, all.series.months[i].first);
            QCOMPARE(described.months[i].fees, all.series.months[i].fees);
            QCOMPARE(described.months[i].withoutFee, all.series.months[i].withoutFee);
            QVERIFY(std::abs(described.months[i].median - all.series.months[i].median) <= 8); // of millions
        }
    }

    void rowsAreFoundByDateAndAmount()
    {
        const Made all = made(lines);
        QCOMPARE(rumoursIn(all, everything), u"5 1 6 2 3 4"_s);
        QCOMPARE(rumoursIn(all, {day(2025, 8, 1), day(2025, 8, 3), -1e18, 1e18}), u"1 6"_s);
        // 110 million pounds are 132 million euros; a rumour without a fee has its place in the lane.
        QCOMPARE(rumoursIn(all, {-1e9, 1e9, 130e6, 140e6}), u"1 6"_s);
        QCOMPARE(rumoursIn(all, {-1e9, 1e9, 99e6, 140e6}), u"1 6 4"_s); // the range reaches into it
    }

    void tooManyAreNotListed()
    {
        const Made all = made(lines);
        QCOMPARE(rumoursIn(all, everything, {}, 5), u"5 1 6 2 3 4"_s); // 2 and 3 are one mark
        QCOMPARE(rumoursIn(all, everything, {}, 4), u"too many"_s);
    }

    void hiddenMarksCountNowhere()
    {
        const Made all = made(lines);
        QCOMPARE(rumoursIn(all, everything, {{}, {FeeBasis::Bid}, {}}), u"6 4"_s);
        QCOMPARE(rumoursIn(all, everything, {{}, {}, {Stage::Interest}}), u"5 1 2 3 4"_s);
        QCOMPARE(rumoursIn(all, everything, {{u"Liverpool"_s}, {}, {}}), u"6 2 3"_s);
        FeeSeries described;
        all.points.describe(described, {{}, {FeeBasis::Bid}, {Stage::Interest}});
        QCOMPARE(described.months.size(), 1u);
        QCOMPARE(described.months.at(0).median, 95'000'000);
        QCOMPARE(described.outline.bases.size(), 2u); // the legend still offers both
    }

    void noRumoursMakeNoPoints()
    {
        const Made none = made({});
        QCOMPARE(none.points.count(), 0);
        QCOMPARE(rumoursIn(none, everything), QString());
        const Made undated = made({u"Saka | Arsenal > | €1m | bid |"_s});
        QCOMPARE(undated.points.count(), 0);
        FeeSeries described;
        undated.points.describe(described, {});
        QCOMPARE(described.undated, 1);
    }
};

RUMOURDESK_TEST(TestFeePoints)
#include "tst_feepoints.moc"
