// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/importstore.h"
#include "models/store/storefile.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A database made by SQLite itself, in the way of another program.
void makeForeignDatabase(const QString &path, const QStringList &statements)
{
    const QString name = u"foreign"_s;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        for (const QString &sql : statements)
            QVERIFY2(QSqlQuery(db).exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void createsStoreAndItsFolders()
    {
        const QString path = m_dir->filePath(u"new/folder/rumours.sqlite"_s);
        const Result<Database> database = Database::open(path);
        QVERIFY_RESULT(database);
        QVERIFY(QFile::exists(path));
        QCOMPARE(database->path(), path);
    }

    void newStoreIsSetUpAsDesigned_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("expected");
        QTest::newRow("schema") << u"user_version"_s << QString::number(Database::schemaVersion);
        QTest::newRow("mark") << u"application_id"_s << QString::number(storeApplicationId);
        QTest::newRow("page size") << u"page_size"_s << u"16384"_s;
        QTest::newRow("journal") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("sync normal") << u"synchronous"_s << u"1"_s;
        QTest::newRow("patience") << u"busy_timeout"_s << u"5000"_s;
    }
    void newStoreIsSetUpAsDesigned()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, expected);
        const Result<Database> database = Database::open(storePath());
        QVERIFY_RESULT(database);
        QCOMPARE(firstColumn(*database, u"PRAGMA "_s + pragma), QStringList{expected});
    }

    void everyTableIsStrict()
    {
        const Result<Database> database = Database::open(storePath());
        QVERIFY_RESULT(database);
        QCOMPARE(firstColumn(*database,
                     u"SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict "
                     "AND name NOT LIKE 'sqlite_%'"_s),
            QStringList{});
    }

    void takesAnEmptyFileAsNew()
    {
        writeFile(storePath(), {});
        QVERIFY_RESULT(Database::open(storePath()));
        QVERIFY(!bytesOf(storePath()).isEmpty());
    }

    void opensAgainWithWhatWasStored()
    {
        QStringList before;
        {
            const Result<Database> database = Database::open(storePath());
            QVERIFY_RESULT(database);
            QVERIFY_RESULT(ImportStore(*database, 1).add({{articleNamed(u"A"_s), {fullRumour()}}}, 100));
            before = dumpOf(*database);
        }
        const Result<Database> database = Database::open(storePath());
        QVERIFY_RESULT(database);
        QVERIFY(before.size() > 5);
        QCOMPARE(dumpOf(*database), before);
        QVERIFY(QDir(m_dir->path()).entryList({u"*backup*"_s}).isEmpty());
    }

    void refusesWhatIsNoStoreAndLeavesIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("Not a database at all.\n");
        QTest::newRow("nulls") << QByteArray(20'000, '\0');
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("garbage behind the magic") << QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
        QTest::newRow("our mark, garbage behind") << markedGarbage();
    }
    void refusesWhatIsNoStoreAndLeavesIt()
    {
        QFETCH(QByteArray, bytes);
        writeFile(storePath(), bytes);
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const Result<Database> database = Database::open(storePath(), mode);
            QVERIFY(!database);
            QCOMPARE(database.error().kind, Error::Kind::Store);
            QVERIFY2(database.error().message.contains(storePath()), qPrintable(database.error().message));
            QCOMPARE(bytesOf(storePath()), bytes);
            QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"store.sqlite"_s});
        }
    }

    void refusesDatabasesOfOthersAndLeavesThem_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("unmarked") << QStringList{u"CREATE TABLE notes (text)"_s};
        QTest::newRow("other mark") << QStringList{
            u"PRAGMA application_id = 1234"_s, u"CREATE TABLE articles (id INTEGER PRIMARY KEY)"_s};
        QTest::newRow("in WAL mode") << QStringList{u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE notes (text)"_s};
    }
    void refusesDatabasesOfOthersAndLeavesThem()
    {
        QFETCH(QStringList, statements);
        makeForeignDatabase(storePath(), statements);
        const QByteArray before = bytesOf(storePath());
        const Result<Database> database = Database::open(storePath());
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Error::Kind::Store);
        QVERIFY(database.error().message.contains("another program"_L1));
        QCOMPARE(bytesOf(storePath()), before);
    }

    void refusesNewerSchemaAndLeavesIt()
    {
        {
            const Result<Database> database = Database::open(storePath());
            QVERIFY_RESULT(database);
            QVERIFY(QSqlQuery(database->connection()).exec(u"PRAGMA user_version = 99"_s));
        }
        const QByteArray before = bytesOf(storePath());
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const Result<Database> database = Database::open(storePath(), mode);
            QVERIFY(!database);
            QCOMPARE(database.error().kind, Error::Kind::NewerSchema);
            QVERIFY(database.error().message.contains("99"_L1));
            QCOMPARE(bytesOf(storePath()), before);
        }
    }

    void refusesFolder()
    {
        const Result<Database> database = Database::open(m_dir->path());
        QVERIFY(!database);
        QCOMPARE(database.error().message, m_dir->path() + u" is a folder, not a store."_s);
    }

    void refusesPathBelowAFile()
    {
        writeFile(storePath(), "text");
        const Result<Database> database = Database::open(storePath() + u"/below/rumours.sqlite"_s);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Error::Kind::Store);
        QVERIFY(database.error().message.contains("cannot be made"_L1));
    }

    void refusesPathInAFolderThatTakesNoFiles()
    {
        const Result<Database> database = Database::open(u"/proc/rumours.sqlite"_s);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Error::Kind::Store);
        QVERIFY(database.error().message.contains("/proc/rumours.sqlite"_L1));
    }

    void readOnlyNeedsAStore()
    {
        const Result<Database> database = Database::open(storePath(), Database::Mode::ReadOnly);
        QVERIFY(!database);
        QCOMPARE(database.error().message, u"There is no store at %1."_s.arg(storePath()));
        QVERIFY(!QFile::exists(storePath()));
    }

    void readOnlyReadsButDoesNotWrite()
    {
        QVERIFY_RESULT(Database::open(storePath()));
        const Result<Database> database = Database::open(storePath(), Database::Mode::ReadOnly);
        QVERIFY_RESULT(database);
        QCOMPARE(firstColumn(*database, u"SELECT count(*) FROM articles"_s), QStringList{u"0"_s});
        const Result<StoredCounts> added = ImportStore(*database, 1).add({{articleNamed(u"A"_s), {}}}, 100);
        QVERIFY(!added);
        QVERIFY(added.error().message.contains("may not be written to"_L1));
    }

    void closesItsConnection()
    {
        {
            Result<Database> database = Database::open(storePath());
            QVERIFY_RESULT(database);
            const Database moved = std::move(*database);
            QVERIFY(moved.connection().isOpen());
            QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
        }
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void assignmentClosesTheEarlierConnection()
    {
        Result<Database> first = Database::open(storePath());
        QVERIFY_RESULT(first);
        Result<Database> second = Database::open(m_dir->filePath(u"second.sqlite"_s));
        QVERIFY_RESULT(second);
        *first = std::move(*second);
        QCOMPARE(QSqlDatabase::connectionNames().size(), 1);
        QCOMPARE(first->path(), m_dir->filePath(u"second.sqlite"_s));
    }

private:
    [[nodiscard]] QString storePath() const { return m_dir->filePath(u"store.sqlite"_s); }

    static QByteArray markedGarbage()
    {
        QByteArray bytes = QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x');
        bytes.replace(60, 4, QByteArray("\0\0\0\1", 4)); // the schema
        bytes.replace(68, 4, "RmDk");
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestDatabase)
#include "tst_database.moc"
