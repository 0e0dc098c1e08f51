// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/nametable.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString selectSql(NameTable::Kind kind)
{
    switch (kind) {
    case NameTable::Kind::Players:
        return u"SELECT id FROM players WHERE name = ?"_s;
    case NameTable::Kind::Clubs:
        return u"SELECT id FROM clubs WHERE name = ?"_s;
    case NameTable::Kind::Outlets:
        return u"SELECT id FROM outlets WHERE name = ?"_s;
    case NameTable::Kind::Journalists:
        return u"SELECT id FROM journalists WHERE name = ?"_s;
    }
    Q_UNREACHABLE();
}

QString insertSql(NameTable::Kind kind)
{
    switch (kind) {
    case NameTable::Kind::Players:
        return u"INSERT INTO players (name) VALUES (?) RETURNING id"_s;
    case NameTable::Kind::Clubs:
        return u"INSERT INTO clubs (name) VALUES (?) RETURNING id"_s;
    case NameTable::Kind::Outlets:
        return u"INSERT INTO outlets (name) VALUES (?) RETURNING id"_s;
    case NameTable::Kind::Journalists:
        return u"INSERT INTO journalists (name) VALUES (?) RETURNING id"_s;
    }
    Q_UNREACHABLE();
}

Result<std::optional<qint64>> numberFrom(Statement &statement)
{
    std::optional<qint64> number;
    while (statement.next())
        number = statement.integer(0);
    if (Result<void> outcome = statement.outcome(); !outcome)
        return outcome.error();
    return number;
}

} // namespace

NameTable::NameTable(const Database &database, Kind kind)
    : m_select(database, selectSql(kind)), m_insert(database, insertSql(kind))
{
}

Result<std::optional<qint64>> NameTable::idOf(const QString &name)
{
    if (name.isEmpty())
        return std::optional<qint64>();
    if (const auto known = m_ids.constFind(name); known != m_ids.constEnd())
        return std::optional(*known);

    Result<std::optional<qint64>> id = numberFrom(m_select.bind(name));
    if (id && !*id)
        id = numberFrom(m_insert.bind(name));
    if (id)
        m_ids.insert(name, id->value());
    return id;
}

} // namespace rumourdesk
