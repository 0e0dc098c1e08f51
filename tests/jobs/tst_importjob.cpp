// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importjob.h"
#include "tests/common/testregistry.h"
#include "tests/jobs/importfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <semaphore>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Steps whose extraction waits at a gate until the test opens it.
struct Gate {
    std::counting_semaphore<> arrived{0};
    std::counting_semaphore<> opened{0};

    [[nodiscard]] ImportSteps steps()
    {
        ImportSteps steps = inventedSteps();
        steps.extract = [this](const Article &article) {
            arrived.release();
            opened.acquire();
            return inventedRumours(article);
        };
        return steps;
    }
};

} // namespace

class TestImportJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void tellsStartProgressAndEnd()
    {
        ImportJob job(inventedSteps());
        QSignalSpy started(&job, &ImportJob::started);
        QSignalSpy progressed(&job, &ImportJob::progressed);
        QSignalSpy finished(&job, &ImportJob::finished);
        QSignalSpy failed(&job, &ImportJob::failed);
        QVERIFY(!job.isRunning());
        job.start(optionsFor(30));
        QVERIFY(job.isRunning());
        QCOMPARE(started.size(), 1);
        QVERIFY(finished.wait());
        QVERIFY(!job.isRunning());
        const auto report = finished.constFirst().constFirst().value<ImportReport>();
        QCOMPARE(report.added, 30);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(progressed.constLast().constFirst().value<ImportProgress>(), (ImportProgress{30, 30, report.rumours}));
        QVERIFY(failed.isEmpty());
    }

    void signalsComeOnTheThreadOfTheJob()
    {
        ImportJob job(inventedSteps());
        std::vector<QThread *> threads;
        connect(&job, &ImportJob::progressed, &job, [&] { threads.push_back(QThread::currentThread()); },
            Qt::DirectConnection);
        QSignalSpy finished(&job, &ImportJob::finished);
        connect(&job, &ImportJob::finished, &job, [&] { threads.push_back(QThread::currentThread()); },
            Qt::DirectConnection);
        job.start(optionsFor(3));
        QVERIFY(finished.wait());
        QCOMPARE(threads, (std::vector{QThread::currentThread(), QThread::currentThread()}));
    }

    void failureIsToldAndTheNextOneRuns()
    {
        ImportJob job(inventedSteps());
        QSignalSpy finished(&job, &ImportJob::finished);
        QSignalSpy failed(&job, &ImportJob::failed);
        ImportOptions wrong = optionsFor(3);
        wrong.storePath = m_dir->path();
        job.start(wrong);
        job.start(optionsFor(3));
        QVERIFY(finished.wait());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Store);
    }

    void importsThatWaitRunInTurn()
    {
        ImportJob job(inventedSteps());
        QSignalSpy started(&job, &ImportJob::started);
        QSignalSpy finished(&job, &ImportJob::finished);
        for (const int articles : {3, 5, 4})
            job.start(optionsFor(articles));
        QCOMPARE(started.size(), 1);
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(started.size(), 3);
        QList<int> added;
        for (const QList<QVariant> &arguments : finished)
            added.append(arguments.constFirst().value<ImportReport>().added);
        QCOMPARE(added, (QList<int>{3, 2, 0}));
        QVERIFY(!job.isRunning());
    }

    void cancelEndsTheRunningAndDropsTheWaiting()
    {
        Gate gate;
        ImportJob job(gate.steps());
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start(optionsFor(100));
        job.start(optionsFor(100));
        gate.arrived.acquire();
        job.cancel();
        gate.opened.release(100);
        QVERIFY(finished.wait());
        QVERIFY(finished.constFirst().constFirst().value<ImportReport>().isCancelled);
        QVERIFY(!job.isRunning());
        QCOMPARE(finished.size(), 1);
    }

    void runsAgainAfterACancel()
    {
        ImportJob job(inventedSteps());
        QSignalSpy finished(&job, &ImportJob::finished);
        job.start(optionsFor(50));
        job.cancel();
        QVERIFY(finished.wait());
        job.start(optionsFor(50));
        QVERIFY(finished.wait());
        const auto report = finished.constLast().constFirst().value<ImportReport>();
        QCOMPARE(report.added + report.unchanged, 50);
        QVERIFY(!report.isCancelled);
    }

    void cancelWithoutImportDoesNothing()
    {
        ImportJob job(inventedSteps());
        QSignalSpy finished(&job, &ImportJob::finished);
        job.cancel();
        QVERIFY(!job.isRunning());
        QVERIFY(finished.isEmpty());
    }

    void destructorCancelsAndWaitsAndLateResultsAreHarmless()
    {
        Gate gate;
        int told = 0;
        {
            ImportJob job(gate.steps());
            connect(&job, &ImportJob::progressed, this, [&] { ++told; });
            connect(&job, &ImportJob::finished, this, [&] { ++told; });
            job.start(optionsFor(100));
            gate.arrived.acquire();
            gate.opened.release(100);
        }
        QCoreApplication::sendPostedEvents(); // nothing may be left for the job
        QCOMPARE(told, 0);
    }

    void mayStartTheNextFromItsOwnEnd()
    {
        ImportJob job(inventedSteps());
        QSignalSpy finished(&job, &ImportJob::finished);
        connect(&job, &ImportJob::finished, &job, [&](const ImportReport &report) {
            if (report.added > 0)
                job.start(optionsFor(3));
        });
        job.start(optionsFor(3));
        QTRY_COMPARE(finished.size(), 2);
        QVERIFY(!job.isRunning());
    }

private:
    [[nodiscard]] ImportOptions optionsFor(int articles) const
    {
        return {.storePath = m_dir->filePath(u"store.sqlite"_s), .inputs = inventedInputs(articles), .threads = 2};
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestImportJob)
#include "tst_importjob.moc"
