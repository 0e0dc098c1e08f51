// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "models/store/bulkquery.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestTransaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        m_first = open();
        m_second = open();
    }
    void cleanup()
    {
        m_first.reset();
        m_second.reset();
    }

    void rollsBackUnlessCommitted()
    {
        {
            const Result<Transaction> transaction = Transaction::begin(*m_first, Transaction::Kind::Write);
            QVERIFY_RESULT(transaction);
            addPlayer(*m_first);
            QCOMPARE(playersIn(*m_first), QStringList{u"1"_s});
        }
        QCOMPARE(playersIn(*m_first), QStringList{u"0"_s});
    }

    void keepsWhatIsCommitted()
    {
        {
            Result<Transaction> transaction = Transaction::begin(*m_first, Transaction::Kind::Write);
            QVERIFY_RESULT(transaction);
            addPlayer(*m_first);
            QVERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(playersIn(*m_second), QStringList{u"1"_s});
    }

    void readersDoNotSeeWhatIsBeingWritten()
    {
        Result<Transaction> transaction = Transaction::begin(*m_first, Transaction::Kind::Write);
        QVERIFY_RESULT(transaction);
        addPlayer(*m_first);
        QCOMPARE(playersIn(*m_second), QStringList{u"0"_s});
    }

    void readersKeepTheirViewToTheEnd()
    {
        {
            const Result<Transaction> view = Transaction::begin(*m_second, Transaction::Kind::Read);
            QVERIFY_RESULT(view);
            QCOMPARE(playersIn(*m_second), QStringList{u"0"_s});
            addPlayer(*m_first);
            QCOMPARE(playersIn(*m_second), QStringList{u"0"_s});
        }
        QCOMPARE(playersIn(*m_second), QStringList{u"1"_s});
    }

    void twoConnectionsShareAView_data()
    {
        QTest::addColumn<int>("writes"); // each before a view of the first connection begins, after that of the second
        QTest::addColumn<bool>("isShared");
        QTest::addColumn<QString>("seen");
        QTest::newRow("nobody writes") << 0 << true << u"0"_s;
        QTest::newRow("written once") << 1 << true << u"1"_s;
        QTest::newRow("written now and again") << 4 << true << u"4"_s;
        QTest::newRow("written each time") << 5 << false << u"5"_s;
    }
    void twoConnectionsShareAView()
    {
        QFETCH(int, writes);
        QFETCH(bool, isShared);
        QFETCH(QString, seen);
        const std::unique_ptr<Database> third = open();
        std::function<void()> write = [&] {
            if (writes-- > 0)
                addPlayer(*third);
        };
        const auto onStatement = [](unsigned, void *context, void *, void *sql) {
            if (qstrcmp(static_cast<const char *>(sql), "BEGIN") == 0)
                (*static_cast<std::function<void()> *>(context))();
            return 0;
        };
        sqlite3_trace_v2(handleOf(*m_first), SQLITE_TRACE_STMT, onStatement, &write);
        const Result<SharedView> view = beginSharedView(*m_first, m_second.get());
        sqlite3_trace_v2(handleOf(*m_first), 0, nullptr, nullptr);
        QVERIFY_RESULT(view);
        QCOMPARE(view->second.has_value(), isShared);
        QCOMPARE(playersIn(*m_first), QStringList{seen});
        if (isShared)
            QCOMPARE(playersIn(*m_second), QStringList{seen});
        addPlayer(*third);
        QCOMPARE(playersIn(*m_first), QStringList{seen});
        if (isShared)
            QCOMPARE(playersIn(*m_second), QStringList{seen});
    }

    void oneConnectionHasItsViewToItself()
    {
        const Result<SharedView> view = beginSharedView(*m_first, nullptr);
        QVERIFY_RESULT(view);
        QVERIFY(!view->second);
        addPlayer(*m_second);
        QCOMPARE(playersIn(*m_first), QStringList{u"0"_s});
    }

    void secondWriterIsToldThatTheStoreIsInUse()
    {
        QVERIFY_RESULT(execute(*m_second, u"PRAGMA busy_timeout = 0"_s));
        const Result<Transaction> transaction = Transaction::begin(*m_first, Transaction::Kind::Write);
        QVERIFY_RESULT(transaction);
        const Result<Transaction> refused = Transaction::begin(*m_second, Transaction::Kind::Write);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Store);
        QVERIFY2(refused.error().message.contains("in use by another program"_L1), qPrintable(refused.error().message));
    }

private:
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        Result<Database> database = Database::open(m_dir->filePath(u"store.sqlite"_s));
        return database ? std::make_unique<Database>(std::move(*database)) : nullptr;
    }
    static void addPlayer(const Database &database)
    {
        QVERIFY_RESULT(execute(database, u"INSERT INTO players (name) VALUES (hex(randomblob(8)))"_s));
    }
    static QStringList playersIn(const Database &database)
    {
        return firstColumn(database, u"SELECT count(*) FROM players"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_first;
    std::unique_ptr<Database> m_second;
};

RUMOURDESK_TEST(TestTransaction)
#include "tst_transaction.moc"
