// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/chartseries.h"
#include "views/chart/chartcanvas.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>
#include <QToolTip>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// What screen readers get to know of a chart.
class TestChartSpeech : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_canvas = std::make_unique<ChartCanvas>();
        m_canvas->resize(700, 420);
        m_canvas->setSeries(smallSeries());
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_spoken.clear();
        connect(m_canvas.get(), &ChartCanvas::partReached, this, [this](int part) {
            QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_canvas.get());
            m_spoken.append(chart->child(part)->text(QAccessible::Name));
        });
    }

    void cleanup()
    {
        QToolTip::hideText();
        m_canvas.reset();
    }

    void aStepOfTheCursorIsSpoken()
    {
        m_canvas->setSelected(RumourId{1});
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(m_spoken,
            (QStringList{u"approach, to Barcelona. no fee named. 15 Dec 2025, Marca"_s,
                u"Alessandro Bastoni to Chelsea, talks. £69.5m, valuation. €80m at 1.151. 13 Jan 2026, The Athletic"_s}));
    }

    void theLegendIsSpoken()
    {
        QTest::keyClick(m_canvas.get(), Qt::Key_L);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(m_spoken, (QStringList{u"Legend: Barcelona"_s, u"Legend: Chelsea"_s}));
    }

    void everyMarkIsAChildWhereItIsDrawn()
    {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_canvas.get());
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->childCount(), m_canvas->partCount());
        QCOMPARE(chart->childCount(), 4 + 7); // marks, and entries of the legend
        const QPoint place = m_canvas->mapToGlobal(m_canvas->chartLayout().fees.at(0).centre().toPoint());
        QAccessibleInterface *mark = chart->childAt(place.x(), place.y());
        QVERIFY(mark);
        QCOMPARE(chart->indexOfChild(mark), 0);
        QCOMPARE(mark->parent(), chart);
        QVERIFY(mark->text(QAccessible::Name).contains(u"£88m"_s));
        QVERIFY(mark->rect().contains(place));
    }

    void anEntryOfTheLegendIsCheckedWhileItIsShown()
    {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_canvas.get());
        QAccessibleInterface *barcelona = chart->child(4);
        QCOMPARE(barcelona->role(), QAccessible::CheckBox);
        QVERIFY(barcelona->state().checked);
        m_canvas->setHidden({{u"Barcelona"_s}, {}, {}});
        QCOMPARE(chart->child(2)->text(QAccessible::Name), u"Legend: Barcelona"_s); // two marks fewer stand before it
        QVERIFY(!chart->child(2)->state().checked);
    }

    void theFocusIsWhereTheCursorIs()
    {
        m_canvas->setFocus();
        m_canvas->setSelected(RumourId{2});
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_canvas.get());
        QCOMPARE(chart->focusChild(), chart->child(1));
        QVERIFY(chart->child(1)->state().focused);
        QVERIFY(!chart->child(0)->state().focused);
    }

    void aPartThatIsGoneIsInvalid()
    {
        QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(m_canvas.get());
        QAccessibleInterface *last = chart->child(10);
        QVERIFY(last->isValid());
        m_canvas->setSeries({});
        QVERIFY(!last->isValid());
        QVERIFY(last->state().invalid);
        QCOMPARE(last->rect(), QRect());
    }

private:
    std::unique_ptr<ChartCanvas> m_canvas;
    QStringList m_spoken; // in the order in which a screen reader is told
};

RUMOURDESK_TEST(TestChartSpeech)
#include "tst_chartspeech.moc"
