// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fileuse.h"

#include "models/store/database.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

class TestFileUse final : public QObject
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
        QVERIFY(!isFileInUse(m_store));
        {
            auto first = Database::open(m_store);
            QVERIFY_RESULT(first);
            {
                const auto second = Database::open(m_store, Database::Mode::ReadOnly);
                QVERIFY_RESULT(second);
            }
            QVERIFY(isFileInUse(m_store));
            const Database moved = std::move(*first);
            QVERIFY(isFileInUse(m_store));
        }
        QVERIFY(!isFileInUse(m_store));
    }

    void knowsTheStoreByEachOfItsNames()
    {
        const auto database = Database::open(m_store);
        QVERIFY_RESULT(database);
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_store, link));
        QVERIFY(isFileInUse(link));
        QVERIFY(isFileInUse(m_folder->filePath(u"./store.sqlite"_s)));
        for (const QString &companion : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QVERIFY2(isFileInUse(m_store + companion), qPrintable(companion));
        QVERIFY(!isFileInUse(m_folder->filePath(u"other.sqlite"_s)));
        QVERIFY(!isFileInUse(m_store + u"x"_s));
    }

    void aFileInUseIsNotLookedAtAgain()
    {
        int checks = 0;
        const auto check = [&checks]() -> Result<void> {
            ++checks;
            return {};
        };
        {
            const auto first = FileUse::begin(m_store, check);
            QVERIFY_RESULT(first);
            const auto second = FileUse::begin(m_store, check);
            QVERIFY_RESULT(second);
            QCOMPARE(checks, 1);
        }
        QVERIFY_RESULT(FileUse::begin(m_store, check));
        QCOMPARE(checks, 2);
    }

    void aStoreIsKnownByItsMark()
    {
        const QString other = m_folder->filePath(u"other.txt"_s);
        QFile text(other);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("SQLite format 3") > 0);
        text.close();
        QVERIFY(!isStoreFile(other));
        QVERIFY(!isStoreFile(m_store));
        QVERIFY(!isStoreFile(m_folder->path()));
        {
            const auto database = Database::open(m_store);
            QVERIFY_RESULT(database);
            QVERIFY(isStoreFile(m_store));
        }
        QVERIFY(isStoreFile(m_store));
    }

    void aFileThatIsRefusedIsNotInUse()
    {
        const auto refused = FileUse::begin(m_store, [] { return Result<void>(Error{Error::Kind::Store, u"no"_s, {}}); });
        QVERIFY(!refused);
        QVERIFY(!isFileInUse(m_store));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
};

RUMOURDESK_TEST(TestFileUse)
#include "tst_fileuse.moc"
