// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace rumourdesk {

class Database;

/// One prepared statement. The first failure sticks: later calls do nothing, next() is false, and outcome() tells
/// what happened, so that a loop over rows needs one check behind it. May be bound and run again.
///
///     Statement select(database, u"SELECT name FROM players WHERE id = ?"_s);
///     select.bind(id);
///     while (select.next())
///         names.append(select.text(0));
///     if (Result<void> outcome = select.outcome(); !outcome)
///         return outcome.error();
class Statement
{
public:
    Statement(const Database &database, const QString &sql);

    /// Binds the next parameter. A null QString is bound as empty text, never as NULL.
    Statement &bind(qint64 value);
    Statement &bind(const QString &text);
    Statement &bind(const QByteArray &bytes);
    /// Binds NULL for nothing.
    Statement &bind(std::optional<qint64> value);
    Statement &bind(const std::optional<QString> &text);

    /// Runs a statement that returns no rows.
    Result<void> run();
    /// Steps to the first or next row. False at the end, and after a failure.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> outcome() const;

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const; ///< nothing for NULL
    [[nodiscard]] QString text(int column) const;

private:
    void bindValue(const QVariant &value);
    void execute();
    void fail();

    QString m_path;
    QSqlQuery m_query;
    std::optional<Error> m_error;
    int m_boundCount = 0;
    bool m_isRunning = false;
};

/// Runs one statement without parameters whose rows, if any, do not matter.
[[nodiscard]] Result<void> execute(const Database &database, const QString &sql);

} // namespace rumourdesk
