// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "views/actions/actionset.h"
#include "views/actions/icons.h"
#include "views/actions/keysdialog.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QToolBar>
#include <QTreeWidget>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace
{

/// The actions of a menu and of the menus in it.
void hold(const QMenu *menu, QSet<QAction *> &held)
{
    for (QAction *action : menu->actions()) {
        held.insert(action);
        if (action->menu())
            hold(action->menu(), held);
    }
}

} // namespace

class TestActionSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyActionIsFoundByItsId()
    {
        QSet<QAction *> found;
        for (const ActionId id : m_actions.ids())
            found.insert(m_actions.action(id));
        QCOMPARE(found.size(), static_cast<qsizetype>(m_actions.ids().size()));
        QVERIFY(m_actions.action(ActionId::OpenFiles)->text().contains(u"Open files"_s));
        QVERIFY(m_actions.action(ActionId::About)->text().contains(u"About"_s));
    }

    void noKeyMeansTwoThings()
    {
        QSet<QString> keys;
        for (const ActionSet::KeyHint &hint : m_actions.keyHints()) {
            for (const QString &key : hint.keys.split(u" or "_s, Qt::SkipEmptyParts)) {
                QVERIFY2(!keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
        }
        QVERIFY(keys.contains(u"Ctrl+O"_s));
    }

    void noMnemonicMeansTwoThingsInOneMenu()
    {
        QMenuBar bar;
        m_actions.fill(&bar);
        for (const QAction *menu : bar.actions()) {
            QSet<QChar> letters;
            for (const QAction *action : menu->menu()->actions()) {
                const qsizetype at = action->text().indexOf(u'&');
                if (at < 0)
                    continue;
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
            }
        }
    }

    void theMenusHoldEveryAction()
    {
        QMenuBar bar;
        m_actions.fill(&bar);
        QStringList titles;
        QSet<QAction *> held;
        for (const QAction *menu : bar.actions()) {
            titles.append(menu->text().remove(u'&'));
            hold(menu->menu(), held);
        }
        QCOMPARE(titles.join(u' '), u"File Edit View Rumour Go Help"_s);
        for (const ActionId id : m_actions.ids())
            QVERIFY2(held.contains(m_actions.action(id)), qPrintable(m_actions.action(id)->text()));
    }

    void bareLettersAreNoShortcutsOfTheWindow()
    {
        QVERIFY(!m_actions.ids().empty());
        for (const ActionId id : m_actions.ids()) {
            for (const QKeySequence &key : m_actions.action(id)->shortcuts())
                QVERIFY2(!QRegularExpression(u"^[A-Z]$"_s).match(key.toString()).hasMatch(),
                    qPrintable(key.toString()));
        }
    }

    void theTableAnswersToBareLetters_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<ActionId>("id");
        QTest::addRow("J") << QKeySequence(Qt::Key_J) << ActionId::NextRumour;
        QTest::addRow("K") << QKeySequence(Qt::Key_K) << ActionId::PreviousRumour;
        QTest::addRow("N") << QKeySequence(Qt::Key_N) << ActionId::NextEvidence;
        QTest::addRow("P") << QKeySequence(Qt::Key_P) << ActionId::PreviousEvidence;
        QTest::addRow("copy") << QKeySequence(Qt::CTRL | Qt::Key_C) << ActionId::Copy;
    }
    void theTableAnswersToBareLetters()
    {
        QFETCH(QKeySequence, key);
        QFETCH(ActionId, id);
        QCOMPARE(m_actions.actionForTableKey(key), m_actions.action(id));
    }

    void otherKeysAreTheTablesOwn()
    {
        QCOMPARE(m_actions.actionForTableKey(QKeySequence(Qt::Key_X)), nullptr);
        QCOMPARE(m_actions.actionForTableKey(QKeySequence(Qt::CTRL | Qt::Key_O)), nullptr); // the window's
    }

    void theToolBarShowsIconsWithToolTips()
    {
        QToolBar bar;
        m_actions.fill(&bar);
        QVERIFY(bar.actions().size() >= 5);
        for (const QAction *action : bar.actions()) {
            QVERIFY2(!action->icon().isNull(), qPrintable(action->text()));
            QVERIFY(!action->toolTip().isEmpty());
        }
    }

    void iconsFollowTheTextColour()
    {
        const QImage red = lineIcon(u"open"_s, Qt::red).pixmap(24, 24).toImage();
        const QImage blue = lineIcon(u"open"_s, Qt::blue).pixmap(24, 24).toImage();
        QVERIFY(!red.isNull());
        QVERIFY(red != blue);
        QVERIFY(lineIcon(u"no such icon"_s, Qt::red).isNull());
    }

    void helpListsEveryActionWithItsKeys()
    {
        KeysDialog dialog(m_actions);
        const auto *list = dialog.findChild<QTreeWidget *>(u"keysList"_s);
        QStringList lines;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            for (int j = 0; j < list->topLevelItem(i)->childCount(); ++j) {
                const QTreeWidgetItem *item = list->topLevelItem(i)->child(j);
                lines.append(item->text(0) + u'|' + item->text(1));
            }
        }
        QCOMPARE(static_cast<size_t>(lines.size()), m_actions.ids().size());
        QVERIFY(lines.contains(u"Next rumour|J"_s));
        QVERIFY(lines.contains(u"Filter|/ or Ctrl+Shift+F"_s));
        QVERIFY(lines.contains(u"About RumourDesk|"_s));
    }

private:
    QMainWindow m_window;
    ActionSet m_actions{&m_window};
};

RUMOURDESK_TEST(TestActionSet)
#include "tst_actionset.moc"
