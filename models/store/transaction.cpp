// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/store/database.h"
#include "models/store/statement.h"

#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<Transaction> begunView(const Database &database)
{
    Result<Transaction> view = Transaction::begin(database, Transaction::Kind::Read);
    return view && dataVersion(database) ? std::optional(std::move(*view)) : std::nullopt;
}

} // namespace

Result<qint64> dataVersion(const Database &database)
{
    Statement select(database, u"PRAGMA data_version"_s);
    const qint64 version = select.next() ? select.integer(0) : 0;
    if (const Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return version;
}

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

Result<SharedView> beginSharedView(const Database &first, const Database *second)
{
    constexpr int tries = 5;
    for (int tried = 1;; ++tried) {
        const Result<qint64> before = dataVersion(first);
        if (!before)
            return before.error();
        std::optional<Transaction> ofSecond = second ? begunView(*second) : std::nullopt;
        Result<Transaction> ofFirst = Transaction::begin(first, Transaction::Kind::Read);
        if (!ofFirst)
            return ofFirst.error();
        const Result<qint64> after = dataVersion(first);
        if (!after)
            return after.error();
        // The view of the second began in between: if nobody has written meanwhile, both see the same.
        if (ofSecond && *after == *before)
            return SharedView{std::move(*ofFirst), std::move(ofSecond)};
        if (!ofSecond || tried == tries)
            return SharedView{std::move(*ofFirst), std::nullopt};
    }
}

} // namespace rumourdesk
