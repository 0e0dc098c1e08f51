// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/surfaces.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Walks through everything that an analyst can open, with the keyboard alone and as a screen reader sees it.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }
    void init()
    {
        failOnDeskWarnings();
        m_surfaces.close();
    }

    void everyControlHasAName_data() { surfaces(); }
    void everyControlHasAName() { QVERIFY_NOTHING(namelessControls(*open())); }

    void theFocusGoesEverywhereAndStaysNowhere_data() { surfaces(); }
    void theFocusGoesEverywhereAndStaysNowhere() { QVERIFY_NOTHING(focusTraps(*open())); }

    void noShortcutStandsForTwoThings_data() { surfaces(); }
    void noShortcutStandsForTwoThings() { QVERIFY_NOTHING(doubleShortcuts(*open())); }

    void theFocusIsVisible_data()
    {
        QTest::addColumn<QString>("surface");
        QTest::addColumn<ThemeChoice>("theme");
        for (const QString &surface : surfaceNames()) {
            QTest::addRow("%s, light", qPrintable(surface)) << surface << ThemeChoice::Light;
            QTest::addRow("%s, dark", qPrintable(surface)) << surface << ThemeChoice::Dark;
        }
    }
    void theFocusIsVisible()
    {
        QFETCH(ThemeChoice, theme);
        QWidget *surface = open();
        m_surfaces.desk().window->setTheme(theme);
        QVERIFY_NOTHING(invisibleFocus(*surface));
    }

    void dialogsAreLeftByEscape_data()
    {
        QTest::addColumn<QString>("surface");
        for (const QString &surface : {u"keys"_s, u"sources"_s, u"history"_s, u"dossier"_s, u"rates"_s, u"about"_s, u"axes"_s})
            QTest::addRow("%s", qPrintable(surface)) << surface;
    }
    void dialogsAreLeftByEscape()
    {
        const QPointer<QWidget> dialog = open();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : dialog.data(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void everyCellAndEveryRowIsSaid()
    {
        m_surfaces.open(u"window"_s);
        const RumourTableModel &model = m_surfaces.desk().model;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < RumourTableModel::ColumnCount; ++column)
                QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(model.playerAt(row)));
        }
    }

    void theWalkFindsWhatIsWrong()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *nameless = new QLineEdit;
        auto *trap = new QTextEdit; // takes Tab as text
        trap->setAccessibleName(u"Trap"_s);
        auto *invisible = new QToolButton;
        invisible->setText(u"&Same"_s);
        invisible->setStyleSheet(u"border: none; outline: none"_s);
        auto *other = new QPushButton(u"&Same too"_s);
        for (QWidget *widget : {static_cast<QWidget *>(nameless), static_cast<QWidget *>(trap),
                 static_cast<QWidget *>(invisible), static_cast<QWidget *>(other)})
            layout->addWidget(widget);
        new QShortcut(QKeySequence(u"Ctrl+B"_s), &window);
        new QShortcut(QKeySequence(u"Ctrl+B"_s), &window);
        auto *menu = new QMenu(&window);
        menu->addAction(u"&Open"_s);
        menu->addAction(u"&Once more"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(namelessControls(window).size(), 1);
        QVERIFY(focusTraps(window).join(u'|').contains(u"Tab stays in QTextEdit"_s));
        QCOMPARE(doubleShortcuts(window).size(), 3); // of keys, of letters with Alt, of letters in a menu
        QVERIFY(invisibleFocus(window).join(u'|').contains(u"Same"_s));
    }

private:
    static QStringList surfaceNames() { return Surfaces::names() + QStringList{u"wide window"_s}; }

    static void surfaces()
    {
        QTest::addColumn<QString>("surface");
        for (const QString &surface : surfaceNames())
            QTest::addRow("%s", qPrintable(surface)) << surface;
    }

    QWidget *open()
    {
        QFETCH(QString, surface);
        return surface == u"wide window" ? m_surfaces.open(u"window"_s, {1920, 1080}) : m_surfaces.open(surface);
    }

    Surfaces m_surfaces;
};

RUMOURDESK_TEST(TestAccessibility)
#include "tst_accessibility.moc"
