// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartcursor.h"
#include "views/chart/chartlegend.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestChartCursor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // By date: 1 (100m), 4 (no fee), 2 (80m), 3 (90m to 100m).
    void stepsLeadToTheNextMark_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<ChartStep>("step");
        QTest::addColumn<int>("to");
        QTest::addRow("later") << 1 << ChartStep::Later << 4;
        QTest::addRow("the last one stays") << 3 << ChartStep::Later << 3;
        QTest::addRow("earlier") << 2 << ChartStep::Earlier << 4;
        QTest::addRow("the first one stays") << 1 << ChartStep::Earlier << 1;
        QTest::addRow("dearer") << 2 << ChartStep::Dearer << 3;
        QTest::addRow("the dearest stays") << 1 << ChartStep::Dearer << 1;
        QTest::addRow("cheaper") << 1 << ChartStep::Cheaper << 3;
        QTest::addRow("the cheapest stays") << 2 << ChartStep::Cheaper << 2;
        QTest::addRow("up from the lane") << 4 << ChartStep::Dearer << 1;
        QTest::addRow("down from the lane") << 4 << ChartStep::Cheaper << 4;
        QTest::addRow("first") << 3 << ChartStep::First << 1;
        QTest::addRow("last") << 1 << ChartStep::Last << 3;
        QTest::addRow("from nowhere") << 99 << ChartStep::Later << 1;
    }
    void stepsLeadToTheNextMark()
    {
        QFETCH(int, from);
        QFETCH(ChartStep, step);
        QFETCH(int, to);
        QCOMPARE(after(smallSeries(), {}, RumourId{from}, step), RumourId{to});
    }

    void hiddenMarksArePassedOver()
    {
        QCOMPARE(after(smallSeries(), {{}, {FeeBasis::Valuation}, {Stage::Approach}}, RumourId{1}, ChartStep::Later),
            RumourId{3});
    }

    void aRumourWithinAMarkIsTheMark()
    {
        FeeSeries series = smallSeries();
        series.fees.at(1).also = {RumourId{20}};
        QCOMPARE(after(series, {}, RumourId{20}, ChartStep::Later), RumourId{3});
    }

    void withoutMarksThereIsNowhereToGo()
    {
        QCOMPARE(after({}, {}, std::nullopt, ChartStep::Later), std::nullopt);
        FeeSeries lane = smallSeries();
        lane.fees.clear();
        QCOMPARE(after(lane, {}, RumourId{4}, ChartStep::Dearer), RumourId{4});
    }

private:
    static std::optional<RumourId> after(
        const FeeSeries &series, const HiddenMarks &hidden, std::optional<RumourId> from, ChartStep step)
    {
        return markAfter(series, SeriesColours(outlineOf(series), ColourBy::Suitor), hidden, from, step);
    }
};

RUMOURDESK_TEST(TestChartCursor)
#include "tst_chartcursor.moc"
