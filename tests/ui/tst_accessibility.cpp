// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/actions/keysdialog.h"
#include "views/chart/chartexportdialog.h"
#include "views/dossier/dossierdialog.h"
#include "views/filter/filterline.h"
#include "views/importing/importprogress.h"
#include "views/rates/ratesdialog.h"
#include "views/sources/sourcesdialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
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
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
        m_dialog.reset();
        m_desk.reset();
    }

    void everyControlHasAName_data() { surfaces(); }
    void everyControlHasAName() { QCOMPARE(namelessControls(*open()).join(u'\n'), QString()); }

    void theFocusGoesEverywhereAndStaysNowhere_data() { surfaces(); }
    void theFocusGoesEverywhereAndStaysNowhere() { QCOMPARE(focusTraps(*open()).join(u'\n'), QString()); }

    void noShortcutStandsForTwoThings_data() { surfaces(); }
    void noShortcutStandsForTwoThings() { QCOMPARE(doubleShortcuts(*open()).join(u'\n'), QString()); }

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
        m_desk->window->setTheme(theme);
        QCOMPARE(invisibleFocus(*surface).join(u'\n'), QString());
    }

    void aboutIsReachedAndLeftByKeyboard()
    {
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        QStringList wrong{u"not shown"_s};
        QTimer::singleShot(0, this, [&] {
            if (QWidget *about = QApplication::activeModalWidget()) {
                wrong = namelessControls(*about) + doubleShortcuts(*about);
                QTest::keyClick(about, Qt::Key_Escape);
            }
        });
        m_desk->window->actions().action(ActionId::About)->trigger();
        QCOMPARE(wrong, QStringList());
    }

    void everyCellAndEveryRowIsSaid()
    {
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        for (int row = 0; row < m_desk->model.rowCount(); ++row) {
            for (int column = 0; column < RumourTableModel::ColumnCount; ++column)
                QVERIFY(!m_desk->model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(m_desk->model.index(row, 0).data(Qt::AccessibleTextRole).toString().contains(
                m_desk->model.playerAt(row)));
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
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(namelessControls(window).size(), 1);
        QVERIFY(focusTraps(window).join(u'|').contains(u"Tab stays in QTextEdit"_s));
        QCOMPARE(doubleShortcuts(window).size(), 2);
        QVERIFY(invisibleFocus(window).join(u'|').contains(u"Same"_s));
    }

private:
    static QStringList surfaceNames()
    {
        return {u"window"_s, u"wide window"_s, u"everything open"_s, u"wrong filter"_s, u"empty store"_s, u"keys"_s,
            u"sources"_s, u"dossier"_s, u"rates"_s, u"chart export"_s};
    }

    static void surfaces()
    {
        QTest::addColumn<QString>("surface");
        for (const QString &surface : surfaceNames())
            QTest::addRow("%s", qPrintable(surface)) << surface;
    }

    QWidget *open()
    {
        QFETCH(QString, surface);
        m_desk = std::make_unique<DeskFixture>(
            surface == u"empty store" ? std::vector<ExtractedArticle>() : sampleArticles());
        if (!m_desk->show(surface == u"wide window" ? QSize(1920, 1080) : QSize(1280, 800)))
            qFatal("the window is not shown");
        if (surface == u"keys") {
            m_dialog = std::make_unique<KeysDialog>(m_desk->window->actions());
            m_dialog->show();
        }
        if (surface == u"sources")
            action(ActionId::Sources)->trigger();
        if (surface == u"chart export")
            action(ActionId::ExportChart)->trigger();
        if (surface == u"rates")
            action(ActionId::Rates)->trigger();
        if (surface == u"dossier")
            action(ActionId::ExportDossier)->trigger();
        if (surface == u"wrong filter")
            m_desk->find<FilterLine>()->setText(u"fee>=lots"_s);
        if (surface == u"everything open")
            openEverything();
        QWidget *window = surface == u"keys" ? m_dialog.get()
            : surface == u"sources"          ? m_desk->find<SourcesDialog>()
            : surface == u"dossier"          ? m_desk->find<DossierDialog>()
            : surface == u"rates"            ? m_desk->find<RatesDialog>()
            : surface == u"chart export"     ? m_desk->find<ChartExportDialog>()
                                             : static_cast<QWidget *>(m_desk->window.get());
        window->activateWindow();
        if (!QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }))
            qFatal("the dialog is not shown");
        return window;
    }

    /// The sidebar, chips, the find line, a correction, the history and the news of an import.
    void openEverything()
    {
        m_desk->annotator.annotate(
            u"Correct"_s, {m_desk->selection.rumour()}, AnnotationField::From, u"Porto"_s);
        m_desk->find<FilterLine>()->setText(u"stage>=interest -move:loan"_s);
        action(ActionId::SaveFilter)->trigger();
        m_desk->find<QToolButton>(u"historyButton"_s)->click();
        action(ActionId::FindInArticle)->trigger();
        m_desk->find<ImportProgressBar>()->finish({12, 3, 31, 0,
            {{u"/articles/empty.txt"_s, {Error::Kind::Empty, u"empty.txt is empty."_s, {}}}}, false});
    }

    [[nodiscard]] QAction *action(ActionId id) const { return m_desk->window->actions().action(id); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<KeysDialog> m_dialog;
};

RUMOURDESK_TEST(TestAccessibility)
#include "tst_accessibility.moc"
