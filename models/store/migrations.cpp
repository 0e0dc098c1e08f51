// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/database.h"
#include "models/store/statement.h"
#include "models/store/storefile.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>

// Outside of the namespace, as Qt demands it.
static void initMigrationFiles()
{
    Q_INIT_RESOURCE(migrations);
}

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Result<int> schemaOf(const Database &database)
{
    Statement statement(database, u"PRAGMA user_version"_s);
    const int schema = statement.next() ? static_cast<int>(statement.integer(0)) : 0;
    if (Result<void> outcome = statement.outcome(); !outcome)
        return outcome.error();
    return schema;
}

// Free, so that a backup never overwrites an earlier one.
QString backupPath(const QString &path, int schema)
{
    const QString wanted = u"%1.v%2.backup"_s.arg(path, QString::number(schema));
    QString free = wanted;
    for (int n = 2; QFile::exists(free); ++n)
        free = wanted + u'.' + QString::number(n);
    return free;
}

Result<void> applyStep(const Database &database, const Migration &step, int version)
{
    for (const QString &sql : step.statements) {
        if (Result<void> done = execute(database, sql); !done) {
            return Error{Error::Kind::Store,
                u"The store %1 could not be brought up to date (step %2). It was left as it is."_s.arg(
                    database.path(), step.name),
                done.error().detail};
        }
    }
    // Pragmas take no bound values; this number is the position of the step.
    return execute(database, u"PRAGMA user_version = %1"_s.arg(version));
}

Result<void> applyMissingSteps(const Database &database, const std::vector<Migration> &migrations)
{
    Result<Transaction> transaction = Transaction::begin(database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    // Read again under the lock: another process may have been faster.
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema == 0) {
        const QString mark = u"PRAGMA application_id = %1"_s.arg(storeApplicationId);
        if (Result<void> marked = execute(database, mark); !marked)
            return marked;
    }
    for (int version = *schema; version < newestSchema(migrations); ++version) {
        if (Result<void> done = applyStep(database, migrations.at(static_cast<size_t>(version)), version + 1); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Result<std::vector<Migration>> bundledMigrations()
{
    initMigrationFiles();
    std::vector<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        const bool isInTurn = name.section(u'_', 0, 0).toInt() == newestSchema(migrations) + 1;
        if (!isInTurn || !file.open(QIODevice::ReadOnly)) {
            return Error{Error::Kind::Store, u"This program is incomplete: schema step %1 cannot be used."_s.arg(name), {}};
        }
        migrations.push_back({name.chopped(4), splitStatements(QString::fromUtf8(file.readAll()))});
    }
    return migrations;
}

QStringList splitStatements(const QString &sql)
{
    QStringList statements;
    QStringList lines;
    const auto finish = [&] {
        const QString statement = lines.join(u'\n').trimmed();
        if (!statement.isEmpty())
            statements.append(statement);
        lines.clear();
    };
    const QStringList all = sql.split(u'\n');
    for (const QString &line : all) {
        if (line.trimmed() == "--;"_L1)
            finish();
        else
            lines.append(line);
    }
    finish();
    return statements;
}

int newestSchema(const std::vector<Migration> &migrations)
{
    return static_cast<int>(migrations.size());
}

Result<void> migrate(const Database &database, const std::vector<Migration> &migrations)
{
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema > newestSchema(migrations))
        return newerSchemaError(database.path(), *schema, newestSchema(migrations));
    if (*schema == newestSchema(migrations))
        return {};
    if (*schema == 0)
        return applyMissingSteps(database, migrations);

    const QString backup = backupPath(database.path(), *schema);
    Statement copy(database, u"VACUUM INTO ?"_s);
    if (Result<void> copied = copy.bind(backup).run(); !copied)
        return copied;
    Result<void> applied = applyMissingSteps(database, migrations);
    if (!applied)
        QFile::remove(backup); // of a file that is as it was
    return applied;
}

Result<void> requireCurrentSchema(const Database &database, const std::vector<Migration> &migrations)
{
    const Result<int> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema > newestSchema(migrations))
        return newerSchemaError(database.path(), *schema, newestSchema(migrations));
    if (*schema < newestSchema(migrations)) {
        return Error{Error::Kind::Store,
            u"The store %1 was written by an older RumourDesk. Open it once for writing to bring it up to date."_s
                .arg(database.path()),
            {}};
    }
    return {};
}

} // namespace rumourdesk
