// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartlayout.h"
#include "views/chart/markshape.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

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

    void theLegendNamesSuitorsOrOutletsAndShapesAndStages()
    {
        QCOMPARE(legendOf(smallSeries(), ColourBy::Suitor),
            u"Barcelona|Chelsea|Liverpool|Bid|Asking price|Valuation|approach"_s);
        QCOMPARE(legendOf(smallSeries(), ColourBy::Outlet),
            u"The Athletic|Gazzetta dello Sport|Bid|Asking price|Valuation|approach"_s);
    }

    void theLegendStaysInsideThePicture_data() { everyMarkStandsInsideThePlot_data(); }
    void theLegendStaysInsideThePicture()
    {
        QFETCH(QSizeF, size);
        const ChartLayout layout = layOut(smallSeries(), {}, size);
        for (const LegendEntry &entry : layout.legend.entries)
            QVERIFY(QRectF(QPointF(), size).contains(entry.rect.adjusted(0, 0, -14, 0)));
    }

    void rareSuitorsShareTheLastColour()
    {
        FeeSeries series;
        for (int i = 0; i < 12; ++i) {
            FeeMark each = mark(i + 1, i, 20'000'000);
            each.suitor = u"Club %1"_s.arg(i / 2 * (i % 2), 2, 10, QChar(u'0'));
            series.fees.push_back(each);
        }
        for (int i = 0; i < 8; ++i)
            series.fees.at(static_cast<size_t>(i)).suitor = u"Club %1"_s.arg(i);
        const SeriesColours colours(series, ColourBy::Suitor);
        QCOMPARE(colours.names().size(), 7);
        QCOMPARE(colours.names().last(), u"Others"_s);
        for (const FeeMark &each : series.fees)
            QVERIFY(colours.colourOf(each) < 7);
    }

    void theMostFrequentSuitorComesFirst()
    {
        FeeSeries series = smallSeries();
        series.fees.at(1).suitor = series.fees.at(0).suitor;
        QCOMPARE(SeriesColours(series, ColourBy::Suitor).names().first(), u"Liverpool"_s);
    }

    void everyBasisHasItsOwnShape()
    {
        QList<QPainterPath> shapes;
        for (const FeeBasis basis : {FeeBasis::Bid, FeeBasis::Asking, FeeBasis::Clause, FeeBasis::Agreed}) {
            const QPainterPath shape = markShape(basis, 6);
            QVERIFY(shape.contains(QPointF(0, 0)));
            QVERIFY(!shapes.contains(shape));
            shapes.append(shape);
        }
        QVERIFY(isHollow(FeeBasis::Valuation));
        QVERIFY(!isHollow(FeeBasis::Bid));
    }

    void aHundredThousandMarksAreLaidOutOnce()
    {
        FeeSeries series;
        for (int i = 0; i < 100'000; ++i)
            series.fees.push_back(mark(i + 1, i % 3000, 1'000'000 + i % 977 * 100'000));
        QCOMPARE(layOut(series).fees.size(), 100'000u);
    }

private:
    static ChartLayout layOut(
        const FeeSeries &series, const ChartOptions &options = {}, QSizeF size = {800, 500})
    {
        return layOutChart(series, options, size, QGuiApplication::font());
    }

    static QString legendOf(const FeeSeries &series, ColourBy by)
    {
        QStringList texts;
        for (const LegendEntry &entry :
            layOut(series, {.colourBy = by, .selected = {}, .hasTitle = false}).legend.entries)
            texts.append(entry.text);
        return texts.join(u'|');
    }
};

RUMOURDESK_TEST(TestChartLayout)
#include "tst_chartlayout.moc"
