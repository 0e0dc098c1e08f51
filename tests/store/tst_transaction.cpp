// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QRegularExpression>
#include <QTemporaryDir>

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
        QVERIFY_RESULT(execute(database, u"INSERT INTO players (name) VALUES ('Isak')"_s));
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
