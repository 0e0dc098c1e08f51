// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/menuchoice.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/filter/filterline.h"
#include "views/sidebar/savedfilterlist.h"
#include "views/sidebar/savedfilterpane.h"
#include "views/sidebar/sidebarsplitter.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestSavedFilterPane : public QObject
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

    void theSidebarComesAndGoesByItsKey()
    {
        QVERIFY(!pane()->isVisible());
        QTest::keyClick(line(), Qt::Key_F9);
        QVERIFY(pane()->isVisible());
        QVERIFY(list()->hasFocus());
        QVERIFY(action(ActionId::ShowSidebar)->isChecked());
        QVERIFY(pane()->mapTo(m_desk->window.get(), QPoint()).x()
            < table()->mapTo(m_desk->window.get(), QPoint()).x());
        QTest::keyClick(list(), Qt::Key_F9);
        QVERIFY(!pane()->isVisible());
        QVERIFY(line()->hasFocus());
        QVERIFY(!action(ActionId::ShowSidebar)->isChecked());
    }

    void theEmptySidebarSaysHowToFillIt()
    {
        action(ActionId::ShowSidebar)->trigger();
        QVERIFY(list()->accessibleDescription().contains(u"Ctrl+S"_s));
        QVERIFY(isWrittenBelow(0));
        save(u"to:arsenal"_s, u"gunners"_s);
        QCOMPARE(list()->accessibleDescription(), QString());
        QVERIFY(!isWrittenBelow(1));
        m_desk->annotator.undo();
        QVERIFY(list()->accessibleDescription().contains(u"Ctrl+S"_s));
        QVERIFY(isWrittenBelow(0));
    }

    void controlSAsksForANameAndSaves()
    {
        QVERIFY(!action(ActionId::SaveFilter)->isEnabled()); // there is no filter yet
        line()->setText(u"to:arsenal stage>=talks"_s);
        QTest::keyClick(line(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(pane()->isVisible());
        QVERIFY(name()->hasFocus());
        QCOMPARE(name()->selectedText(), u"arsenal, talks or further"_s);
        QTest::keyClicks(name(), u"late"_s);
        QTest::keyClick(name(), Qt::Key_Return);
        QVERIFY(!name()->isVisible());
        QVERIFY(line()->hasFocus());
        QCOMPARE(names(), u"All rumours|late"_s);
        QCOMPARE(m_desk->annotator.undoName(), u"Save filter “late”"_s);
        QTRY_COMPARE(count(1), 2);
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(shown(), u"late"_s);
    }

    void escapeSavesNothing()
    {
        table()->setFocus();
        line()->setText(u"to:arsenal"_s);
        QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier);
        QTest::keyClick(name(), Qt::Key_Escape);
        QVERIFY(!name()->isVisible());
        QVERIFY(table()->hasFocus());
        QCOMPARE(names(), u"All rumours"_s);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
    }

    void hidingTheSidebarSavesNothingEither()
    {
        line()->setText(u"to:arsenal"_s);
        action(ActionId::SaveFilter)->trigger();
        action(ActionId::ShowSidebar)->trigger();
        action(ActionId::ShowSidebar)->trigger();
        QVERIFY(pane()->isVisible());
        QVERIFY(!name()->isVisible());
        QCOMPARE(names(), u"All rumours"_s);
    }

    void theNoteTellsWhatEnterWillDo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isSaved");
        QTest::addRow("new") << u"blues"_s << u"Enter saves, Escape does not"_s << true;
        QTest::addRow("taken") << u"Gunners"_s << u"Enter replaces “gunners”"_s << true;
        QTest::addRow("quotes") << u"the \"reds\""_s << u"A name has no quotes in it"_s << false;
        QTest::addRow("blank") << u" "_s << u"A name needs a letter or a digit"_s << false;
    }
    void theNoteTellsWhatEnterWillDo()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isSaved);
        save(u"to:arsenal"_s, u"gunners"_s);
        line()->setText(u"to:chelsea"_s);
        action(ActionId::SaveFilter)->trigger();
        QTest::keyClicks(name(), typed);
        const auto *note = name()->parentWidget()->findChild<QLabel *>();
        QVERIFY(note->isVisible());
        QTEST(note->text(), "note");
        QCOMPARE(name()->accessibleDescription(), note->text());
        QTest::keyClick(name(), Qt::Key_Return);
        QCOMPARE(name()->isVisible(), !isSaved);
        QCOMPARE(
            m_desk->annotator.savedFilters().back().expression, isSaved ? u"to:chelsea"_s : u"to:arsenal"_s);
    }

    void aClickShowsAFilter()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        save(u"player:bastoni"_s, u"Bastoni"_s);
        click(1);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
        QCOMPARE(m_desk->model.rowCount(), 3);
        QCOMPARE(shown(), u"gunners"_s);
        click(0);
        QCOMPARE(line()->text(), QString());
        QCOMPARE(m_desk->model.rowCount(), 26);
        QCOMPARE(shown(), u"All rumours"_s);
        QTest::keyClick(list(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
    }

    void theHighlightFollowsTheFilterLine()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        save(u"player:bastoni"_s, u"Bastoni"_s);
        QCOMPARE(highlighted(), u"Bastoni"_s);
        line()->setText(u"roma"_s);
        QCOMPARE(highlighted(), QString());
        line()->setText(u"to:arsenal"_s);
        QCOMPARE(highlighted(), u"gunners"_s);
        line()->clear();
        QCOMPARE(highlighted(), u"All rumours"_s);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        const QImage before = list()->viewport()->grab().toImage();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(highlighted(), u"All rumours"_s); // walking alone shows nothing
        QVERIFY(list()->viewport()->grab().toImage() != before); // but one sees where
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(highlighted(), u"gunners"_s);
        click(2);
        QCOMPARE(highlighted(), u"Bastoni"_s);
        m_desk->annotator.undo(); // its saving
        QCOMPARE(highlighted(), QString());
    }

    void theKeyboardDoesIt()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        save(u"player:bastoni"_s, u"Bastoni"_s);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(line()->text(), u"player:bastoni"_s); // walking alone shows nothing
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(line()->text(), u"to:arsenal"_s);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), u"All rumours|Bastoni|gunners"_s);
        QCOMPARE(list()->currentIndex().data().toString(), u"gunners"_s);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier); // no further than below the first
        QCOMPARE(names(), u"All rumours|gunners|Bastoni"_s);
        QTest::keyClick(list(), Qt::Key_F2);
        auto *editor = list()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor && editor->hasFocus());
        QCOMPARE(editor->text(), u"gunners"_s);
        QTest::keyClicks(editor, u"Arsenal"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(names(), u"All rumours|Arsenal|Bastoni"_s);
        QCOMPARE(m_desk->annotator.undoName(), u"Rename filter “gunners” to “Arsenal”"_s);
        QTRY_VERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(names(), u"All rumours|Bastoni"_s);
        m_desk->annotator.undo();
        QCOMPARE(names(), u"All rumours|Arsenal|Bastoni"_s);
    }

    void aNameThatIsTakenIsNotGivenTwice()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        save(u"player:bastoni"_s, u"Bastoni"_s);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key_F2);
        auto *editor = list()->viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(editor, u"bastoni"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(names(), u"All rumours|gunners|Bastoni"_s);
        QCOMPARE(m_desk->annotator.undoName(), u"Save filter “Bastoni”"_s);
    }

    void theMenuDoesItToo()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        save(u"player:bastoni"_s, u"Bastoni"_s);
        line()->setText(u"stage>=talks"_s);
        const QPoint place = list()->visualRect(list()->model()->index(1, 0)).center();
        const QStringList offered = chooseInMenu(list()->viewport(), place, u"Add to the filter"_s);
        QCOMPARE(offered.join(u'|'),
            u"Show|Add to the filter|Replace by the filter shown|-|Rename|Move up|Move down|Remove"_s);
        QCOMPARE(line()->text(), u"stage>=talks to:arsenal"_s);
        chooseInMenu(list()->viewport(), place, u"Replace by the filter shown"_s);
        QCOMPARE(m_desk->annotator.savedFilters().front().expression, u"stage>=talks to:arsenal"_s);
        chooseInMenu(list()->viewport(), place, u"Move down"_s);
        QCOMPARE(names(), u"All rumours|Bastoni|gunners"_s);
        chooseInMenuByKey(list(), u"Remove"_s);
        QCOMPARE(names(), u"All rumours|Bastoni"_s);
    }

    void allRumoursIsNotToBeChanged()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QTest::keyClick(list(), Qt::Key_F2);
        QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!list()->viewport()->findChild<QLineEdit *>());
        QCOMPARE(names(), u"All rumours|gunners"_s);
    }

    void aWrongFilterBearsASign()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        action(ActionId::ClearFilter)->trigger();
        list()->clearSelection();
        QTRY_COMPARE(count(1), 3);
        const auto reds = [this] {
            const QImage picture =
                list()->viewport()->grab(list()->visualRect(list()->model()->index(1, 0))).toImage();
            int found = 0;
            for (int x = 0; x < picture.width(); ++x) {
                for (int y = 0; y < picture.height(); ++y) {
                    const QColor colour = picture.pixelColor(x, y);
                    found += colour.red() > 150 && colour.green() < 90 && colour.blue() < 90 ? 1 : 0;
                }
            }
            return found;
        };
        QCOMPARE(reds(), 0);
        // As another version of the program may have left it.
        m_desk->annotator.assign(u"Save filter “gunners”"_s,
            {{{SubjectKind::SavedFilter, {}, u"gunners"_s}, static_cast<int>(SubjectField::Expression),
                u"fee>lots"_s}});
        QVERIFY(reds() > 10);
        const QString toolTip = list()->model()->index(1, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(parseFilter(u"fee>lots"_s).mistake->message));
    }

    void theShownFilterDiffersNotByColourAlone()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        list()->clearSelection();
        QVERIFY(
            list()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"shown now"_s));
    }

    void countsFollowGrading()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        QTRY_COMPARE(count(1), 3);
        m_desk->annotator.annotate(
            u"Reject"_s, {m_desk->model.rumourAt(0)}, AnnotationField::Rejected, u"1"_s);
        QTRY_COMPARE(count(1), 2);
        m_desk->annotator.undo();
        QTRY_COMPARE(count(1), 3);
    }

    void sixPassesTheSidebarToo()
    {
        action(ActionId::ShowSidebar)->trigger();
        line()->setFocus();
        QTest::keyClick(line(), Qt::Key_F6);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_F6);
        QVERIFY(table()->hasFocus());
    }

    void theWidthIsRemembered()
    {
        action(ActionId::ShowSidebar)->trigger();
        splitter()->setSizes({300, 980});
        Q_EMIT splitter()->splitterMoved(300, 1);
        action(ActionId::ShowSidebar)->trigger();
        action(ActionId::ShowSidebar)->trigger();
        QCOMPARE(pane()->width(), 300);
        const QByteArray state = m_desk->window->saveState();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->window->restoreState(state));
        m_desk->window->show();
        QTRY_COMPARE(pane()->width(), 300);
        QVERIFY(action(ActionId::ShowSidebar)->isChecked());
    }

    void theTableGetsItsRoomBack_data()
    {
        QTest::addColumn<bool>("isColumnHidden");
        QTest::addRow("with all columns") << false;
        QTest::addRow("without one of them") << true;
    }
    void theTableGetsItsRoomBack()
    {
        QFETCH(bool, isColumnHidden);
        table()->setColumnHidden(RumourTableModel::From, isColumnHidden);
        m_desk->window->resize(1540, 800); // where all of them find room
        QTRY_VERIFY(table()->width() > 900);
        const int before = table()->width();
        action(ActionId::ShowSidebar)->trigger();
        QTRY_VERIFY(table()->width() < before);
        action(ActionId::ShowSidebar)->trigger();
        QTRY_COMPARE(table()->width(), before);
        const int spare = table()->viewport()->width() - table()->horizontalHeader()->length();
        QVERIFY2(spare >= 0 && spare < 12, qPrintable(QString::number(spare))); // a pixel for each column
    }

    void aHiddenSidebarStaysHidden()
    {
        const QByteArray state = m_desk->window->saveState();
        action(ActionId::ShowSidebar)->trigger();
        QVERIFY(m_desk->window->restoreState(state));
        QVERIFY(!pane()->isVisible());
        QVERIFY(!action(ActionId::ShowSidebar)->isChecked());
    }

    void savedFiltersAreThereAtTheNextStart()
    {
        save(u"to:arsenal"_s, u"gunners"_s);
        m_desk->window->reload();
        QCOMPARE(names(), u"All rumours|gunners"_s);
    }

private:
    [[nodiscard]] FilterLine *line() const { return m_desk->find<FilterLine>(); }
    [[nodiscard]] SavedFilterPane *pane() const { return m_desk->find<SavedFilterPane>(); }
    [[nodiscard]] SavedFilterList *list() const { return m_desk->find<SavedFilterList>(); }
    [[nodiscard]] SidebarSplitter *splitter() const { return m_desk->find<SidebarSplitter>(); }
    [[nodiscard]] QLineEdit *name() const { return m_desk->find<QLineEdit>(u"savedFilterName"_s); }
    [[nodiscard]] RumourTableView *table() const { return m_desk->find<RumourTableView>(); }
    [[nodiscard]] QAction *action(ActionId id) const
    {
        return m_desk->window->findChild<ActionSet *>()->action(id);
    }

    void save(const QString &expression, const QString &filterName)
    {
        line()->setText(expression);
        action(ActionId::SaveFilter)->trigger();
        name()->setText(filterName);
        QTest::keyClick(name(), Qt::Key_Return);
    }

    void click(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
            list()->visualRect(list()->model()->index(row, 0)).center());
    }

    /// Whether anything stands in the list below a row.
    [[nodiscard]] bool isWrittenBelow(int row) const
    {
        const QImage picture = list()->viewport()->grab().toImage();
        const int top = list()->visualRect(list()->model()->index(row, 0)).bottom() + 1;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = top; y < picture.height(); ++y) {
                if (picture.pixel(x, y) != picture.pixel(picture.width() - 1, picture.height() - 1))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] QString names() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts << list()->model()->index(row, 0).data().toString();
        return texts.join(u'|');
    }

    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (list()->model()->index(row, 0).data(SavedFilterModel::ShownRole).toBool())
                texts << list()->model()->index(row, 0).data().toString();
        }
        return texts.join(u'|');
    }

    [[nodiscard]] QString highlighted() const
    {
        QStringList texts;
        for (const QModelIndex &index : list()->selectionModel()->selectedIndexes())
            texts << index.data().toString();
        return texts.join(u'|');
    }

    [[nodiscard]] int count(int row) const
    {
        return list()->model()->index(row, 0).data(SavedFilterModel::CountRole).toInt();
    }

    std::unique_ptr<DeskFixture> m_desk;
};

RUMOURDESK_TEST(TestSavedFilterPane)
#include "tst_savedfilterpane.moc"
