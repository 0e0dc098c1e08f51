// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storeuse.h"

#include "models/store/database.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestStoreUse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
    }

    void lastsAsLongAsAConnection()
    {
        QVERIFY(!isStoreInUse(m_store));
        {
            auto first = Database::open(m_store);
            QVERIFY_RESULT(first);
            {
                const auto second = Database::open(m_store, Database::Mode::ReadOnly);
                QVERIFY_RESULT(second);
            }
            QVERIFY(isStoreInUse(m_store));
            const Database moved = std::move(*first);
            QVERIFY(isStoreInUse(m_store));
        }
        QVERIFY(!isStoreInUse(m_store));
    }

    void knowsTheStoreByEachOfItsNames()
    {
        const auto database = Database::open(m_store);
        QVERIFY_RESULT(database);
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_store, link));
        QVERIFY(isStoreInUse(link));
        QVERIFY(isStoreInUse(m_folder->filePath(u"./store.sqlite"_s)));
        for (const QString &companion : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QVERIFY2(isStoreInUse(m_store + companion), qPrintable(companion));
        QVERIFY(!isStoreInUse(m_folder->filePath(u"other.sqlite"_s)));
        QVERIFY(!isStoreInUse(m_store + u"x"_s));
    }

    void aFileInUseIsNotLookedAtAgain()
    {
        int checks = 0;
        const auto check = [&checks]() -> Result<void> {
            ++checks;
            return {};
        };
        {
            const auto first = StoreUse::begin(m_store, check);
            QVERIFY_RESULT(first);
            const auto second = StoreUse::begin(m_store, check);
            QVERIFY_RESULT(second);
            QCOMPARE(checks, 1);
        }
        QVERIFY_RESULT(StoreUse::begin(m_store, check));
        QCOMPARE(checks, 2);
    }

    void aFileThatIsRefusedIsNotInUse()
    {
        const auto refused = StoreUse::begin(m_store, [] { return Result<void>(Error{Error::Kind::Store, u"no"_s, {}}); });
        QVERIFY(!refused);
        QVERIFY(!isStoreInUse(m_store));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

RUMOURDESK_TEST(TestStoreUse)
#include "tst_storeuse.moc"
