// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/common/emptystate.h"
#include "views/common/errorpresenter.h"
#include "views/importing/importprogress.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// Imports through the window. What the extractor reads out of the articles is its own tests' business; here
/// the articles count.
class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnDeskWarnings();
        m_desk = std::make_unique<DeskFixture>(std::vector<ExtractedArticle>());
        m_desk->window->show();
        m_finished = std::make_unique<QSignalSpy>(&m_desk->importJob, &ImportJob::finished);
    }

    void filesChosenInTheDialogAreImported()
    {
        m_desk->prompt.files = {article(u"one.txt"_s), article(u"two.txt"_s)};
        action(ActionId::OpenFiles)->trigger();
        QCOMPARE(report().added, 2);
    }

    void aFolderChosenInTheDialogIsImported()
    {
        QVERIFY(QDir(m_desk->path({})).mkdir(u"articles"_s));
        article(u"articles/one.txt"_s);
        article(u"articles/two.txt"_s);
        article(u"articles/three.txt"_s);
        m_desk->prompt.folder = m_desk->path(u"articles"_s);
        action(ActionId::OpenFolder)->trigger();
        QCOMPARE(report().added, 3);
    }

    void theButtonsOfTheEmptyDeskOpenToo()
    {
        m_desk->prompt.files = {article(u"one.txt"_s)};
        m_desk->find<EmptyState>()->findChild<QPushButton *>()->click();
        QCOMPARE(report().added, 1);
    }

    void aCancelledDialogImportsNothing()
    {
        QSignalSpy started(&m_desk->importJob, &ImportJob::started);
        action(ActionId::OpenFiles)->trigger();
        action(ActionId::OpenFolder)->trigger();
        QCOMPARE(started.size(), 0);
        QVERIFY(!m_desk->importJob.isRunning());
    }

    void filesDroppedOnTheWindowAreImported()
    {
        QMimeData mime;
        mime.setUrls(
            {QUrl::fromLocalFile(article(u"one.txt"_s)), QUrl::fromLocalFile(article(u"two.txt"_s))});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk->window.get(), &drop);
        QCOMPARE(report().added, 2);
    }

    void whatIsNoLocalFileIsNotTaken()
    {
        QMimeData mime;
        mime.setText(u"Arsenal want him"_s);
        mime.setUrls({QUrl(u"http://example.com/article"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void theResultNamesEveryFailureWithItsReason()
    {
        m_desk->prompt.files = {
            article(u"one.txt"_s), m_desk->writeFile(u"empty.txt"_s, {}), m_desk->path(u"missing.txt"_s)};
        action(ActionId::OpenFiles)->trigger();
        QCOMPARE(report().failures.size(), 2u);
        QTRY_VERIFY(bar()->isVisible());
        QTRY_VERIFY(texts().contains(u"1 new, 0 unchanged, 2 failed."_s));
        const auto *list = bar()->findChild<QTreeWidget *>(u"failures"_s);
        QVERIFY(list->isVisible());
        QStringList files;
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            files.append(list->topLevelItem(i)->text(0));
            QVERIFY(!list->topLevelItem(i)->text(1).isEmpty());
        }
        files.sort();
        QCOMPARE(files.join(u'|'), u"empty.txt|missing.txt"_s);
    }

    void importingTwiceAddsNothing()
    {
        m_desk->prompt.files = {article(u"one.txt"_s)};
        action(ActionId::OpenFiles)->trigger();
        QCOMPARE(report().added, 1);
        m_finished->clear();
        action(ActionId::OpenFiles)->trigger();
        QCOMPARE(report().added, 0);
        QTRY_VERIFY(texts().contains(u"0 new, 1 unchanged, 0 failed."_s));
        QVERIFY(!bar()->findChild<QTreeWidget *>(u"failures"_s)->isVisible());
    }

    void theCancelButtonCancels()
    {
        QStringList files;
        for (int i = 0; i < 400; ++i)
            files.append(article(u"%1.txt"_s.arg(i)));
        m_desk->window->importInputs(files);
        QTRY_VERIFY(action(ActionId::CancelImport)->isEnabled());
        QVERIFY(bar()->isVisible());
        bar()->findChild<QAbstractButton *>(u"Cancel import"_s)->click();
        const ImportReport cancelled = report();
        QVERIFY(cancelled.isCancelled);
        QTRY_VERIFY(texts().startsWith(u"Cancelled:"_s));
        QVERIFY(!action(ActionId::CancelImport)->isEnabled());

        m_finished->clear();
        m_desk->window->importInputs(files);
        const ImportReport rest = report();
        QCOMPARE(cancelled.added + rest.added, 400);
    }

    void whatWasImportedIsShownAtOnce()
    {
        QVERIFY(m_desk->find<EmptyState>()->isVisible());
        m_desk->store(sampleArticles());
        Q_EMIT m_desk->importJob.finished({.added = 26, .rumours = 26});
        QCOMPARE(m_desk->model.rowCount(), 26);
        QVERIFY(!m_desk->find<EmptyState>()->isVisible());
        QTRY_COMPARE(m_desk->selection.rumour(), m_desk->model.rumourAt(0));
    }

    void theResultIsPutAwayByItsButton()
    {
        bar()->finish({});
        QVERIFY(bar()->isVisible());
        bar()->findChild<QAbstractButton *>(u"Close the result"_s)->click();
        QVERIFY(!bar()->isVisible());
    }

    void progressCountsFilesAndRumours()
    {
        bar()->begin();
        const auto *progress = bar()->findChild<QProgressBar *>();
        QCOMPARE(progress->maximum(), 0); // busy
        bar()->setProgress({40, 100, 55});
        QCOMPARE(progress->maximum(), 100);
        QCOMPARE(progress->value(), 40);
        QVERIFY(texts().contains(u"40 of 100, 55 rumours"_s));
    }

    void anImportThatFailsAsAWholeIsAnError()
    {
        bar()->begin();
        Q_EMIT m_desk->importJob.failed({Error::Kind::Store, u"The disk is full."_s, {}});
        QVERIFY(!bar()->isVisible());
        QVERIFY(m_desk->find<ErrorPresenter>()->text().contains(u"The disk is full."_s));
        QVERIFY(!action(ActionId::CancelImport)->isEnabled());
    }

    void closingTheWindowDuringAnImportIsSafe()
    {
        QStringList files;
        for (int i = 0; i < 100; ++i)
            files.append(article(u"%1.txt"_s.arg(i)));
        m_desk->window->importInputs(files);
        m_desk->window.reset();
        m_desk.reset();
        QVERIFY(!m_desk);
    }

    void summariesAreSentences_data()
    {
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("unchanged");
        QTest::addColumn<bool>("isCancelled");
        QTest::addColumn<QString>("text");
        QTest::addRow("done") << 12 << 3 << false << u"12 new, 3 unchanged, 0 failed. 31 rumours."_s;
        QTest::addRow("cancelled")
            << 2 << 0 << true
            << u"Cancelled: 2 new, 0 unchanged, 0 failed. 31 rumours. Import again to add the rest."_s;
    }
    void summariesAreSentences()
    {
        QFETCH(int, added);
        QFETCH(int, unchanged);
        QFETCH(bool, isCancelled);
        QTEST(ImportProgressBar::summaryOf({.added = added, .unchanged = unchanged, .rumours = 31, .isCancelled = isCancelled}), "text");
    }

private:
    QString article(const QString &name)
    {
        return m_desk->writeFile(name,
            "By Ana Muster\n\n5 March 2026\n\nThis is the article " + name.toUtf8()
                + ". It says nothing of anybody, and goes on to say so a second time.\n");
    }

    ImportReport report()
    {
        if (m_finished->isEmpty() && !m_finished->wait(20'000))
            return {};
        return m_finished->at(0).at(0).value<ImportReport>();
    }

    [[nodiscard]] QAction *action(ActionId id) const
    {
        return m_desk->window->findChild<ActionSet *>()->action(id);
    }
    [[nodiscard]] ImportProgressBar *bar() const { return m_desk->find<ImportProgressBar>(); }
    [[nodiscard]] QString texts() const { return bar()->findChild<QLabel *>()->text(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<QSignalSpy> m_finished;
};

RUMOURDESK_TEST(TestImporting)
#include "tst_importing.moc"
