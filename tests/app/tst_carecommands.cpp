// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/carecommands.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestCareCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
        makeStore(m_store, {isakToLiverpool, bastoniToBarcelona});
    }

    void checkSaysThatTheStoreIsWhole()
    {
        CapturedStreams captured;
        QCOMPARE(runCheck({m_store}, captured.streams()), AllDone);
        QCOMPARE(captured.resultLines(), QStringList{m_store + u" is whole"_s});
    }

    void checkNamesTheDamage()
    {
        spoil();
        CapturedStreams captured;
        QCOMPARE(runCheck({m_store}, captured.streams()), StoreUnusable);
        QCOMPARE(captured.results(), QByteArray());
        QVERIFY(!captured.complaints().isEmpty());
        QVERIFY2(captured.complaints().first().contains(m_store), qPrintable(captured.complaints().first()));
    }

    void checkRefusesWhatIsNoStore()
    {
        CapturedStreams captured;
        QCOMPARE(runCheck({m_folder->filePath(u"nothing.sqlite"_s)}, captured.streams()), StoreUnusable);
        QCOMPARE(captured.complaints().size(), 1);
    }

    void backupCopiesTheStore()
    {
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        CapturedStreams captured;
        QCOMPARE(runBackup({m_store, copy}, captured.streams()), AllDone);
        QCOMPARE(captured.resultLines(), QStringList{u"%1 copied to %2"_s.arg(m_store, copy)});
        QCOMPARE(runCheck({copy}, captured.streams()), AllDone);
    }

    void aBackupThatCannotBeWrittenIsNamed()
    {
        CapturedStreams captured;
        QCOMPARE(runBackup({m_store, m_store}, captured.streams()), SomeInputsFailed);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY(captured.complaints().first().contains(u"the store itself"_s));
    }

private:
    /// Overwrites the middle of the file.
    void spoil() const
    {
        QFile file(m_store);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write(QByteArray(20'000, 'x')), 20'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

RUMOURDESK_TEST(TestCareCommands)
#include "tst_carecommands.moc"
