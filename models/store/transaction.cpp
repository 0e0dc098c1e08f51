// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(const Database &database, Kind kind)
{
    const QString sql = kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
    if (Result<void> begun = execute(database, sql); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(execute(*m_database, u"ROLLBACK"_s)); // fails only if SQLite has rolled back by itself
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Result<void> Transaction::commit()
{
    Result<void> committed = execute(*m_database, u"COMMIT"_s);
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace rumourdesk
