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
        job.start([&worker](const std::stop_token &) {
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
        job.start([](const std::stop_token &) { return Result<QString>(Error{Error::Kind::Store, u"no"_s, {}}); });
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
            job.start([&, i](const std::stop_token &) {
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

    void theEndStopsTheRunningOneAndDropsTheRest()
    {
        std::binary_semaphore begun{0};
        bool isStopped = false;
        std::atomic<bool> isSecondRun = false;
        {
            ExportJob job;
            job.start([&](const std::stop_token &stop) {
                begun.release();
                while (!stop.stop_requested())
                    std::this_thread::yield();
                isStopped = true;
                return Result<QString>(QString());
            });
            job.start([&](const std::stop_token &) {
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
