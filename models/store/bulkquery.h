// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <stop_token>

struct sqlite3;
struct sqlite3_stmt;

namespace rumourdesk {

class Database;

/// The connection as SQLite knows it.
[[nodiscard]] sqlite3 *handleOf(const Database &database);

/// A query through SQLite's C interface, for the few that return hundreds of thousands of rows: QSqlQuery makes a
/// QVariant of every value. As with Statement, the first failure sticks and outcome() tells it. Made on the thread of the
/// connection; may be run on another while nothing else uses the connection.
class BulkQuery
{
public:
    BulkQuery(const Database &database, const char *sql);
    ~BulkQuery();
    BulkQuery(const BulkQuery &) = delete;
    BulkQuery &operator=(const BulkQuery &) = delete;

    /// Binds the parameter at `position`, counted from 1.
    void bind(int position, const QString &text);
    void bind(int position, qint64 number);
    /// To be called before it is bound and run again.
    void reset();

    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> outcome() const;

    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const; ///< nothing for NULL
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const; ///< the bytes of a text; they last until the next row

private:
    void check(int code);

    QString m_path;
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
};

/// While it lasts, what a connection asks fails as soon as the token is stopped, also what it asks after that. Belongs
/// to the connection's own thread; the token may be stopped on any. The connection must outlive it.
class StoppableQueries
{
public:
    StoppableQueries(const Database &database, std::stop_token stop);
    ~StoppableQueries();
    StoppableQueries(const StoppableQueries &) = delete;
    StoppableQueries &operator=(const StoppableQueries &) = delete;

private:
    sqlite3 *m_db;
    std::stop_token m_stop;
};

} // namespace rumourdesk
