// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "views/chart/chartview.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void zoomingKeepsWhatIsUnderThePointer_data()
    {
        QTest::addColumn<bool>("isLogarithmic");
        QTest::addColumn<double>("factor");
        QTest::addRow("closer") << false << 1.2;
        QTest::addRow("away") << false << 0.5;
        QTest::addRow("closer, logarithmic") << true << 1.7;
        QTest::addRow("away, logarithmic") << true << 0.8;
    }
    void zoomingKeepsWhatIsUnderThePointer()
    {
        QFETCH(bool, isLogarithmic);
        QFETCH(double, factor);
        const AxisScale before{{1e6, 100e6}, 400, 50, isLogarithmic};
        AxisScale after = before;
        after.range = zoomed(before, 120, factor);
        QVERIFY(std::abs(after.valueAt(120) - before.valueAt(120)) < 1);
        QCOMPARE(after.range.to - after.range.from < before.range.to - before.range.from, factor > 1);
    }

    void draggingMovesTheContentWithTheHand()
    {
        const AxisScale before{{0, 100}, 10, 210, false};
        AxisScale after = before;
        after.range = panned(before, 20);
        QCOMPARE(after.range, (AxisRange{-10, 90}));
        QCOMPARE(after.at(50), before.at(50) + 20);
    }

    void whatIsOutOfSightIsBroughtInByTheLeastMove()
    {
        const AxisScale scale{{0, 100}, 0, 200, false};
        QCOMPARE(showing(scale, 40, 60), (AxisRange{0, 100}));
        QCOMPARE(showing(scale, 110, 120), (AxisRange{20, 120}));
        QCOMPARE(showing(scale, -30, -20), (AxisRange{-30, 70}));
    }

    void limitsStayWhatCanBeDrawn()
    {
        const AxisRange week = sensibleDates({2'460'000, 2'460'000.5});
        QCOMPARE(week.to - week.from, 7.0);
        const AxisRange farAway = sensibleDates({9e9, 9e9 + 100});
        QCOMPARE(farAway.to, static_cast<double>(QDate(2080, 1, 1).toJulianDay()));
        QCOMPARE(farAway.to - farAway.from, 100.0);
        QCOMPARE(sensibleAmounts({-20e6, 30e6}, false), (AxisRange{0, 50e6}));
        QVERIFY(sensibleAmounts({-20e6, 30e6}, true).from >= 1);
        QVERIFY(sensibleAmounts({5e6, 5e6}, false).to > sensibleAmounts({5e6, 5e6}, false).from);
    }
};

RUMOURDESK_TEST(TestChartView)
#include "tst_chartview.moc"
