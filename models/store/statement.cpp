// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"
#include "models/store/storeerror.h"

#include <QSqlError>
#include <QVariant>

namespace rumourdesk {

using namespace Qt::StringLiterals;

Statement::Statement(const Database &database, const QString &sql)
    : m_path(database.path()), m_query(database.connection())
{
    m_query.setForwardOnly(true); // keeps no copy of the rows
    if (!m_query.prepare(sql))
        fail();
}

Statement &Statement::bind(qint64 value)
{
    bindValue(value);
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    bindValue(text.isNull() ? u""_s : text);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    bindValue(bytes);
    return *this;
}

Statement &Statement::bind(std::optional<qint64> value)
{
    bindValue(value ? QVariant(*value) : QVariant());
    return *this;
}

Statement &Statement::bind(const std::optional<QString> &text)
{
    if (text)
        return bind(*text);
    bindValue({});
    return *this;
}

Result<void> Statement::run()
{
    execute();
    m_query.finish();
    m_isRunning = false;
    return outcome();
}

bool Statement::next()
{
    if (!m_isRunning)
        execute();
    if (m_error)
        return false;
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail();
    m_query.finish();
    m_isRunning = false;
    return false;
}

Result<void> Statement::outcome() const
{
    if (m_error)
        return *m_error;
    return {};
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    if (m_query.isNull(column))
        return std::nullopt;
    return integer(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

void Statement::bindValue(const QVariant &value)
{
    m_query.bindValue(m_boundCount++, value);
}

void Statement::execute()
{
    m_boundCount = 0;
    m_isRunning = true;
    if (!m_error && !m_query.exec())
        fail();
}

void Statement::fail()
{
    const QSqlError error = m_query.lastError();
    m_error = storeError(m_path, error.nativeErrorCode().toInt(), error.text() + u" in "_s + m_query.lastQuery());
}

Result<void> execute(const Database &database, const QString &sql)
{
    return Statement(database, sql).run();
}

} // namespace rumourdesk
