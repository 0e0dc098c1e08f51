// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartcanvas.h"
#include "views/common/theme.h"

#include <QHelpEvent>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rumourdesk::RumourId)

class TestChartCanvas : public QObject
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
    }

    void aFilledMarkHasItsColourAtItsCentreAndAHollowOneTheGround()
    {
        const QImage image = m_canvas->grab().toImage();
        const ChartLayout &layout = m_canvas->chartLayout();
        const auto at = [&](size_t i) { return image.pixelColor(layout.fees.at(i).centre().toPoint()); };
        QCOMPARE(at(0), lightColours().series.at(static_cast<size_t>(layout.fees.at(0).colour)));
        QCOMPARE(at(1), lightColours().ground);
    }

    void aRangeIsDrawnBetweenItsEnds()
    {
        const QImage image = m_canvas->grab().toImage();
        const PlacedFee &range = m_canvas->chartLayout().fees.at(2);
        const QColor colour = lightColours().series.at(static_cast<size_t>(range.colour));
        const QPointF quarter = range.high + (range.low - range.high) / 4;
        QVERIFY(hasColourNear(image, quarter.toPoint(), colour, 2));
        QVERIFY(hasColourNear(image, (range.high + QPointF(5, 0)).toPoint(), colour, 2)); // the cap
    }

    void aClickOnAMarkPicksItsRumour()
    {
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumourPicked);
        click(m_canvas->chartLayout().fees.at(1).centre());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.at(0).at(0).value<RumourId>(), RumourId{2});
    }

    void aClickOnEmptyGroundPicksNothing()
    {
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumourPicked);
        click(m_canvas->chartLayout().plot.topLeft() + QPointF(4, 40));
        QCOMPARE(picked.size(), 0);
    }

    void otherSelectedMarksWearAPalerHalo()
    {
        m_canvas->setSelected(RumourId{2}, {RumourId{2}, RumourId{3}});
        const QImage image = m_canvas->grab().toImage();
        const auto rim = [&](size_t i) {
            return image.pixelColor((m_canvas->chartLayout().fees.at(i).centre() + QPointF(7, -7)).toPoint());
        };
        QVERIFY(rim(1) != lightColours().ground && rim(1) != lightColours().shade);
        QVERIFY(rim(2) != lightColours().ground && rim(2) != lightColours().shade);
        QVERIFY(rim(0) == lightColours().ground || rim(0) == lightColours().shade);
    }

    void theSelectedMarkWearsAHalo()
    {
        const QPointF beside = m_canvas->chartLayout().fees.at(0).centre() + QPointF(markRadius + 4, 0);
        m_canvas->setSelected(RumourId{2});
        const QColor before = m_canvas->grab().toImage().pixelColor(beside.toPoint());
        m_canvas->setSelected(RumourId{1});
        QVERIFY(m_canvas->grab().toImage().pixelColor(beside.toPoint()) != before);
    }

    void arrowKeysWalkThroughTheRumoursByDate()
    {
        QSignalSpy picked(m_canvas.get(), &ChartCanvas::rumourPicked);
        m_canvas->setSelected(RumourId{1});
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(picked.takeFirst().at(0).value<RumourId>(), RumourId{4}); // December, without a fee
        m_canvas->setSelected(RumourId{3});
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(picked.takeFirst().at(0).value<RumourId>(), RumourId{3}); // the last one stays
        QTest::keyClick(m_canvas.get(), Qt::Key_Left);
        QCOMPARE(picked.takeFirst().at(0).value<RumourId>(), RumourId{2});
    }

    void hoverTellsPrintedFeeRateDateAndOutlet()
    {
        QCOMPARE(m_canvas->descriptionOf(RumourId{1}),
            u"Alessandro Bastoni to Liverpool, bid\n£88m, bid\n€100m at 1.136\n18 Nov 2025, The Athletic"_s);
        QCOMPARE(m_canvas->descriptionOf(RumourId{3}),
            u"Alessandro Bastoni to Barcelona, talks\n€90m–100m, asking\n5 Mar 2026, Gazzetta dello Sport"_s);
        QCOMPARE(m_canvas->descriptionOf(RumourId{4}),
            u"approach, to Barcelona\nno fee named\n15 Dec 2025, Marca"_s);
        QCOMPARE(m_canvas->descriptionOf(RumourId{99}), QString());
    }

    void hoverShowsTheToolTip()
    {
        const QPoint place = m_canvas->chartLayout().fees.at(0).centre().toPoint();
        QHelpEvent event(QEvent::ToolTip, place, m_canvas->mapToGlobal(place));
        QCoreApplication::sendEvent(m_canvas.get(), &event);
        QVERIFY(QToolTip::text().contains(u"Alessandro Bastoni to Liverpool"_s));
        QToolTip::hideText();
    }

    void hoverShowsTheArticlesOwnSentence()
    {
        m_canvas->setSentences([](RumourId rumour) { return u"Sentence of %1."_s.arg(rumour.value); });
        const QPointF place = m_canvas->chartLayout().stages.at(0).centre;
        QMouseEvent move(QEvent::MouseMove, place, m_canvas->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(m_canvas.get(), &move);
        QVERIFY(QToolTip::text().contains(u"“Sentence of 4.”"_s));
        QToolTip::hideText();
    }

    void screenReadersHearTheSummary()
    {
        QVERIFY(!m_canvas->accessibleName().isEmpty());
        QCOMPARE(m_canvas->accessibleDescription(), summaryOf(smallSeries()));
    }

    void withoutRumoursItSaysWhatToDo()
    {
        m_canvas->setSeries({});
        const QImage blank = m_canvas->grab().toImage();
        m_canvas->setEmptyText(u"Select a rumour"_s);
        QVERIFY(m_canvas->grab().toImage() != blank);
    }

    void theDarkGroundHasItsOwnColours()
    {
        m_canvas->setPalette(paletteOf(darkColours()));
        const QImage image = m_canvas->grab().toImage();
        const PlacedFee &bid = m_canvas->chartLayout().fees.at(0);
        QCOMPARE(image.pixelColor(bid.centre().toPoint()),
            darkColours().series.at(static_cast<size_t>(bid.colour)));
        QCOMPARE(image.pixelColor(1, 1), darkColours().ground);
    }

private:
    void click(QPointF at) { QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at.toPoint()); }

    static bool hasColourNear(const QImage &image, QPoint at, const QColor &colour, int reach)
    {
        for (int dx = -reach; dx <= reach; ++dx) {
            for (int dy = -reach; dy <= reach; ++dy) {
                if (image.pixelColor(at + QPoint(dx, dy)) == colour)
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<ChartCanvas> m_canvas;
};

RUMOURDESK_TEST(TestChartCanvas)
#include "tst_chartcanvas.moc"
