// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"
#include "models/store/importstore.h"
#include "models/store/statement.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace {

/// Written as the first version wrote them, whatever the program writes today.
void addRowsOfFirstVersion(const Database &database)
{
    for (const char16_t *sql : {u"INSERT INTO players VALUES (1, 'Alexander Isak')",
             u"INSERT INTO clubs VALUES (1, 'Newcastle United'), (2, 'Liverpool')", u"INSERT INTO outlets VALUES (1, 'Marca')",
             u"INSERT INTO journalists VALUES (1, 'Somebody')",
             u"INSERT INTO articles VALUES (1, zeroblob(32), 20000, 60, 100, 1, 'Kept', 'By', 'Paper', '', '', 'en', 'Isak, again.')",
             u"INSERT INTO rumours (id, article_id, ordinal, player_id, from_id, to_id, move, stage, fee_min, fee_max, currency, "
             u"basis, transfer_window, contract_until, age, why) VALUES (1, 1, 0, 1, 1, 2, 0, 4, 5, 6, 'GBP', 0, 4053, 2028, 26, 'verb')",
             u"INSERT INTO rumour_sources VALUES (1, 0, 1)", u"INSERT INTO rumour_journalists VALUES (1, 0, 1)",
             u"INSERT INTO evidence VALUES (1, 0, 0, 0, 4)"})
        QVERIFY_RESULT(execute(database, QString::fromUtf16(sql)));
}

std::vector<Migration> laterMigrations()
{
    std::vector<Migration> migrations = bundledMigrations().value();
    migrations.push_back({u"900_notes"_s,
        {u"CREATE TABLE notes (text TEXT NOT NULL) STRICT"_s, u"INSERT INTO notes (text) VALUES ('first')"_s}});
    migrations.push_back({u"901_stars"_s, {u"CREATE TABLE stars (rumour_id INTEGER NOT NULL) STRICT"_s,
                                              u"UPDATE notes SET text = 'second'"_s}});
    return migrations;
}

} // namespace

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void programBringsEveryStepOfItsSchema()
    {
        const Result<std::vector<Migration>> migrations = bundledMigrations();
        QVERIFY_RESULT(migrations);
        QCOMPARE(newestSchema(*migrations), Database::schemaVersion);
        QCOMPARE(migrations->front().name, u"001_initial"_s);
        QVERIFY(migrations->front().statements.size() > 10);
    }

    void splitsAtLinesOfDashesAndSemicolon_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("nothing") << QString() << QStringList{};
        QTest::newRow("only blanks") << u" \n--;\n\n"_s << QStringList{};
        QTest::newRow("one") << u"SELECT 1\n"_s << QStringList{u"SELECT 1"_s};
        QTest::newRow("semicolons inside stay") << u"BEGIN; a; b; END\n--;\nSELECT 2"_s
                                                << QStringList{u"BEGIN; a; b; END"_s, u"SELECT 2"_s};
        QTest::newRow("divider at the end") << u"SELECT 1\n  --;  \n"_s << QStringList{u"SELECT 1"_s};
        QTest::newRow("comment is no divider") << u"SELECT 1 --;\n--; no\n"_s << QStringList{u"SELECT 1 --;\n--; no"_s};
        QTest::newRow("carriage returns") << u"SELECT 1\r\n--;\r\nSELECT 2\r\n"_s
                                          << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
    }
    void splitsAtLinesOfDashesAndSemicolon()
    {
        QFETCH(QString, sql);
        QTEST(splitStatements(sql), "statements");
    }

    void appliesAllMissingSteps()
    {
        makeOldStore();
        const Result<Database> database = Database::open(storePath(), Database::Mode::ReadWrite, laterMigrations());
        QVERIFY_RESULT(database);
        QCOMPARE(firstColumn(*database, u"PRAGMA user_version"_s), QStringList{QString::number(Database::schemaVersion + 2)});
        QCOMPARE(firstColumn(*database, u"SELECT text FROM notes"_s), QStringList{u"second"_s});
        QCOMPARE(firstColumn(*database, u"SELECT title FROM articles"_s), QStringList{u"Kept"_s});
        QCOMPARE(faultsOf(*database), QStringList{});
    }

    void migratedStoreHasTheSchemaOfAFreshOne()
    {
        makeOldStore();
        const Result<Database> migrated = Database::open(storePath(), Database::Mode::ReadWrite, laterMigrations());
        QVERIFY_RESULT(migrated);
        const Result<Database> fresh
            = Database::open(m_dir->filePath(u"fresh.sqlite"_s), Database::Mode::ReadWrite, laterMigrations());
        QVERIFY_RESULT(fresh);
        const QString schema = u"SELECT sql FROM sqlite_schema ORDER BY name"_s;
        QCOMPARE(firstColumn(*migrated, schema), firstColumn(*fresh, schema));
    }

    void storeOfEveryEarlierVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < Database::schemaVersion; ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }
    void storeOfEveryEarlierVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        std::vector<Migration> earlier = bundledMigrations().value();
        earlier.resize(static_cast<size_t>(version));
        {
            const Result<Database> old = Database::open(storePath(), Database::Mode::ReadWrite, earlier);
            QVERIFY_RESULT(old);
            addRowsOfFirstVersion(*old);
        }
        const Result<Database> migrated = Database::open(storePath());
        QVERIFY_RESULT(migrated);
        const Result<Database> fresh = Database::open(m_dir->filePath(u"fresh.sqlite"_s));
        QVERIFY_RESULT(fresh);
        const QString schema = u"SELECT sql FROM sqlite_schema ORDER BY name"_s;
        QCOMPARE(firstColumn(*migrated, schema), firstColumn(*fresh, schema));
        addRowsOfFirstVersion(*fresh);
        QCOMPARE(dumpOf(*migrated), dumpOf(*fresh));
        QCOMPARE(faultsOf(*migrated), QStringList{});
    }

    void keepsACopyOfTheOlderStore()
    {
        makeOldStore();
        QVERIFY_RESULT(Database::open(storePath(), Database::Mode::ReadWrite, laterMigrations()));
        const Result<Database> backup = Database::open(backupPath(), Database::Mode::ReadOnly);
        QVERIFY_RESULT(backup);
        QCOMPARE(firstColumn(*backup, u"SELECT title FROM articles"_s), QStringList{u"Kept"_s});
    }

    void copyNeverOverwritesAnEarlierOne()
    {
        makeOldStore();
        QFile earlier(backupPath());
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("precious");
        earlier.close();
        QVERIFY_RESULT(Database::open(storePath(), Database::Mode::ReadWrite, laterMigrations()));
        QCOMPARE(bytesOf(backupPath()), QByteArray("precious"));
        QVERIFY_RESULT(Database::open(backupPath() + u".2"_s, Database::Mode::ReadOnly));
    }

    void newStoreNeedsNoCopy()
    {
        QVERIFY_RESULT(Database::open(storePath(), Database::Mode::ReadWrite, laterMigrations()));
        QCOMPARE(filesBeside(), QStringList{u"store.sqlite"_s});
    }

    void currentStoreIsLeftAlone()
    {
        makeOldStore();
        const QByteArray before = bytesOf(storePath());
        QVERIFY_RESULT(Database::open(storePath()));
        QCOMPARE(bytesOf(storePath()), before);
        QCOMPARE(filesBeside(), QStringList{u"store.sqlite"_s});
    }

    void failureAnywhereLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("position");
        const int first = Database::schemaVersion; // the steps before it have their place already
        QTest::newRow("before the first new step") << first << 0;
        QTest::newRow("within the first new step") << first << 1;
        QTest::newRow("at the end of the first new step") << first << 2;
        QTest::newRow("before the second") << first + 1 << 0;
        QTest::newRow("within the second") << first + 1 << 1;
        QTest::newRow("at the very end") << first + 1 << 2;
    }
    void failureAnywhereLeavesTheFileAsItWas()
    {
        QFETCH(int, step);
        QFETCH(int, position);
        makeOldStore();
        const QByteArray before = bytesOf(storePath());
        std::vector<Migration> migrations = laterMigrations();
        migrations.at(static_cast<size_t>(step)).statements.insert(position, u"INSERT INTO nowhere VALUES (1)"_s);

        const Result<Database> database = Database::open(storePath(), Database::Mode::ReadWrite, migrations);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Error::Kind::Store);
        QVERIFY(database.error().message.contains(migrations.at(static_cast<size_t>(step)).name));
        QVERIFY(database.error().detail.contains("nowhere"_L1));
        QCOMPARE(bytesOf(storePath()), before);
        QCOMPARE(filesBeside(), QStringList{u"store.sqlite"_s});
        QVERIFY_RESULT(Database::open(storePath()));
    }

    void failureInANewFileLeavesItEmpty()
    {
        std::vector<Migration> migrations = bundledMigrations().value();
        migrations.front().statements.append(u"INSERT INTO nowhere VALUES (1)"_s);
        QVERIFY(!Database::open(storePath(), Database::Mode::ReadWrite, migrations));
        QCOMPARE(bytesOf(storePath()), QByteArray());
        QVERIFY_RESULT(Database::open(storePath()));
    }

    void readOnlyDoesNotMigrate()
    {
        makeOldStore();
        const QByteArray before = bytesOf(storePath());
        const Result<Database> database = Database::open(storePath(), Database::Mode::ReadOnly, laterMigrations());
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Error::Kind::Store);
        QVERIFY(database.error().message.contains("older RumourDesk"_L1));
        QCOMPARE(bytesOf(storePath()), before);
    }

private:
    [[nodiscard]] QString storePath() const { return m_dir->filePath(u"store.sqlite"_s); }
    [[nodiscard]] QString backupPath() const { return u"%1.v%2.backup"_s.arg(storePath()).arg(Database::schemaVersion); }
    [[nodiscard]] QStringList filesBeside() const { return QDir(m_dir->path()).entryList(QDir::Files); }

    void makeOldStore()
    {
        const Result<Database> database = Database::open(storePath());
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(ImportStore(*database, 1).add({{articleNamed(u"Kept"_s), {fullRumour()}}}, 100));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

RUMOURDESK_TEST(TestMigrations)
#include "tst_migrations.moc"
