// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "views/chart/chartscale.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestChartScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void monthTicksStandAtMonthStarts()
    {
        for (const Tick &tick : monthTicks(range({2025, 11, 18}, {2026, 3, 5}), 12))
            QCOMPARE(QDate::fromJulianDay(static_cast<qint64>(tick.value)).day(), 1);
    }

    void whereYearsGoByTicksStandAtSeasonStarts()
    {
        for (const Tick &tick : monthTicks(range({2015, 1, 1}, {2026, 3, 5}), 12))
            QCOMPARE(QDate::fromJulianDay(static_cast<qint64>(tick.value)).toString(u"d MMM"), u"1 Jul"_s);
    }

    void monthTicksAreThinnedToTheRoom_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<QString>("labels");
        QTest::addRow("every month") << QDate(2025, 11, 18) << QDate(2026, 3, 5) << 8
                                     << u"Dec 2025|Jan 2026|Feb|Mar"_s;
        QTest::addRow("every second month")
            << QDate(2025, 11, 1) << QDate(2026, 3, 5) << 4 << u"Nov 2025|Jan 2026|Mar"_s;
        QTest::addRow("quarters") << QDate(2025, 1, 1) << QDate(2025, 12, 31) << 4
                                  << u"Jan 2025|Apr|Jul|Oct"_s;
        QTest::addRow("seasons") << QDate(2020, 1, 1) << QDate(2025, 6, 1) << 6
                               << u"2020/21|2021/22|2022/23|2023/24|2024/25"_s;
        QTest::addRow("few seasons in little room")
            << QDate(1990, 1, 1) << QDate(2026, 1, 1) << 2 << u"2000/01|2020/21"_s;
    }
    void monthTicksAreThinnedToTheRoom()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, maximum);
        QStringList labels;
        for (const Tick &tick : monthTicks(range(first, last), maximum))
            labels.append(tick.second.isEmpty() ? tick.label : tick.label + u' ' + tick.second);
        QTEST(labels.join(u'|'), "labels");
    }

    void dateRangeOfOneDayIsThreeMonthsWide()
    {
        const AxisRange one = dateRange({2026, 1, 15}, {2026, 1, 15});
        QCOMPARE(one.to - one.from, 92.0);
        QVERIFY(one.from < day(2026, 1, 15) && one.to > day(2026, 1, 15));
    }

    void dateRangeLeavesAirAtBothEnds()
    {
        const AxisRange year = dateRange({2025, 1, 1}, {2026, 1, 1});
        QVERIFY(year.from < day(2025, 1, 1));
        QVERIFY(year.to > day(2026, 1, 1));
    }

    void amountTicksAreRoundAndReadable_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<QString>("labels");
        QTest::addRow("millions") << 0.0 << 110e6 << 5 << u"€0|€25m|€50m|€75m|€100m"_s;
        QTest::addRow("half millions") << 1e6 << 3e6 << 4 << u"€1m|€1.5m|€2m|€2.5m|€3m"_s;
        QTest::addRow("thousands") << 0.0 << 900e3 << 4 << u"€0|€250k|€500k|€750k"_s;
        QTest::addRow("units are never split") << 0.0 << 2.0 << 9 << u"€0|€1|€2"_s;
    }
    void amountTicksAreRoundAndReadable()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(int, wanted);
        QStringList labels;
        for (const Tick &tick : amountTicks({from, to}, Currency::EUR, wanted))
            labels.append(tick.label);
        QTEST(labels.join(u'|'), "labels");
    }

    void aScaleLaysValuesOverPixelsAndBack_data()
    {
        QTest::addColumn<bool>("isLogarithmic");
        QTest::addColumn<double>("middle");
        QTest::addRow("linear") << false << 50.5e6;
        QTest::addRow("logarithmic") << true << 10e6;
    }
    void aScaleLaysValuesOverPixelsAndBack()
    {
        QFETCH(bool, isLogarithmic);
        QFETCH(double, middle);
        const AxisScale scale{{1e6, 100e6}, 300, 100, isLogarithmic};
        QCOMPARE(scale.at(1e6), 300.0);
        QCOMPARE(scale.at(100e6), 100.0);
        QVERIFY(std::abs(scale.at(middle) - 200) < 1e-6);
        QVERIFY(std::abs(scale.valueAt(200) - middle) < 1);
        QVERIFY(std::isfinite(scale.at(0)));
    }

    void logarithmicTicksAreOnesTwosAndFives_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QString>("labels");
        QTest::addRow("two decades") << 1e6 << 100e6 << u"€1m|€2m|€5m|€10m|€20m|€50m|€100m"_s;
        QTest::addRow("five decades") << 10e3 << 1e9 << u"€10k|€100k|€1m|€10m|€100m|€1bn"_s;
        QTest::addRow("three decades") << 100e3 << 100e6 << u"€100k|€500k|€1m|€5m|€10m|€50m|€100m"_s;
        QTest::addRow("within one") << 61e6 << 99e6 << u"€65m|€70m|€75m|€80m|€85m|€90m|€95m"_s;
    }
    void logarithmicTicksAreOnesTwosAndFives()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        QStringList labels;
        for (const Tick &tick : logarithmicTicks({from, to}, Currency::EUR, 8))
            labels.append(tick.label);
        QTEST(labels.join(u'|'), "labels");
    }

    void aLogarithmicRangeBeginsAboveZero()
    {
        QVERIFY(logarithmicRange(0, 100e6).from > 0);
        QVERIFY(logarithmicRange(10e6, 100e6).from < 10e6);
        QVERIFY(logarithmicRange(10e6, 100e6).to > 100e6);
        QVERIFY(logarithmicRange(0, 0).to > logarithmicRange(0, 0).from);
        QVERIFY(logarithmicRange(5e6, 5e6).to > logarithmicRange(5e6, 5e6).from);
    }

    void amountRangeStartsAtZeroOnlyWhereThatHelps()
    {
        QCOMPARE(amountRange(10e6, 100e6).from, 0.0);
        QVERIFY(amountRange(80e6, 100e6).from > 50e6);
        QVERIFY(amountRange(80e6, 100e6).from < 80e6);
        QVERIFY(amountRange(80e6, 100e6).to > 100e6);
    }

    void amountRangeOfNothingIsStillARange()
    {
        const AxisRange none = amountRange(0, 0);
        QVERIFY(none.to > none.from);
    }

    void conversionsArePrintedToThreeFigures_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("text");
        QTest::addRow("millions") << qint64(99'834'217) << u"£99.8m"_s;
        QTest::addRow("up to the next unit") << qint64(999'999'999) << u"£1bn"_s;
        QTest::addRow("small") << qint64(950) << u"£950"_s;
        QTest::addRow("thousands") << qint64(451'300) << u"£451k"_s;
    }
    void conversionsArePrintedToThreeFigures()
    {
        QFETCH(qint64, amount);
        QTEST(roundedAmountText(amount, Currency::GBP), "text");
    }

private:
    static double day(int year, int month, int dayOfMonth)
    {
        return static_cast<double>(QDate(year, month, dayOfMonth).toJulianDay());
    }

    static AxisRange range(QDate first, QDate last)
    {
        return {static_cast<double>(first.toJulianDay()), static_cast<double>(last.toJulianDay())};
    }
};

RUMOURDESK_TEST(TestChartScale)
#include "tst_chartscale.moc"
