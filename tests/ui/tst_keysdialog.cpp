// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/actions/keysdialog.h"
#include "views/sidebar/savedfilterlist.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Help > Keys on the real window's actions, by keyboard.
class TestKeysDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_dialog = std::make_unique<KeysDialog>(actions());
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void everyMenuStandsThereOnce()
    {
        const auto *list = m_dialog->findChild<QTreeWidget *>();
        QStringList titles;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            titles.append(list->topLevelItem(i)->text(0));
        QVERIFY(titles.contains(u"File > Export"_s));
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void aNewKeyWorksAtOnceEverywhere()
    {
        choose(u"Next rumour"_s, Qt::Key_L);
        QCOMPARE(cell(1), u"L"_s);
        QCOMPARE(cell(2), u"J"_s); // the usual one
        QVERIFY(note().contains(u"L is the key of “Next rumour” now"_s));
        QVERIFY(action(ActionId::NextRumour)->text().endsWith(u"\tL"_s)); // in the menu
        QCOMPARE(action(ActionId::NextRumour)->toolTip(), u"Next rumour (L)"_s);
        auto *table = m_desk->find<RumourTableView>();
        QTest::keyClick(table, Qt::Key_L);
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(1));
        QTest::keyClick(table, Qt::Key_J);
        QCOMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(1));
    }

    void aKeyOfTheWindowIsItsShortcut()
    {
        choose(u"Open files…"_s, Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(action(ActionId::OpenFiles)->shortcuts(),
            QList{QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O)});
        QVERIFY(action(ActionId::OpenFiles)->toolTip().endsWith(u"(Ctrl+Alt+O)"_s));
    }

    void aKeyOfAnotherActionIsRefusedByName()
    {
        choose(u"Next rumour"_s, Qt::Key_K);
        QCOMPARE(cell(1), u"J"_s);
        QVERIFY(note().contains(u"K is the key of “Previous rumour”"_s));
    }

    void escapeKeepsTheKey()
    {
        select(u"Next rumour"_s);
        QTest::keyClick(list(), Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_VERIFY(!editor());
        QCOMPARE(cell(1), u"J"_s);
        QVERIFY(m_dialog->isVisible());
    }

    void deleteTakesTheKeyAway()
    {
        select(u"Star"_s);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(cell(1), QString());
        QCOMPARE(action(ActionId::Star)->toolTip(), u"Star"_s);
        QCOMPARE(m_desk->find<QToolButton>(u"star"_s)->toolTip(), u"Star"_s);
    }

    void panelsNameTheNewKeys()
    {
        choose(u"Star"_s, Qt::Key_Asterisk);
        QCOMPARE(m_desk->find<QToolButton>(u"star"_s)->toolTip(), u"Star (*)"_s);
        choose(u"Save filter…"_s, Qt::Key_B, Qt::ControlModifier);
        QVERIFY(m_desk->find<SavedFilterList>()->accessibleDescription().contains(u"Ctrl+B"_s));
    }

    void resetGivesOneKeyBackAndResetAllEveryOne()
    {
        choose(u"Next rumour"_s, Qt::Key_L);
        choose(u"Star"_s, Qt::Key_Asterisk);
        QVERIFY(button(u"&Reset key"_s)->isEnabled());
        button(u"&Reset key"_s)->click();
        QCOMPARE(cell(1), u"S"_s);
        QVERIFY(!button(u"&Reset key"_s)->isEnabled());
        button(u"Reset &all keys"_s)->click();
        QCOMPARE(actions().keysText(ActionId::NextRumour), u"J"_s);
        QVERIFY(!button(u"Reset &all keys"_s)->isEnabled());
    }

    void aResetThatCannotBeSaysWhy()
    {
        choose(u"Next rumour"_s, Qt::Key_L);
        choose(u"Previous rumour"_s, Qt::Key_J);
        select(u"Next rumour"_s);
        button(u"&Reset key"_s)->click();
        QVERIFY(note().contains(u"J is the key of “Previous rumour”"_s));
        QCOMPARE(cell(1), u"L"_s);
    }

    void titlesOfMenusHaveNoKeys()
    {
        list()->setCurrentItem(list()->topLevelItem(1));
        QTest::keyClick(list(), Qt::Key_F2);
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!editor());
        QVERIFY(actions().keys().chosen().isEmpty());
        QVERIFY(!button(u"C&hange key"_s)->isEnabled());
    }

private:
    [[nodiscard]] ActionSet &actions() const { return m_desk->window->actions(); }
    [[nodiscard]] QAction *action(ActionId id) const { return actions().action(id); }
    [[nodiscard]] QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(u"keysList"_s); }
    [[nodiscard]] QKeySequenceEdit *editor() const { return list()->findChild<QKeySequenceEdit *>(); }
    [[nodiscard]] QString note() const { return m_dialog->findChild<QLabel *>(u"keysNote"_s)->text(); }
    [[nodiscard]] QString cell(int column) const { return list()->currentItem()->text(column); }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    void select(const QString &title)
    {
        for (QTreeWidgetItemIterator item(list()); *item; ++item) {
            if ((*item)->text(0) == title && (*item)->parent())
                list()->setCurrentItem(*item);
        }
        QCOMPARE(list()->currentItem()->text(0), title);
    }

    void choose(const QString &title, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        select(title);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(editor());
        QTest::keyClick(editor(), key, modifiers);
        QTRY_VERIFY(!editor());
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<KeysDialog> m_dialog;
};

RUMOURDESK_TEST(TestKeysDialog)
#include "tst_keysdialog.moc"
