// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/storereader.h"
#include "models/store/bulkquery.h"
#include "models/store/importstore.h"
#include "models/store/rumourstore.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestStoreReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        const Result<Database> database = Database::open(path());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(ImportStore(*database, 1).add({{articleNamed(u"A"_s), {rumourOf(u"Isak"_s)}}}, 1));
    }

    void readsOnAnotherThreadAndShowsOnThisOne()
    {
        StoreReader reader(path());
        const std::thread::id here = std::this_thread::get_id();
        std::thread::id readBy;
        std::thread::id shownBy;
        qint64 count = 0;
        QVERIFY(!reader.isReading());
        reader.read([&](const Database &store) -> StoreReader::Show {
            readBy = std::this_thread::get_id();
            const qint64 found = RumourStore(store).count().value();
            return [&, found] {
                shownBy = std::this_thread::get_id();
                count = found;
            };
        });
        QVERIFY(reader.isReading());
        QTRY_COMPARE(count, 1);
        QVERIFY(readBy != here);
        QVERIFY(shownBy == here);
        QVERIFY(!reader.isReading());
    }

    void onlyTheLatestIsShown()
    {
        StoreReader reader(path());
        std::binary_semaphore gate{0};
        QStringList shown;
        const auto reading = [&](const QString &name) {
            return [&, name](const Database &) -> StoreReader::Show {
                if (name == u"first")
                    gate.acquire();
                return [&, name] { shown += name; };
            };
        };
        reader.read(reading(u"first"_s));
        reader.read(reading(u"second"_s));
        reader.read(reading(u"third"_s));
        gate.release();
        QTRY_VERIFY(!shown.isEmpty());
        QCOMPARE(shown, QStringList{u"third"_s});
        QVERIFY(!reader.isReading());
    }

    void whatWasDroppedIsNotShown()
    {
        StoreReader reader(path());
        std::binary_semaphore gate{0};
        QStringList shown;
        reader.read([&](const Database &) -> StoreReader::Show {
            gate.acquire();
            return [&] { shown += u"dropped"_s; };
        });
        reader.drop();
        QVERIFY(!reader.isReading());
        gate.release();
        reader.read([&](const Database &) -> StoreReader::Show { return [&] { shown += u"next"_s; }; });
        QTRY_COMPARE(shown, QStringList{u"next"_s});
    }

    void aStaleQueryEndsAtOnce()
    {
        StoreReader reader(path());
        std::binary_semaphore begun{0};
        std::atomic<bool> isEnded = false;
        bool isShown = false;
        reader.read([&](const Database &store) -> StoreReader::Show {
            BulkQuery endless(store,
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            begun.release();
            isEnded = !endless.next() && !endless.outcome();
            return {};
        });
        begun.acquire();
        reader.read([&](const Database &) -> StoreReader::Show { return [&] { isShown = true; }; });
        QTRY_VERIFY(isShown);
        QVERIFY(isEnded);
    }

    void isNotShownAfterItsEnd()
    {
        bool isShown = false;
        {
            StoreReader reader(path());
            reader.read([&](const Database &) -> StoreReader::Show { return [&] { isShown = true; }; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isShown);
    }

    void saysThatTheStoreCannotBeOpened()
    {
        StoreReader reader(m_dir->filePath(u"missing.sqlite"_s));
        QSignalSpy failed(&reader, &StoreReader::failed);
        reader.read([](const Database &) -> StoreReader::Show { return {}; });
        QVERIFY(failed.wait());
        QVERIFY(!reader.isReading());
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"store.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestStoreReader)
#include "tst_storereader.moc"
