// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/menuchoice.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterchips.h"
#include "views/filter/filtercontrols.h"
#include "views/filter/filterline.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;
using Table = RumourTableModel;

/// Chips, back and forward, and the menus of the table, all of which write into the filter line.
class TestFilterControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        line()->setFocus();
    }

    void chipsMirrorTheLine()
    {
        QVERIFY(!chips()->isVisible());
        line()->setText(u"to:arsenal stage>=talks -move:loan"_s);
        QVERIFY(chips()->isVisible());
        QCOMPARE(labels(), u"To: arsenal|Stage: talks or further|Not Move: loan"_s);
        line()->setText(u"to:arsenal"_s);
        QCOMPARE(labels(), u"To: arsenal"_s);
        line()->clear();
        QVERIFY(!chips()->isVisible());
    }

    void everyChipSaysWhatItsCrossDoes()
    {
        line()->setText(u"to:arsenal fee>=50m"_s);
        for (const FilterChip *chip : chips()->chips()) {
            QVERIFY(chip->accessibleName().contains(chip->text()));
            const auto *cross = chip->findChild<QToolButton *>();
            QVERIFY(cross->accessibleName().contains(chip->text()));
            QVERIFY(cross->toolTip().contains(chip->text()));
            QVERIFY(cross->isVisible() && !cross->icon().isNull());
        }
    }

    void theCrossTakesItsPartAway_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("left");
        QTest::addRow("first") << 0 << u"stage>=talks fee>=50m"_s;
        QTest::addRow("middle") << 1 << u"to:arsenal fee>=50m"_s;
        QTest::addRow("last") << 2 << u"to:arsenal stage>=talks"_s;
    }
    void theCrossTakesItsPartAway()
    {
        QFETCH(int, index);
        line()->setText(u"to:arsenal stage>=talks fee>=50m"_s);
        QTest::mouseClick(chip(index)->findChild<QToolButton *>(), Qt::LeftButton);
        QTEST(line()->text(), "left");
        QCOMPARE(chips()->chips().size(), 2u);
        QVERIFY(!line()->mistake());
    }

    void theKeyboardWalksAlongTheChipsAndTakesThemAway()
    {
        line()->setText(u"to:arsenal stage>=talks fee>=50m"_s);
        QTest::keyClick(line(), Qt::Key_Tab);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Right);
        QTest::keyClick(chip(1), Qt::Key_Right);
        QTest::keyClick(chip(2), Qt::Key_Right);
        QVERIFY(chip(2)->hasFocus());
        QTest::keyClick(chip(2), Qt::Key_Left);
        QVERIFY(chip(1)->hasFocus());
        QTest::keyClick(chip(1), Qt::Key_Delete);
        QCOMPARE(line()->text(), u"to:arsenal fee>=50m"_s);
        QVERIFY(chip(1)->hasFocus());
        QTest::keyClick(chip(1), Qt::Key_Backspace);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Delete);
        QCOMPARE(line()->text(), QString());
        QVERIFY(line()->hasFocus());
        QCOMPARE(m_desk->model.rowCount(), 26);
    }

    void tabPassesTheChipsInOneStep()
    {
        line()->setText(u"to:arsenal stage>=talks fee>=50m"_s);
        QTest::keyClick(line(), Qt::Key_Tab);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Tab);
        QVERIFY(!chips()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Backtab);
        QVERIFY(line()->hasFocus());
    }

    void theFocusedChipIsSeen()
    {
        line()->setText(u"to:arsenal"_s);
        const QImage plain = chip(0)->grab().toImage();
        chip(0)->setFocus();
        QVERIFY(chip(0)->grab().toImage() != plain);
    }

    void aClickOnAChipShowsItsWordsInTheLine()
    {
        line()->setText(u"to:arsenal  stage>=talks fee>=50m"_s);
        QTest::mouseClick(chip(1), Qt::LeftButton, {}, QPoint(20, 12));
        QVERIFY(line()->hasFocus());
        QCOMPARE(line()->selectedText(), u"stage>=talks"_s);
        QTest::keyClicks(line(), u"stage:bid"_s);
        QCOMPARE(line()->text(), u"to:arsenal  stage:bid fee>=50m"_s);
        QCOMPARE(labels(), u"To: arsenal|Stage: bid|Fee: 50m or more"_s);
    }

    void whileTheLineIsWrongTheChipsStandStill()
    {
        line()->setText(u"to:arsenal"_s);
        QTest::keyClicks(line(), u" fee>lots"_s);
        QVERIFY(line()->mistake());
        QCOMPARE(labels(), u"To: arsenal|“fee”"_s); // what the table shows
        QVERIFY(!chips()->isEnabled());
        QVERIFY(!action(ActionId::SaveFilter)->isEnabled());
        line()->setText(u"to:arsenal fee>40m"_s);
        QVERIFY(chips()->isEnabled());
        QCOMPARE(labels(), u"To: arsenal|Fee: over 40m"_s);
    }

    void manyChipsNeverLeaveTheWindow()
    {
        QString many = u"to:arsenal"_s;
        for (int i = 20; i < 50; ++i)
            many += u" age!=%1"_s.arg(i);
        line()->setText(many);
        int shown = 0;
        for (const FilterChip *each : chips()->chips()) {
            if (each->isVisible()) {
                ++shown;
                QVERIFY(each->geometry().right() <= chips()->width());
            }
        }
        QVERIFY(shown >= 5);
        const auto *more = chips()->findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(more->isVisible());
        QCOMPARE(more->text(), u"and %1 more"_s.arg(31 - shown));
        QVERIFY(more->geometry().right() <= chips()->width());
    }

    void keysGoBackAndForward()
    {
        QVERIFY(!action(ActionId::FilterBack)->isEnabled());
        enter(u"to:arsenal"_s);
        enter(u"to:arsenal stage>=talks"_s);
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
        QCOMPARE(m_desk->model.rowCount(), 3);
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), QString());
        QVERIFY(!action(ActionId::FilterBack)->isEnabled());
        press(Qt::Key_Right);
        press(Qt::Key_Right);
        QCOMPARE(line()->text(), u"to:arsenal stage>=talks"_s);
        QVERIFY(!action(ActionId::FilterForward)->isEnabled());
        press(Qt::Key_Left);
        enter(u"to:chelsea"_s);
        QVERIFY(!action(ActionId::FilterForward)->isEnabled());
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
    }

    void whatIsBeingTypedIsNotLostByGoingBack()
    {
        enter(u"to:arsenal"_s);
        line()->setText(u"to:chelsea"_s); // just typed, not yet a step
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
        press(Qt::Key_Right);
        QCOMPARE(line()->text(), u"to:chelsea"_s);
    }

    void typingIsNoStepForEachKey()
    {
        QTest::keyClicks(line(), u"to:arsenal"_s);
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), QString());
    }

    void aFilterThatStandsForAWhileIsAStep()
    {
        const auto *rest =
            m_desk->find<FilterControls>()->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QSignalSpy rested(rest, &QTimer::timeout);
        line()->setText(u"to:arsenal"_s);
        QVERIFY(rested.wait());
        line()->setText(u"to:arsenal stage>=talks"_s);
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
    }

    void aWrongFilterIsNoStep()
    {
        enter(u"to:arsenal"_s);
        enter(u"to:arsenal fee>lots"_s);
        press(Qt::Key_Left);
        QCOMPARE(line()->text(), QString());
    }

    void theSideButtonsOfTheMouseGoBackAndForward()
    {
        enter(u"to:arsenal"_s);
        QWindow *window = m_desk->window->windowHandle();
        const QPoint inTheTable = table()->mapTo(m_desk->window.get(), QPoint(60, 120));
        const RumourId before = m_desk->selection.rumour();
        QTest::mouseClick(window, Qt::BackButton, {}, inTheTable);
        QCOMPARE(line()->text(), QString());
        QCOMPARE(m_desk->selection.rumour(), before);
        QTest::mouseClick(window, Qt::ForwardButton, {}, inTheTable);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
    }

    void aCellNarrowsTheFilter_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        QTest::addRow("only") << int(Table::To) << u"Only Barcelona"_s << u"to=Barcelona"_s;
        QTest::addRow("without") << int(Table::From) << u"Without Inter"_s << u"from!=Inter"_s;
        QTest::addRow("quotes") << int(Table::Player) << u"Only Alessandro Bastoni"_s
                                << u"player=\"Alessandro Bastoni\""_s;
        QTest::addRow("above") << int(Table::FeePrinted) << u"Above this fee (€100m)"_s << u"fee>€100m"_s;
        QTest::addRow("below") << int(Table::FeePrinted) << u"Below this fee (€90m)"_s << u"fee<€90m"_s;
        QTest::addRow("day") << int(Table::Date) << u"From this day on"_s << u"date>=2026-03-05"_s;
        QTest::addRow("window") << int(Table::Window) << u"Only this window (Summer 2026)"_s
                                << u"window:summer-2026"_s;
        QTest::addRow("nothing") << int(Table::FeePrinted) << u"Nothing given here"_s << u"fee:none"_s;
    }
    void aCellNarrowsTheFilter()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        const QPoint place = table()->visualRect(m_desk->model.index(bastoniRow(), column)).center();
        const QStringList offered = chooseInMenu(table()->viewport(), place, text);
        QVERIFY2(offered.contains(text), qPrintable(offered.join(u'|')));
        QTEST(line()->text(), "filter");
        QVERIFY(!line()->mistake());
    }

    void aFurtherConditionIsJoinedByAnd_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addRow("one") << u"stage>=talks"_s << u"stage>=talks to=Barcelona"_s;
        QTest::addRow("either") << u"stage:talks OR is:exit"_s << u"(stage:talks OR is:exit) to=Barcelona"_s;
        QTest::addRow("the same") << u"to=Barcelona stage>=talks"_s << u"to=Barcelona stage>=talks"_s;
        QTest::addRow("wrong") << u"stage>=talks fee>lots"_s << u"to=Barcelona"_s;
    }
    void aFurtherConditionIsJoinedByAnd()
    {
        QFETCH(QString, before);
        line()->setText(before);
        const QPoint place = table()->visualRect(m_desk->model.index(bastoniRow(), Table::To)).center();
        chooseInMenu(table()->viewport(), place, u"Only Barcelona"_s);
        QTEST(line()->text(), "after");
    }

    void narrowingAWrongFilterNarrowsWhatTheTableShows()
    {
        line()->setText(u"stage>=talks"_s);
        line()->setText(u"stage>=talks fee>lots"_s);
        const QPoint place = table()->visualRect(m_desk->model.index(bastoniRow(), Table::To)).center();
        chooseInMenu(table()->viewport(), place, u"Only Barcelona"_s);
        QCOMPARE(line()->text(), u"stage>=talks to=Barcelona"_s);
    }

    void theMenuKeyNarrowsByTheCurrentCell()
    {
        table()->setFocus();
        table()->setCurrentIndex(m_desk->model.index(bastoniRow(), Table::To));
        const QStringList offered = chooseInMenuByKey(table(), u"Without Barcelona"_s);
        QVERIFY(offered.contains(u"Columns"_s)); // the header itself cannot have the keyboard
        QCOMPARE(line()->text(), u"to!=Barcelona"_s);
        action(ActionId::FilterBack)->trigger();
        QCOMPARE(line()->text(), QString());
    }

    void aHeaderOffersWhatTheSelectedRowSays()
    {
        table()->setCurrentIndex(m_desk->model.index(bastoniRow(), Table::Player));
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(Table::To) + 20, header->height() / 2);
        const QStringList offered = chooseInMenu(header->viewport(), place, u"Only Barcelona"_s);
        QCOMPARE(offered.join(u'|'),
            u"Only Barcelona|Without Barcelona|Barcelona as buyer or seller|-|Nothing given here|"
            "Something given here|-|Columns|Reset columns"_s);
        QCOMPARE(line()->text(), u"to=Barcelona"_s);
        chooseInMenu(header->viewport(), place, u"Something given here"_s);
        QCOMPARE(line()->text(), u"to=Barcelona to:*"_s);
    }

private:
    [[nodiscard]] FilterLine *line() const { return m_desk->find<FilterLine>(); }
    [[nodiscard]] FilterChips *chips() const { return m_desk->find<FilterChips>(); }
    [[nodiscard]] FilterChip *chip(int index) const
    {
        return chips()->chips().at(static_cast<size_t>(index));
    }
    [[nodiscard]] RumourTableView *table() const { return m_desk->find<RumourTableView>(); }
    [[nodiscard]] QAction *action(ActionId id) const
    {
        return m_desk->window->findChild<ActionSet *>()->action(id);
    }

    [[nodiscard]] QString labels() const
    {
        QStringList texts;
        for (const FilterChip *each : chips()->chips())
            texts << each->text();
        return texts.join(u'|');
    }

    void enter(const QString &expression)
    {
        line()->setText(expression);
        QTest::keyClick(line(), Qt::Key_Return);
    }

    void press(Qt::Key arrow) { QTest::keyClick(QApplication::focusWidget(), arrow, Qt::AltModifier); }

    /// The row of the asking price of March 2026.
    [[nodiscard]] int bastoniRow() const
    {
        for (int row = 0; row < m_desk->model.rowCount(); ++row) {
            if (m_desk->model.playerAt(row) == u"Alessandro Bastoni"_s)
                return row;
        }
        return -1;
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestFilterControls)
#include "tst_filtercontrols.moc"
