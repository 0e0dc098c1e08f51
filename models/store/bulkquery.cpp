// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulkquery.h"

#include "models/store/database.h"
#include "models/store/storeerror.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace rumourdesk {

// Valid because Qt's driver links the same system library; tst_bulkquery checks that.
sqlite3 *handleOf(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

BulkQuery::BulkQuery(const Database &database, const char *sql) : m_path(database.path()), m_db(handleOf(database))
{
    check(sqlite3_prepare_v2(m_db, sql, -1, &m_statement, nullptr));
}

BulkQuery::~BulkQuery()
{
    sqlite3_finalize(m_statement);
}

void BulkQuery::bind(int position, const QString &text)
{
    if (m_error)
        return;
    const auto bytes = static_cast<sqlite3_uint64>(text.size()) * sizeof(QChar);
    check(sqlite3_bind_text64(m_statement, position, reinterpret_cast<const char *>(text.utf16()), bytes,
        SQLITE_TRANSIENT, SQLITE_UTF16));
}

void BulkQuery::bind(int position, qint64 number)
{
    if (!m_error)
        check(sqlite3_bind_int64(m_statement, position, number));
}

void BulkQuery::reset()
{
    sqlite3_reset(m_statement); // says again what next() has said
}

bool BulkQuery::next()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

Result<void> BulkQuery::outcome() const
{
    if (m_error)
        return *m_error;
    return {};
}

qint64 BulkQuery::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> BulkQuery::optionalInteger(int column) const
{
    const qint64 value = sqlite3_column_int64(m_statement, column);
    // NULL reads as 0, so that its type need not be asked of any other value.
    if (value == 0 && sqlite3_column_type(m_statement, column) == SQLITE_NULL)
        return std::nullopt;
    return value;
}

QString BulkQuery::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView BulkQuery::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

void BulkQuery::check(int code)
{
    if (code != SQLITE_OK && !m_error)
        m_error = storeError(m_path, code, QString::fromUtf8(sqlite3_errmsg(m_db)));
}

StoppableQueries::StoppableQueries(const Database &database, std::stop_token stop)
    : m_db(handleOf(database)), m_stop(std::move(stop))
{
    constexpr int steps = 10'000; // of SQLite's machine between two looks at the token: well below a millisecond
    const auto isStopped
        = [](void *token) { return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0; };
    sqlite3_progress_handler(m_db, steps, isStopped, &m_stop);
}

StoppableQueries::~StoppableQueries()
{
    sqlite3_progress_handler(m_db, 0, nullptr, nullptr);
}

} // namespace rumourdesk
