// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fileuse.h"
#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace rumourdesk {

struct Migration;

/// One connection to one store file; used only on the thread that made it, closed by the destructor.
class Database
{
public:
    static constexpr int schemaVersion = 2;

    enum class Mode { ReadWrite, ReadOnly };

    /// Opens or creates the store and brings its schema up to date. ReadOnly needs an existing, current store.
    /// An older store is first copied beside itself as "<file>.v<schema>.backup".
    /// Errors: Store (cannot be opened, is no RumourDesk store, a migration failed), NewerSchema. The file is left
    /// unchanged by every error.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode = Mode::ReadWrite);
    /// The same with a schema of other steps, for tests of the steps.
    [[nodiscard]] static Result<Database> open(
        const QString &path, Mode mode, const std::vector<Migration> &migrations);

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    Database(QString connectionName, QString path, FileUse use);

    [[nodiscard]] Result<void> connect(Mode mode) const;
    void close();

    QString m_connectionName;
    QString m_path;
    FileUse m_use; // ends after the connection
};

} // namespace rumourdesk
