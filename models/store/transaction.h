// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <optional>

namespace rumourdesk {

class Database;

/// A number that is another one after another connection has written, of this process or not
/// (https://sqlite.org/pragma.html#pragma_data_version). In a transaction that reads, this begins its view.
[[nodiscard]] Result<qint64> dataVersion(const Database &database);

/// A transaction that rolls back unless it is committed.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one unchanging view of the store over several statements
        Write, ///< locks at once, so that it waits for another writer instead of failing half-way
    };

    [[nodiscard]] static Result<Transaction> begin(const Database &database, Kind kind);

    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(const Database &database) : m_database(&database) {}

    const Database *m_database; // nullptr: nothing to roll back
};

/// One unchanging view of the store for two connections.
struct SharedView {
    Transaction first;
    std::optional<Transaction> second; ///< nothing if the second connection could not be given the same view
};

/// Tries a few times while others write; fails only if the first connection cannot read. `second` may be missing.
[[nodiscard]] Result<SharedView> beginSharedView(const Database &first, const Database *second);

} // namespace rumourdesk
