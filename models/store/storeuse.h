// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <functional>

namespace rumourdesk {

/// The use of a store file by one connection of this process, from before it is opened until after it is closed.
///
/// A process that closes any descriptor of a file loses all its locks on that file, whoever holds them (POSIX, fcntl).
/// SQLite's connections would then write into a log that another process takes for nobody's and deletes: what was
/// written last is lost without an error (https://sqlite.org/howtocorrupt.html, 2.2). While a store is in use, nothing
/// but SQLite may open it, here or on another thread.
class StoreUse
{
public:
    /// Runs `check`, which may open the file itself, only if this process does not use it yet; its error is returned.
    [[nodiscard]] static Result<StoreUse> begin(const QString &path, const std::function<Result<void>()> &check);

    ~StoreUse();
    StoreUse(StoreUse &&other) noexcept;
    StoreUse &operator=(StoreUse &&other) noexcept;
    StoreUse(const StoreUse &) = delete;
    StoreUse &operator=(const StoreUse &) = delete;

private:
    explicit StoreUse(QString file) : m_file(std::move(file)) {}

    void end();

    QString m_file; // empty: moved away
};

/// Whether a file is a store that this process uses, or one of the files that SQLite keeps beside it.
[[nodiscard]] bool isStoreInUse(const QString &path);

} // namespace rumourdesk
