// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartlayout.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSingleFigureIsAPointAndARangeABar()
    {
        const ChartLayout layout = layOut(smallSeries());
        QCOMPARE(layout.fees.at(0).low, layout.fees.at(0).high);
        QCOMPARE(layout.fees.at(1).low, layout.fees.at(1).high);
        QVERIFY(layout.fees.at(2).high.y() < layout.fees.at(2).low.y());
        QCOMPARE(layout.fees.at(2).high.x(), layout.fees.at(2).low.x());
    }

    void dearerStandsHigherAndLaterStandsRight()
    {
        const ChartLayout layout = layOut(smallSeries());
        QVERIFY(layout.fees.at(0).centre().y() < layout.fees.at(1).centre().y());
        QVERIFY(layout.fees.at(0).centre().x() < layout.fees.at(1).centre().x());
        QCOMPARE(layout.fees.at(0).high.y(), layout.fees.at(2).high.y()); // both end at 100m
    }

    void everyMarkStandsInsideThePlot_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addRow("large") << QSizeF(1200, 700);
        QTest::addRow("pane") << QSizeF(520, 320);
        QTest::addRow("least") << QSizeF(260, 180);
    }
    void everyMarkStandsInsideThePlot()
    {
        QFETCH(QSizeF, size);
        const ChartLayout layout = layOut(smallSeries(), {}, size);
        QCOMPARE(layout.fees.size(), 3u);
        QCOMPARE(layout.stages.size(), 1u);
        for (const PlacedFee &fee : layout.fees) {
            QVERIFY(layout.plot.contains(fee.low));
            QVERIFY(layout.plot.contains(fee.high));
        }
        for (const PlacedStage &stage : layout.stages)
            QVERIFY(layout.lane.contains(stage.centre));
    }

    void theArrowOfAnOpenEndHasRoom()
    {
        FeeSeries series = smallSeries();
        series.fees.at(0).maximum.reset();
        series.fees.at(1).minimum.reset();
        const ChartLayout layout = layOut(series);
        QVERIFY(layout.fees.at(0).high.y() - arrowLength >= layout.plot.top());
        QVERIFY(layout.fees.at(1).low.y() + arrowLength <= layout.plot.bottom());
    }

    void theLaneIsThereOnlyForRumoursWithoutAFee()
    {
        FeeSeries series = smallSeries();
        QVERIFY(!layOut(series).lane.isNull());
        series.stages.clear();
        QVERIFY(layOut(series).lane.isNull());
    }

    void aCrowdOnTheLastDayStaysInTheLane()
    {
        FeeSeries series = smallSeries();
        for (int i = 0; i < 6; ++i)
            series.stages.push_back({RumourId{10 + i}, QDate(2026, 3, 5), Stage::Talks, u"Chelsea"_s, u"Marca"_s});
        const ChartLayout layout = layOut(series);
        for (size_t i = 1; i < layout.stages.size(); ++i)
            QVERIFY(layout.stages.at(i - 1).centre.x() < layout.stages.at(i).centre.x());
        QVERIFY(layout.lane.contains(layout.stages.back().centre));
    }

    void nothingIsLaidOutForNoRumours()
    {
        QVERIFY(layOut({}).isEmpty());
        QVERIFY(layOut({}).amounts.empty());
    }

    void rumoursWithoutAnyFeeStillHaveTheirLane()
    {
        FeeSeries series = smallSeries();
        series.fees.clear();
        const ChartLayout layout = layOut(series);
        QCOMPARE(layout.stages.size(), 1u);
        QVERIFY(layout.amounts.empty());
        QVERIFY(!layout.dates.empty());
    }

    void theNearestMarkIsFound()
    {
        const ChartLayout layout = layOut(smallSeries());
        QCOMPARE(markAt(layout, layout.fees.at(0).centre()), RumourId{1});
        QCOMPARE(markAt(layout, layout.fees.at(1).centre() + QPointF(5, 5)), RumourId{2});
        QCOMPARE(markAt(layout, layout.stages.at(0).centre), RumourId{4});
    }

    void aBarIsHitAlongItsWholeLength()
    {
        const ChartLayout layout = layOut(smallSeries());
        QCOMPARE(markAt(layout, layout.fees.at(2).low), RumourId{3});
        QCOMPARE(markAt(layout, layout.fees.at(2).high), RumourId{3});
    }

    void emptyGroundHitsNothing()
    {
        const ChartLayout layout = layOut(smallSeries());
        QCOMPARE(markAt(layout, layout.plot.topLeft() + QPointF(3, 3)), std::nullopt);
    }

    void marksOfOnePlaceStandSideBySide()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 25'000'000), mark(2, 0, 25'000'000), mark(3, 0, 25'000'000)};
        const ChartLayout layout = layOut(series);
        QCOMPARE_GT(layout.fees.at(1).centre().x() - layout.fees.at(0).centre().x(), markRadius);
        QCOMPARE_GT(layout.fees.at(2).centre().x() - layout.fees.at(1).centre().x(), markRadius);
        QCOMPARE(markAt(layout, layout.fees.at(1).centre()), RumourId{2});
    }

    void printedFeesCoverNoMarkAndNoOtherFee()
    {
        FeeSeries series;
        for (int i = 0; i < 12; ++i)
            series.fees.push_back(mark(i + 1, i * 5, 20'000'000 + i % 3 * 1'000'000));
        const ChartLayout layout = layOut(series, {}, {480, 300});
        int labels = 0;
        for (const PlacedFee &fee : layout.fees) {
            if (fee.label.isNull())
                continue;
            ++labels;
            QVERIFY(layout.plot.contains(fee.label));
            for (const PlacedFee &other : layout.fees) {
                QVERIFY(!fee.label.contains(other.centre()));
                QVERIFY(&other == &fee || !fee.label.intersects(other.label));
            }
        }
        QVERIFY(labels > 0);
    }

    void aThicketOfMarksGoesWithoutPrintedFees()
    {
        FeeSeries series;
        for (int i = 0; i < 40; ++i)
            series.fees.push_back(mark(i + 1, i, 20'000'000));
        const ChartLayout layout = layOut(series);
        QVERIFY(std::ranges::all_of(layout.fees, [](const PlacedFee &fee) { return fee.label.isNull(); }));
    }

    void windowsAreShadedAndNamed()
    {
        QStringList names;
        for (const PlacedWindow &window : layOut(smallSeries(), {}, {1200, 500}).windows)
            names.append(window.name);
        QCOMPARE(names, QStringList{u"Winter 2026"_s});
    }

    void aWindowTooNarrowForItsNameStaysNameless()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 25'000'000), mark(2, 3650, 25'000'000)};
        const ChartLayout layout = layOut(series, {}, {400, 300});
        QVERIFY(layout.windows.size() > 15);
        QVERIFY(std::ranges::all_of(
            layout.windows, [](const PlacedWindow &window) { return window.name.isEmpty(); }));
    }

    void aHundredThousandMarksAreLaidOutOnce()
    {
        FeeSeries series;
        for (int i = 0; i < 100'000; ++i)
            series.fees.push_back(mark(i + 1, i % 3000, 1'000'000 + i % 977 * 100'000));
        QCOMPARE(layOut(series).fees.size(), 100'000u);
    }

    void limitsByHandAreThoseOfTheAxes()
    {
        const ChartLayout layout = layOut(smallSeries(), zoomedTo({2025, 12, 1}, {2026, 2, 1}, 60e6, 90e6));
        QCOMPARE(layout.dateScale.valueAt(layout.plot.left()), julian({2025, 12, 1}));
        QCOMPARE(layout.dateScale.valueAt(layout.plot.right()), julian({2026, 2, 1}));
        QCOMPARE(layout.amountScale.valueAt(layout.plot.bottom()), 60e6);
        QCOMPARE(layout.amountScale.valueAt(layout.plot.top()), 90e6);
        QCOMPARE(layout.fees.size(), 1u); // the valuation of January
        QCOMPARE(layout.fees.at(0).rumour, RumourId{2});
        QCOMPARE(layout.stages.size(), 1u);
    }

    void whatReachesOutOfThePlotIsCutOff()
    {
        FeeSeries series = smallSeries();
        series.fees.at(1).maximum.reset();
        const ChartLayout layout = layOut(series, zoomedTo({2025, 11, 1}, {2026, 4, 1}, 70e6, 95e6));
        QCOMPARE(layout.fees.size(), 2u);
        const PlacedFee &range = layout.fees.at(1);
        QCOMPARE(range.high.y(), layout.plot.top());
        QVERIFY(range.low.y() < layout.plot.bottom());
        const ChartLayout close = layOut(series, zoomedTo({2025, 11, 1}, {2026, 4, 1}, 70e6, 80.1e6));
        QVERIFY(close.fees.at(0).arrowUp < arrowLength);
        QVERIFY(close.fees.at(0).high.y() - close.fees.at(0).arrowUp >= close.plot.top());
    }

    void onALogarithmicAxisEqualRatiosAreEquallyFar()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 1'000'000), mark(2, 30, 10'000'000), mark(3, 60, 100'000'000)};
        ChartLook options;
        options.view.isLogarithmic = true;
        const ChartLayout layout = layOut(series, options);
        const auto y = [&](size_t i) { return layout.fees.at(i).centre().y(); };
        QVERIFY(std::abs((y(0) - y(1)) - (y(1) - y(2))) < 1e-6);
        QVERIFY(layout.plot.contains(layout.fees.at(0).centre()));
        QVERIFY(layout.amounts.size() >= 3);
    }

    void linesJoinOnlyMarksOfOneSourceAndOneBasis()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 20'000'000), mark(2, 20, 25'000'000), mark(3, 30, 30'000'000, FeeBasis::Asking),
            mark(4, 40, 30'000'000), mark(5, 60, 35'000'000)};
        series.fees.at(3).outlet = u"Marca"_s;
        series.fees.at(4).suitor = u"Chelsea"_s;
        const ChartLayout layout = layOut(series);
        QCOMPARE(layout.lines.size(), 2u); // 1 to 2 to 5
        QCOMPARE(layout.lines.at(0).from, layout.fees.at(0).centre());
        QCOMPARE(layout.lines.at(0).to, layout.fees.at(1).centre());
        QCOMPARE(layout.lines.at(1).to, layout.fees.at(4).centre());
        QVERIFY(layout.lines.at(0).colour.has_value());
        QVERIFY(!layout.lines.at(1).colour.has_value()); // from one suitor to another
        series.fees.at(1).outlet.clear();
        series.fees.at(4).player = u"Luc Exemple"_s;
        QVERIFY(layOut(series).lines.empty());
    }

    void aLineIsCutAtTheEdgeOfThePlot()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 20'000'000), mark(2, 100, 40'000'000)};
        const ChartLayout layout = layOut(series, zoomedTo({2026, 1, 20}, {2026, 2, 20}, 10e6, 50e6));
        QVERIFY(layout.fees.empty());
        QCOMPARE(layout.lines.size(), 1u);
        QCOMPARE(layout.lines.at(0).from.x(), layout.plot.left());
        QCOMPARE(layout.lines.at(0).to.x(), layout.plot.right());
    }

    void theEndOfTheContractIsToldWhereItCoversNoMark()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 20'000'000), mark(2, 100, 40'000'000)};
        series.contracts = {{series.title, QDate(2028, 6, 30)}};
        const ChartLayout fitted = layOut(series);
        const auto [first, last] = std::pair(fitted.fees.at(0).centre(), fitted.fees.at(1).centre());
        const QRectF label = fitted.contracts.at(0).label;
        QVERIFY(label.left() < last.x() && last.x() < label.right() + 20); // it would be in the way
        for (const QPointF place : {first, last})
            QVERIFY(!label.adjusted(-haloRadius, -haloRadius, haloRadius, haloRadius).contains(place));
        QVERIFY(fitted.plot.contains(label));
    }

    void theEndOfTheContractStandsBesideMarksThatLeaveNoLineFree()
    {
        FeeSeries series;
        series.fees = {mark(1, 0, 20'000'000), mark(2, 400, 20'000'000), mark(3, 400, 30'000'000), mark(4, 400, 40'000'000)};
        series.contracts = {{series.title, QDate(2028, 6, 30)}};
        const ChartLayout small = layOut(series, {}, {520, 190});
        const QRectF label = small.contracts.at(0).label;
        QVERIFY(small.plot.contains(label));
        for (const PlacedFee &fee : small.fees)
            QVERIFY(!label.adjusted(-haloRadius, -haloRadius, haloRadius, haloRadius).contains(fee.centre()));
    }

    void theEndOfTheContractIsALineOrPointsToTheRight()
    {
        FeeSeries series = smallSeries();
        series.contracts = {{series.title, QDate(2026, 2, 1)}};
        const ChartLayout inside = layOut(series);
        QCOMPARE(inside.contracts.at(0).at, inside.dateScale.at(julian({2026, 2, 1})));
        QCOMPARE(inside.contracts.at(0).text, u"Contract ends Feb 2026"_s);
        series.contracts = {{series.title, QDate(2028, 6, 30)}};
        const ChartLayout beyond = layOut(series);
        QVERIFY(!beyond.contracts.at(0).at);
        QCOMPARE(beyond.contracts.at(0).text, u"Contract ends Jun 2028 →"_s);
        QVERIFY(beyond.plot.contains(beyond.contracts.at(0).label));
        series.contracts.push_back({u"Jan Voorbeeld"_s, QDate(2027, 6, 30)});
        QCOMPARE(layOut(series).contracts.at(1).text, u"Voorbeeld: contract ends Jun 2027 →"_s);
        QVERIFY(!layOut(series).contracts.at(0).label.intersects(layOut(series).contracts.at(1).label));
    }

    void tooManyMarksAreMonthsUntilFewAreInSight()
    {
        const FeeSeries series = manyMarks();
        const ChartLayout whole = layOut(series);
        QVERIFY(whole.fees.empty() && whole.stages.empty() && whole.lines.empty());
        QCOMPARE(whole.months.size(), series.months.size());
        QVERIFY(whole.note.startsWith(u"Median and quartiles by month of 3,000 marks"_s));
        const PlacedMonth &month = whole.months.at(1);
        QVERIFY(month.top < month.box.top() && month.box.top() < month.median);
        QVERIFY(month.median < month.box.bottom() && month.box.bottom() < month.bottom);
        QCOMPARE(monthAt(whole, month.box.center()), month.index);
        QCOMPARE(markAt(whole, month.box.center()), std::nullopt);

        const ChartLayout close = layOut(series, zoomedTo({2026, 2, 1}, {2026, 2, 28}, 0, 200e6));
        QVERIFY(close.months.empty());
        QVERIFY(close.fees.size() > 500 && close.fees.size() < mostSingleMarks);
        QVERIFY(close.note.endsWith(u"of 3,000 marks in sight"_s));
        QCOMPARE(close.plot.top(), whole.plot.top()); // the note always has its line
    }

    void monthsOutOfSightAreNotPlaced()
    {
        FeeSeries series = manyMarks();
        series.hasOnlyMonths = true;
        const ChartLayout layout = layOut(series, zoomedTo({2026, 2, 5}, {2026, 3, 20}, 0, 200e6));
        QCOMPARE(layout.months.size(), 2u);
        for (const PlacedMonth &month : layout.months)
            QVERIFY(layout.plot.contains(month.box));
    }

    void aCrowdAtTheRightEdgeStaysInThePlot()
    {
        FeeSeries series;
        for (int i = 0; i < 5; ++i)
            series.fees.push_back(mark(i + 1, 30, 25'000'000));
        const ChartLayout layout = layOut(series, zoomedTo({2026, 1, 1}, {2026, 2, 1}, 0, 50e6));
        QCOMPARE(layout.fees.size(), 5u);
        for (const PlacedFee &fee : layout.fees)
            QVERIFY(fee.centre().x() <= layout.plot.right());
    }

    void marksOfAFullLaneStandWhereTheyBelong()
    {
        FeeSeries series;
        for (int i = 0; i < 300; ++i)
            series.stages.push_back({RumourId{i + 1}, QDate(2026, 1, 1).addDays(i / 10), Stage::Talks, {}, {}});
        const ChartLayout layout = layOut(series);
        for (const PlacedStage &stage : layout.stages) {
            const QDate date = series.stages.at(stage.index).date;
            QCOMPARE(stage.centre.x(), layout.dateScale.at(julian(date)));
        }
    }

    void aRectangleHoldsTheMarksInIt()
    {
        const ChartLayout layout = layOut(smallSeries());
        QCOMPARE(marksIn(layout, QRectF(0, 0, 800, 500)).size(), 4u);
        QCOMPARE(marksIn(layout, QRectF(layout.fees.at(0).centre() - QPointF(9, 9), QSizeF(18, 18))),
            std::vector{RumourId{1}});
        const QPointF middle = layout.fees.at(2).centre(); // of a bar that reaches above and below
        QCOMPARE(marksIn(layout, QRectF(middle - QPointF(3, 1), QSizeF(6, 2))), std::vector{RumourId{3}});
        QVERIFY(marksIn(layout, QRectF(0, 0, 4, 4)).empty());
    }

    void crowdedMarksKeepTheirPlacesWhileTheyAreDragged()
    {
        FeeSeries series;
        for (int i = 0; i < 90; ++i)
            series.fees.push_back(mark(i + 1, i / 2, 25'000'000 + i % 2 * 300'000));
        const auto offsets = [&](double days) {
            ChartLook options;
            const double from = julian({2025, 12, 20}) + days;
            options.view.dates = AxisRange{from, from + 60};
            std::vector<double> result;
            const ChartLayout layout = layOut(series, options);
            for (const PlacedFee &fee : layout.fees)
                result.push_back(fee.centre().x() - layout.fees.front().centre().x());
            return result;
        };
        const std::vector<double> before = offsets(0);
        for (const double days : {0.1, 0.3, 0.5, 0.7, 0.9}) {
            const std::vector<double> after = offsets(days);
            QCOMPARE(after.size(), before.size());
            for (size_t i = 0; i < before.size(); ++i)
                QVERIFY(std::abs(after[i] - before[i]) < 0.01);
        }
    }

private:
    static double julian(QDate date) { return static_cast<double>(date.toJulianDay()); }

    static ChartLook zoomedTo(QDate first, QDate last, double lowest, double highest)
    {
        ChartLook options;
        options.view.dates = AxisRange{julian(first), julian(last)};
        options.view.amounts = AxisRange{lowest, highest};
        return options;
    }

    /// 3,000 marks in four months.
    static FeeSeries manyMarks()
    {
        FeeSeries series;
        std::vector<std::vector<double>> amounts(4);
        for (int i = 0; i < 3000; ++i) {
            const FeeMark each = mark(i + 1, i % 118, 10'000'000 + i % 101 * 1'000'000);
            series.fees.push_back(each);
            amounts.at(static_cast<size_t>(each.date.month() - 1)).push_back(middleOf(each));
        }
        for (int month = 0; month < 4; ++month)
            series.months.push_back(feeMonth(QDate(2026, month + 1, 1), amounts.at(static_cast<size_t>(month)), 0));
        return series;
    }

    static ChartLayout layOut(
        const FeeSeries &series, const ChartLook &options = {}, QSizeF size = {800, 500})
    {
        return layOutChart(series, options, size, QGuiApplication::font());
    }
};

RUMOURDESK_TEST(TestChartLayout)
#include "tst_chartlayout.moc"
