// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjob.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestExportJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void worksElsewhereAndTellsHere()
    {
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        QThread *worker = nullptr;
        QThread *told = nullptr;
        connect(&job, &ExportJob::finished, &job, [&] { told = QThread::currentThread(); }, Qt::DirectConnection);
        job.start([&worker](const ExportJob::Progress &) {
            worker = QThread::currentThread();
            return Result<QString>(u"written"_s);
        });
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait());
        QVERIFY(!job.isRunning());
        QCOMPARE(finished.constFirst().constFirst().toString(), u"written"_s);
        QVERIFY(worker != told);
        QCOMPARE(told, QThread::currentThread());
    }

    void aFailureIsTold()
    {
        ExportJob job;
        QSignalSpy failed(&job, &ExportJob::failed);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start([](const ExportJob::Progress &) { return Result<QString>(Error{Error::Kind::Store, u"no"_s, {}}); });
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().message, u"no"_s);
        QVERIFY(finished.isEmpty());
        QVERIFY(!job.isRunning());
    }

    void oneRunsAfterTheOther()
    {
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        std::atomic<int> running = 0;
        std::atomic<bool> together = false;
        for (int i = 0; i < 5; ++i) {
            job.start([&, i](const ExportJob::Progress &) {
                together = together || ++running > 1;
                --running;
                return Result<QString>(QString::number(i));
            });
        }
        QTRY_COMPARE(finished.size(), 5);
        QVERIFY(!together);
        QStringList order;
        for (const QList<QVariant> &arguments : finished)
            order += arguments.constFirst().toString();
        QCOMPARE(order.join(u' '), u"0 1 2 3 4"_s);
    }

    void itTellsHowFarItIs()
    {
        ExportJob job;
        QSignalSpy begun(&job, &ExportJob::begun);
        QSignalSpy progressed(&job, &ExportJob::progressed);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start([](const ExportJob::Progress &progress) {
            return Result<QString>(progress(1, 3) && progress(2, 3) ? u"all"_s : u"stopped"_s);
        });
        QVERIFY(finished.wait());
        QCOMPARE(begun.size(), 1);
        QCOMPARE(progressed, (QList<QList<QVariant>>{{1, 3}, {2, 3}}));
        QCOMPARE(finished.constFirst().constFirst().toString(), u"all"_s);
    }

    void cancellingStopsTheRunningOneAndDropsTheRest()
    {
        ExportJob job;
        QSignalSpy failed(&job, &ExportJob::failed);
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start([](const ExportJob::Progress &progress) -> Result<QString> {
            while (progress(0, 1))
                std::this_thread::yield();
            return Error{Error::Kind::Cancelled, u"stopped"_s, {}};
        });
        job.start([](const ExportJob::Progress &) { return Result<QString>(u"second"_s); });
        job.cancel();
        QVERIFY(failed.wait());
        QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Cancelled);
        QVERIFY(!job.isRunning());
        QVERIFY(finished.isEmpty());
    }

    void theEndStopsTheRunningOneAndDropsTheRest()
    {
        std::binary_semaphore begun{0};
        bool isStopped = false;
        std::atomic<bool> isSecondRun = false;
        {
            ExportJob job;
            job.start([&](const ExportJob::Progress &progress) {
                begun.release();
                while (progress(0, 1))
                    std::this_thread::yield();
                isStopped = true;
                return Result<QString>(QString());
            });
            job.start([&](const ExportJob::Progress &) {
                isSecondRun = true;
                return Result<QString>(QString());
            });
            begun.acquire();
        }
        QVERIFY(isStopped);
        QVERIFY(!isSecondRun);
    }
};

RUMOURDESK_TEST(TestExportJob)
#include "tst_exportjob.moc"
