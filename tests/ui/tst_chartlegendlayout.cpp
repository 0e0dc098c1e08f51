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

/// What the legend names, and where it stands.
class TestChartLegendLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLegendNamesSuitorsOrOutletsAndShapesAndStages()
    {
        QCOMPARE(legendOf(smallSeries(), ColourBy::Suitor),
            u"Barcelona|Chelsea|Liverpool|Bid|Asking price|Valuation|approach"_s);
        QCOMPARE(legendOf(smallSeries(), ColourBy::Outlet),
            u"The Athletic|Gazzetta dello Sport|Bid|Asking price|Valuation|approach"_s);
    }

    void theLegendStaysInsideThePicture_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addRow("large") << QSizeF(1200, 700);
        QTest::addRow("pane") << QSizeF(520, 320);
        QTest::addRow("least") << QSizeF(260, 180);
    }
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
        const SeriesColours colours(outlineOf(series), ColourBy::Suitor);
        QCOMPARE(colours.names().size(), 7);
        QCOMPARE(colours.names().last(), u"Others"_s);
        for (const FeeMark &each : series.fees)
            QVERIFY(colours.colourOf(each) < 7);
    }

    void theMostFrequentSuitorComesFirst()
    {
        FeeSeries series = smallSeries();
        series.fees.at(1).suitor = series.fees.at(0).suitor;
        QCOMPARE(SeriesColours(outlineOf(series), ColourBy::Suitor).names().first(), u"Liverpool"_s);
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

    void theLegendLeavesThePlotItsRoom_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<QString>("captions");
        QTest::addRow("high") << 500 << u"Suitor Fee Stage Flag"_s;
        QTest::addRow("less high") << 330 << u"Suitor Fee"_s;
        QTest::addRow("low") << 190 << u"Suitor"_s;
        QTest::addRow("least") << 60 << QString();
    }
    void theLegendLeavesThePlotItsRoom()
    {
        QFETCH(int, height);
        FeeSeries series = smallSeries();
        for (int i = 0; i < 12; ++i) {
            series.fees.push_back(mark(30 + i, i, 30'000'000, static_cast<FeeBasis>(i % 5)));
            series.fees.back().suitor = u"Suitor %1"_s.arg(i);
            series.stages.push_back({RumourId{60 + i}, QDate(2026, 1, 5), static_cast<Stage>(i % 8), u"Chelsea"_s, {}});
        }
        series.fees.back().outcome = Outcome::MovedThere;
        const ChartLayout layout = layOut(series, {}, QSizeF(430, height));
        QStringList captions;
        for (const LegendCaption &caption : layout.legend.captions)
            captions.append(caption.text);
        QTEST(captions.join(u' '), "captions");
        QVERIFY(layout.legend.height <= 0.36 * height);
        for (const LegendEntry &entry : layout.legend.entries)
            QVERIFY(entry.rect.right() - 14 <= 430 && entry.rect.bottom() <= height);
    }

private:
    static ChartLayout layOut(
        const FeeSeries &series, const ChartLook &options = {}, QSizeF size = {800, 500})
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

RUMOURDESK_TEST(TestChartLegendLayout)
#include "tst_chartlegendlayout.moc"
