// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/readingqueue.h"
#include "tests/common/testregistry.h"

#include <QTest>

#include <thread>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

ReadFile fileOf(const QString &path, int characters = 1)
{
    ExtractedArticle extracted;
    extracted.article.body = QString(characters, u'x');
    return {path, std::vector{extracted}};
}

} // namespace

class TestReadingQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutEachFileOnce()
    {
        ReadingQueue queue(2, {});
        QCOMPARE(queue.claim(), std::optional(0));
        QCOMPARE(queue.claim(), std::optional(1));
        QCOMPARE(queue.claim(), std::nullopt);
    }

    void givesResultsInTheOrderOfTheFiles()
    {
        ReadingQueue queue(3, {});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(queue.claim(), std::optional(i));
        for (const int file : {2, 0, 1})
            queue.put(file, fileOf(QString::number(file)));
        QStringList order;
        while (const std::optional<ReadFile> file = queue.take())
            order.append(file->path);
        QCOMPARE(order, (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    }

    void noFilesNeedNoWaiting()
    {
        ReadingQueue queue(0, {});
        QCOMPARE(queue.claim(), std::nullopt);
        QVERIFY(!queue.take());
    }

    void writerWaitsForTheWorker()
    {
        ReadingQueue queue(1, {});
        const std::jthread worker([&queue] { queue.put(queue.claim().value(), fileOf(u"late"_s)); });
        QCOMPARE(queue.take().value().path, u"late"_s);
    }

    void workersNeverRunTooFarAhead_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("mostAhead");
        QTest::newRow("by number") << 3 << 1'000'000 << 3;
        QTest::newRow("by size") << 1'000'000 << 10 << 1; // each file alone is above the limit
    }
    void workersNeverRunTooFarAhead()
    {
        QFETCH(int, files);
        QFETCH(int, characters);
        QFETCH(int, mostAhead);
        constexpr int fileCount = 200;
        ReadingQueue queue(fileCount, {.files = files, .characters = characters});
        std::atomic<int> taken = 0;
        std::atomic<int> farthest = 0;
        const std::jthread worker([&] {
            while (const std::optional<int> file = queue.claim()) {
                // What is taken can only have grown since the claim, so this never counts too much by itself.
                farthest = std::max(farthest.load(), *file - taken);
                queue.put(*file, fileOf(QString::number(*file), 11));
            }
        });
        while (queue.take())
            ++taken;
        QCOMPARE(taken, fileCount);
        QVERIFY2(farthest <= mostAhead, qPrintable(QString::number(farthest)));
    }

    void cancelEndsAllWaiting()
    {
        ReadingQueue queue(10, {.files = 1, .characters = 1});
        std::optional<int> claimed = 99;
        std::jthread worker([&] {
            std::ignore = queue.claim();
            claimed = queue.claim(); // waits for room
        });
        queue.cancel();
        worker.join();
        QCOMPARE(claimed, std::nullopt);
        QVERIFY(!queue.take());
        QVERIFY(queue.isCancelled());
    }
};

RUMOURDESK_TEST(TestReadingQueue)
#include "tst_readingqueue.moc"
