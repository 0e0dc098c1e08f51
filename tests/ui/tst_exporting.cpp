// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjob.h"
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/menuchoice.h"
#include "tests/ui/samplearticles.h"
#include "views/annotation/annotationpanel.h"
#include "views/annotation/historydialog.h"
#include "views/common/errorpresenter.h"
#include "views/dossier/dossierdialog.h"
#include "views/exporting/exportprogress.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <algorithm>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// The history of a rumour, the log, and gold files, as they leave the real window.
class TestExporting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(sampleArticles());
        QVERIFY(m_desk->show());
        m_table = m_desk->find<RumourTableView>();
        m_table->setFocus();
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_B);
        QTest::keyClick(m_table, Qt::Key_S);
        action(u"Undo"_s)->trigger();
    }
    void cleanup() { m_desk.reset(); }

    void theHistoryTellsWhoAndWhatNewestFirst()
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_H, Qt::ControlModifier);
        const auto *dialog = m_desk->find<HistoryDialog>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY2(dialog->windowTitle().contains(u" to "_s), qPrintable(dialog->windowTitle()));
        const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
        QCOMPARE(model->rowCount(), 3);
        QStringList cells;
        for (int column = 1; column < model->columnCount(); ++column)
            cells += model->index(0, column).data().toString();
        QCOMPARE(cells, (QStringList{u"analyst"_s, u"Star"_s, u"set"_s, u"none"_s, u"Undo Star"_s}));
        QCOMPARE(model->index(2, 4).data().toString(), u"B"_s);
    }

    void theHistoryIsReachedFromMenuAndPanel()
    {
        const QStringList entries = chooseInMenuByKey(m_table, u"History…"_s);
        QVERIFY2(m_desk->find<HistoryDialog>(), qPrintable(entries.join(u'|')));
        m_desk->find<HistoryDialog>()->close();
        QTRY_VERIFY(!m_desk->find<HistoryDialog>());
        auto *panel = m_desk->find<AnnotationPanel>();
        auto *whole = panel->findChild<QToolButton *>(u"wholeHistory"_s);
        QVERIFY(!whole->isVisible());
        panel->findChild<QToolButton *>(u"historyButton"_s)->click();
        QVERIFY(whole->isVisible());
        whole->click();
        QVERIFY(m_desk->find<HistoryDialog>());
    }

    void theHistoryIsCopied()
    {
        action(u"History…"_s)->trigger();
        auto *dialog = m_desk->find<HistoryDialog>();
        dialog->findChild<QPushButton *>(u"copyHistory"_s)->click();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text().count(u'\n'), 4);
        QVERIFY(copied->text().startsWith(u"When\tWho\tWhat\tBefore\tAfter\tStep\n"_s));
        QVERIFY(copied->html().contains(u"<td>Undo Star</td></tr>"_s));
        auto *table = dialog->findChild<QTableView *>();
        table->setFocus();
        table->selectRow(2);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(u"\tnone\tB\tGrade B\n"_s));
    }

    void theHistoryIsExported()
    {
        action(u"History…"_s)->trigger();
        auto *dialog = m_desk->find<HistoryDialog>();
        m_desk->prompt.log = m_desk->path(u"nowhere/history.csv"_s);
        auto *button = dialog->findChild<QPushButton *>(u"exportHistory"_s);
        button->click();
        const auto *outcome = dialog->findChild<QLabel *>(u"historyOutcome"_s);
        QVERIFY2(outcome->text().contains(u"nowhere"_s), qPrintable(outcome->text()));
        m_desk->prompt.log = m_desk->path(u"history.csv"_s);
        button->click();
        QCOMPARE(contents(u"history.csv"_s).count("\r\n"), 4);
        QVERIFY(m_desk->prompt.suggestedName.startsWith(u"history of "_s));
    }

    void aRumourThatNobodyTouchedSaysSo()
    {
        m_table->selectRow(3);
        action(u"History…"_s)->trigger();
        auto *dialog = m_desk->find<HistoryDialog>();
        QCOMPARE(dialog->findChild<QTableView *>()->model()->rowCount(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u"copyHistory"_s)->isEnabled());
    }

    void theTableIsWrittenAsItIsShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("spreadsheet") << u"t.xlsx"_s;
        QTest::newRow("csv") << u"t.csv"_s;
    }
    void theTableIsWrittenAsItIsShown()
    {
        QFETCH(QString, name);
        m_desk->prompt.table = m_desk->path(name);
        m_desk->model.sort(RumourTableModel::Player);
        action(u"Table…"_s)->trigger();
        QTRY_VERIFY(status().contains(u"%1 rumours were written to "_s.arg(m_desk->model.rowCount())));
        QCOMPARE(m_desk->prompt.suggestedName, u"rumours.xlsx"_s);
        QVERIFY(!m_desk->find<ExportProgress>()->isVisible());
        if (name.endsWith(u".xlsx"_s)) {
            QVERIFY(contents(name).startsWith("PK"));
            return;
        }
        const QList<QByteArray> lines = contents(name).split('\n');
        QCOMPARE(lines.size(), m_desk->model.rowCount() + 2);
        QVERIFY(lines.at(1).contains(m_desk->model.playerAt(0).toUtf8()));
        QCOMPARE(std::ranges::count_if(lines, [](const QByteArray &line) { return line.contains(",B,"); }), 1);
    }

    void aTableThatCannotBeWrittenSaysWhy()
    {
        m_desk->prompt.table = m_desk->path(u"nowhere/t.xlsx"_s);
        action(u"Table…"_s)->trigger();
        const auto *errors = m_desk->find<ErrorPresenter>();
        QTRY_VERIFY2(errors->text().contains(u"nowhere/t.xlsx"_s), qPrintable(errors->text()));
        QVERIFY(errors->isVisible());
    }

    void anExportShowsHowFarItIsAndIsCancelled()
    {
        ExportJob job;
        ExportProgress progress(job);
        QSignalSpy failed(&job, &ExportJob::failed);
        job.start([](const ExportJob::Progress &tell) -> Result<QString> {
            while (tell(1, 4))
                QThread::yieldCurrentThread();
            return Error{Error::Kind::Cancelled, u"cancelled"_s, {}};
        });
        QVERIFY(progress.isVisible());
        QTRY_COMPARE(progress.findChild<QProgressBar *>()->value(), 250);
        progress.findChild<QToolButton *>(u"cancelExport"_s)->click();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!progress.isVisible());
    }

    void theDossierOfTheSelectedPlayerIsWritten()
    {
        const QString player = m_desk->model.playerAt(0);
        m_desk->prompt.dossier = m_desk->path(u"d.html"_s);
        DossierDialog *dialog = askForDossier(u"Dossier…"_s);
        QVERIFY(dialog && dialog->findChildren<QRadioButton *>().size() == 2);
        QVERIFY(dialog->findChildren<QRadioButton *>().at(0)->isChecked());
        dialog->accept();
        QVERIFY2(status().contains(m_desk->prompt.dossier), qPrintable(status()));
        QCOMPARE(m_desk->prompt.suggestedName, QString(player + u".pdf"_s));
        QCOMPARE(contents(u"d.html"_s).count("<article "), static_cast<qsizetype>(m_desk->model.rowsOfPlayer(player).size()));
    }

    void theDossierOfSelectedRowsHoldsThoseAlone()
    {
        m_table->selectRow(0);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
        m_desk->prompt.dossier = m_desk->path(u"d.html"_s);
        DossierDialog *dialog = askForDossier(u"Dossier…"_s);
        QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 3);
        dialog->accept();
        QCOMPARE(contents(u"d.html"_s).count("<article "), 3);
    }

    void aDossierThatCannotBeWrittenSaysWhy()
    {
        m_desk->prompt.dossier = m_desk->path(u"nowhere/d.pdf"_s);
        askForDossier(u"Dossier…"_s)->accept();
        const auto *errors = m_desk->find<ErrorPresenter>();
        QVERIFY2(errors->text().contains(u"nowhere/d.pdf"_s), qPrintable(errors->text()));
        QVERIFY(errors->isVisible());
    }

    void theDossierIsPreviewedBeforeItIsPrinted()
    {
        DossierDialog *dialog = askForDossier(u"Print dossier…"_s);
        dialog->findChildren<QRadioButton *>().back()->setChecked(true); // all that is shown
        dialog->accept();
        auto *preview = m_desk->find<QPrintPreviewDialog>();
        QVERIFY(preview && preview->isVisible());
        QTRY_VERIFY(preview->findChild<QPrintPreviewWidget *>()->pageCount() > 3);
        preview->close();
        QTRY_VERIFY(!m_desk->find<QPrintPreviewDialog>());
    }

    void theLogIsWrittenIntoAFile()
    {
        m_desk->prompt.log = m_desk->path(u"log.csv"_s);
        action(u"Log…"_s)->trigger();
        QTRY_VERIFY(status().contains(m_desk->prompt.log));
        QVERIFY2(status().contains(u"3 lines"_s), qPrintable(status()));
        QCOMPARE(contents(u"log.csv"_s).count("\r\n"), 4);
        QVERIFY(contents(u"log.csv"_s).startsWith("step,time,who,"));
        QCOMPARE(m_desk->prompt.suggestedName, u"rumourdesk-log.csv"_s);
    }

    void aLogThatCannotBeWrittenSaysWhy()
    {
        m_desk->prompt.log = m_desk->path(u"nowhere/log.csv"_s);
        action(u"Log…"_s)->trigger();
        const auto *errors = m_desk->find<ErrorPresenter>();
        QTRY_VERIFY2(errors->text().contains(u"nowhere/log.csv"_s), qPrintable(errors->text()));
        QVERIFY(errors->isVisible());
    }

    void cancellingExportsNothing()
    {
        action(u"Log…"_s)->trigger();
        action(u"Gold annotations…"_s)->trigger();
        QCOMPARE(status(), QString());
    }

    void theArticlesShownBecomeGoldFiles()
    {
        m_table->selectRow(1);
        QTest::keyClick(m_table, Qt::Key_Delete); // one rumour less
        m_desk->prompt.gold = m_desk->path(u"gold"_s);
        action(u"Gold annotations…"_s)->trigger();
        QTRY_VERIFY(status().contains(u"written to "_s + m_desk->prompt.gold));
        const QDir folder(m_desk->prompt.gold);
        QCOMPARE(folder.entryList({u"*.json"_s}).size(), static_cast<qsizetype>(m_desk->model.shownArticles().size()));
        QCOMPARE(folder.entryList({u"*.txt"_s}).size(), folder.entryList({u"*.json"_s}).size());
    }

private:
    [[nodiscard]] DossierDialog *askForDossier(const QString &name) const
    {
        action(name)->trigger();
        return m_desk->find<DossierDialog>();
    }
    [[nodiscard]] QAction *action(const QString &name) const { return m_desk->window->findChild<QAction *>(name); }
    [[nodiscard]] QString status() const { return m_desk->window->statusBar()->currentMessage(); }

    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(m_desk->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<DeskFixture> m_desk;
    RumourTableView *m_table = nullptr;
};

RUMOURDESK_TEST(TestExporting)
#include "tst_exporting.moc"
