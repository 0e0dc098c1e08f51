// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/migrations.h"
#include "models/store/statement.h"
#include "models/store/storeerror.h"
#include "models/store/storefile.h"

#include <QSqlError>
#include <QUuid>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Result<void> runAll(const Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (Result<void> done = execute(database, sql); !done)
            return done;
    }
    return {};
}

Result<void> prepareForWriting(const Database &database, const std::vector<Migration> &migrations)
{
    return runAll(database,
        {
            u"PRAGMA page_size = 16384"_s, // article bodies waste a quarter of the usual 4 KiB pages
            u"PRAGMA cache_size = -32768"_s, // KiB: a batch with its indexes, written once
            u"PRAGMA foreign_keys = ON"_s,
            u"PRAGMA synchronous = NORMAL"_s, // a power cut may lose the last transactions, never the file
        })
        .andThen([&] { return migrate(database, migrations); })
        // Only now: until its first step is whole, a new file must not look like a store without tables.
        .andThen([&] { return execute(database, u"PRAGMA journal_mode = WAL"_s); });
}

} // namespace

Database::Database(QString connectionName, QString path, FileUse use)
    : m_connectionName(std::move(connectionName)), m_path(std::move(path)), m_use(std::move(use))
{
}

Database::~Database()
{
    close();
}

Database::Database(Database &&other) noexcept
    : m_connectionName(std::exchange(other.m_connectionName, {})), m_path(std::exchange(other.m_path, {})),
      m_use(std::move(other.m_use))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connectionName = std::exchange(other.m_connectionName, {});
        m_path = std::exchange(other.m_path, {});
        m_use = std::move(other.m_use);
    }
    return *this;
}

void Database::close()
{
    if (!m_connectionName.isEmpty())
        QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<Database> Database::open(const QString &path, Mode mode)
{
    const Result<std::vector<Migration>> migrations = bundledMigrations();
    if (!migrations)
        return migrations.error();
    return open(path, mode, *migrations);
}

Result<Database> Database::open(const QString &path, Mode mode, const std::vector<Migration> &migrations)
{
    const bool isWritable = mode == Mode::ReadWrite;
    Result<FileUse> use = FileUse::begin(path, [&] { return checkStoreFile(path, newestSchema(migrations), isWritable); });
    if (!use)
        return use.error();

    Database database(QUuid::createUuid().toString(QUuid::WithoutBraces), path, std::move(*use));
    Result<void> ready = database.connect(mode).andThen([&] {
        return isWritable ? prepareForWriting(database, migrations) : requireCurrentSchema(database, migrations);
    });
    if (!ready)
        return ready.error();
    return database;
}

Result<void> Database::connect(Mode mode) const
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName);
    db.setDatabaseName(m_path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s; // milliseconds
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    db.setConnectOptions(options);
    if (!db.open())
        return storeError(m_path, db.lastError().nativeErrorCode().toInt(), db.lastError().text());
    return {};
}

} // namespace rumourdesk
