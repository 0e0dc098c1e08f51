// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartcanvas.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rumourdesk::RumourId)
Q_DECLARE_METATYPE(std::vector<rumourdesk::RumourId>)

/// What hands do to a chart: with mouse, wheel, touch pad and keyboard.
class TestChartHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_canvas = std::make_unique<ChartCanvas>();
        m_canvas->setPalette(paletteOf(lightColours()));
        m_canvas->resize(700, 420);
        m_canvas->setSeries(smallSeries());
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_canvas.reset();
    }

    void theWheelZoomsAroundThePointer_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("zoomsDates");
        QTest::addColumn<bool>("zoomsAmounts");
        QTest::addRow("both axes") << Qt::KeyboardModifiers() << true << true;
        QTest::addRow("Ctrl: dates") << Qt::KeyboardModifiers(Qt::ControlModifier) << true << false;
        QTest::addRow("Shift: amounts") << Qt::KeyboardModifiers(Qt::ShiftModifier) << false << true;
    }
    void theWheelZoomsAroundThePointer()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        const ChartLayout before = layout();
        const QPointF at = before.plot.center() + QPointF(60, -30);
        wheel(at, 120, modifiers);
        const auto width = [](AxisRange range) { return range.to - range.from; };
        QTEST(width(layout().dateScale.range) < width(before.dateScale.range), "zoomsDates");
        QTEST(width(layout().amountScale.range) < width(before.amountScale.range), "zoomsAmounts");
        QVERIFY(std::abs(layout().dateScale.valueAt(at.x()) - before.dateScale.valueAt(at.x())) < 0.01);
        QVERIFY(std::abs(layout().amountScale.valueAt(at.y()) - before.amountScale.valueAt(at.y())) < 1000);
    }

    void overTheLaneTheWheelZoomsTheDatesAlone()
    {
        wheel(layout().lane.center(), 120);
        QVERIFY(m_canvas->view().dates && !m_canvas->view().amounts);
    }

    void theWheelTurnedSidewaysMovesTheDates()
    {
        const double before = layout().dateScale.range.from;
        QWheelEvent event(layout().plot.center(), m_canvas->mapToGlobal(layout().plot.center()), {}, QPoint(120, 0),
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
        QVERIFY(layout().dateScale.range.from < before);
        QVERIFY(!m_canvas->view().amounts);
    }

    void aPinchZooms()
    {
        const double before = layout().dateScale.range.to - layout().dateScale.range.from;
        QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
            layout().plot.center(), layout().plot.center(), m_canvas->mapToGlobal(layout().plot.center()), 0.25, {});
        QCoreApplication::sendEvent(m_canvas.get(), &pinch);
        const double after = layout().dateScale.range.to - layout().dateScale.range.from;
        QVERIFY(std::abs(after * 1.25 - before) < 0.01);
    }

    void aDragMovesTheChart()
    {
        const ChartLayout before = layout();
        drag(before.plot.center(), QPointF(-70, 40));
        const QPointF place = before.plot.center();
        QVERIFY(std::abs(layout().dateScale.valueAt(place.x() - 70) - before.dateScale.valueAt(place.x())) < 0.5);
        QVERIFY(layout().amountScale.range.from > before.amountScale.range.from);
        QCOMPARE(layout().dateScale.range.to - layout().dateScale.range.from,
            before.dateScale.range.to - before.dateScale.range.from);
    }

    void aStraightDragStaysOnItsAxis()
    {
        drag(layout().plot.center(), QPointF(-70, 6));
        QVERIFY(m_canvas->view().dates && !m_canvas->view().amounts);
    }

    void aDragPicksNoMark()
    {
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumourPicked);
        drag(layout().fees.at(0).centre(), QPointF(50, 20));
        QCOMPARE(picked.size(), 0);
    }

    void aDoubleClickFits()
    {
        const ChartLayout before = layout();
        wheel(before.plot.center(), 360);
        QVERIFY(!m_canvas->view().isFitted());
        QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, (layout().plot.topLeft() + QPoint(5, 60)).toPoint());
        QVERIFY(m_canvas->view().isFitted());
        QCOMPARE(layout().dateScale, before.dateScale);
    }

    void zoomStaysWhileRumoursArriveAndThePaneIsResized()
    {
        wheel(layout().plot.center(), 240);
        const AxisRange dates = layout().dateScale.range;
        const AxisRange amounts = layout().amountScale.range;
        FeeSeries more = smallSeries();
        more.fees.push_back(mark(9, 300, 400'000'000));
        m_canvas->setSeries(more);
        m_canvas->resize(500, 300);
        QCOMPARE(layout().dateScale.range, dates);
        QCOMPARE(layout().amountScale.range, amounts);
    }

    void ctrlClickAdds()
    {
        QSignalSpy toggled(m_canvas.get(), &ChartCanvas::rumourToggled);
        QTest::mouseClick(
            m_canvas.get(), Qt::LeftButton, Qt::ControlModifier, layout().fees.at(1).centre().toPoint());
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled.at(0).at(0).value<RumourId>(), RumourId{2});
    }

    void aRubberBandPicksWhatIsInIt_data()
    {
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("isAdded");
        QTest::addRow("alone") << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
        QTest::addRow("added") << (Qt::ShiftModifier | Qt::ControlModifier) << true;
    }
    void aRubberBandPicksWhatIsInIt()
    {
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumoursPicked);
        const QPointF from = layout().fees.at(0).centre() - QPointF(15, 15);
        drag(from, layout().fees.at(1).centre() + QPointF(15, 15) - from, modifiers);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.at(0).at(0).value<std::vector<RumourId>>(), (std::vector{RumourId{1}, RumourId{2}}));
        QTEST(picked.at(0).at(1).toBool(), "isAdded");
        QVERIFY(m_canvas->view().isFitted());
    }

    void plusMinusAndZeroZoom()
    {
        const auto width = [this] { return layout().dateScale.range.to - layout().dateScale.range.from; };
        const double fitted = width();
        QTest::keyClick(m_canvas.get(), Qt::Key_Plus);
        const double close = width();
        QVERIFY(close < fitted);
        QTest::keyClick(m_canvas.get(), Qt::Key_Minus);
        QVERIFY(width() > close);
        QTest::keyClick(m_canvas.get(), Qt::Key_0);
        QVERIFY(m_canvas->view().isFitted());
    }

    void upAndDownWalkByFee()
    {
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumourPicked);
        m_canvas->setSelected(RumourId{2});
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(m_canvas->cursor(), RumourId{3});
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(m_canvas->cursor(), RumourId{1});
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(picked.size(), 3);
        QCOMPARE(picked.last().at(0).value<RumourId>(), RumourId{3});
    }

    void withCtrlTheCursorWalksWithoutPicking()
    {
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumourPicked);
        QSignalSpy toggled(m_canvas.get(), &ChartCanvas::rumourToggled);
        m_canvas->setSelected(RumourId{1});
        QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_canvas->cursor(), RumourId{4});
        QCOMPARE(picked.size(), 0);
        QTest::keyClick(m_canvas.get(), Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(toggled.size(), 1);
        QTest::keyClick(m_canvas.get(), Qt::Key_Space);
        QCOMPARE(picked.size(), 1);
    }

    void walkingBringsTheMarkInSight()
    {
        m_canvas->setView({AxisRange{day({2025, 11, 1}), day({2025, 12, 1})}, AxisRange{95e6, 105e6}, false});
        m_canvas->setSelected(RumourId{1});
        QTest::keyClick(m_canvas.get(), Qt::Key_End);
        QCOMPARE(m_canvas->cursor(), RumourId{3});
        QVERIFY(!placeOf(layout(), m_canvas->series(), RumourId{3}).isNull());
        const AxisRange dates = layout().dateScale.range;
        QVERIFY(std::abs(dates.to - dates.from - 30) < 0.01);
    }

    void aClickInTheLegendHidesAndShows()
    {
        QSignalSpy hidden(m_canvas.get(), &ChartCanvas::hiddenChanged);
        clickLegend(u"Chelsea"_s);
        QCOMPARE(layout().fees.size(), 2u);
        QVERIFY(entry(u"Chelsea"_s).isHidden);
        clickLegend(u"Chelsea"_s);
        QCOMPARE(layout().fees.size(), 3u);
        QCOMPARE(hidden.size(), 2);
    }

    void altClickOrDoubleClickShowsAnEntryAlone_data()
    {
        QTest::addColumn<bool>("isDouble");
        QTest::addRow("Alt+click") << false;
        QTest::addRow("double click") << true;
    }
    void altClickOrDoubleClickShowsAnEntryAlone()
    {
        QFETCH(bool, isDouble);
        for (const size_t shown : {1u, 3u}) { // the same again shows all
            if (isDouble) {
                clickLegend(u"Chelsea"_s);
                QTest::mouseDClick(m_canvas.get(), Qt::LeftButton, {}, entry(u"Chelsea"_s).rect.center().toPoint());
            } else {
                clickLegend(u"Chelsea"_s, Qt::AltModifier);
            }
            QCOMPARE(layout().fees.size(), shown);
            QVERIFY(!entry(u"Chelsea"_s).isHidden);
        }
    }

    void theLegendIsWorkedByKeysToo()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_L);
        QCOMPARE(m_canvas->legendCursor(), 0u);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QTest::keyClick(m_canvas.get(), Qt::Key_Space);
        QVERIFY(entry(u"Chelsea"_s).isHidden);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(layout().fees.size(), 1u);
        QVERIFY(!entry(u"Chelsea"_s).isHidden);
        QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
        QCOMPARE(m_canvas->legendCursor(), std::nullopt);
    }

    void theKeyboardsPlaceIsSeen()
    {
        m_canvas->setFocus();
        QTest::keyClick(m_canvas.get(), Qt::Key_L);
        const QImage first = m_canvas->grab().toImage();
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_canvas->grab().toImage() != first);
    }

    void otherColoursForgetHiddenNamesButNotHiddenShapes()
    {
        clickLegend(u"Chelsea"_s);
        clickLegend(u"Bid"_s);
        m_canvas->setColourBy(ColourBy::Outlet);
        QCOMPARE(layout().fees.size(), 2u);
        QVERIFY(entry(u"Bid"_s).isHidden);
    }

    void monthsAreWalkedAndAClickLooksCloser()
    {
        m_canvas->setSeries(monthly());
        QCOMPARE(layout().months.size(), 3u);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_canvas->part(0).isCurrent);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QVERIFY(m_canvas->part(1).isCurrent);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, layout().months.at(1).box.center().toPoint());
        QCOMPARE(m_canvas->view().dates, (AxisRange{day({2026, 2, 1}), day({2026, 3, 1})}));
    }

    void aSourceIsAskedForEachPartThatComesInSight()
    {
        QList<bool> fitted;
        m_canvas->setSource([&](const ChartLook &options) {
            fitted.append(options.view.isFitted());
            return options.view.isFitted() ? monthly() : smallSeries();
        });
        QVERIFY(!layout().months.empty());
        wheel(layout().plot.center(), 120, Qt::ControlModifier);
        QCOMPARE(fitted, (QList<bool>{true, false}));
        QVERIFY(layout().months.empty());
        m_canvas->setSource({});
    }

private:
    [[nodiscard]] const ChartLayout &layout() const { return m_canvas->chartLayout(); }
    static double day(QDate date) { return static_cast<double>(date.toJulianDay()); }

    static FeeSeries monthly()
    {
        FeeSeries series = smallSeries();
        series.hasOnlyMonths = true;
        for (int month = 1; month <= 3; ++month) {
            std::vector<double> amounts = {20e6, 30e6, 45e6, 80e6, 90e6};
            series.months.push_back(feeMonth(QDate(2026, month, 1), amounts, 4));
        }
        return series;
    }

    [[nodiscard]] LegendEntry entry(const QString &name) const
    {
        return *std::ranges::find(layout().legend.entries, name, &LegendEntry::name);
    }

    void clickLegend(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, modifiers, entry(name).rect.center().toPoint());
    }

    void wheel(QPointF at, int eighths, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, m_canvas->mapToGlobal(at), {}, QPoint(0, eighths), Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas.get(), &event);
    }

    /// In two moves, as a hand does: the first one is taken for a drag's beginning.
    void drag(QPointF from, QPointF by, Qt::KeyboardModifiers modifiers = {})
    {
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, m_canvas->mapToGlobal(at), button, buttons, modifiers);
            QCoreApplication::sendEvent(m_canvas.get(), &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, from + by / 2, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseMove, from + by, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, from + by, Qt::LeftButton, Qt::NoButton);
    }

    std::unique_ptr<ChartCanvas> m_canvas;
};

RUMOURDESK_TEST(TestChartHands)
#include "tst_charthands.moc"
