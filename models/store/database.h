// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QString>

namespace rumourdesk {

/// One connection to one store file; used only on the thread that made it, closed by the destructor.
class Database
{
public:
    static constexpr int schemaVersion = 1;

    enum class Mode { ReadWrite, ReadOnly };

    /// Opens or creates the store and brings its schema up to date. ReadOnly needs an existing, current store.
    /// Errors: Store (cannot be opened, is no RumourDesk store, a migration failed), NewerSchema. The file is left
    /// unchanged by every error.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode = Mode::ReadWrite);

    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] QString path() const { return m_path; }

private:
    explicit Database(QString connectionName, QString path);

    QString m_connectionName;
    QString m_path;
};

} // namespace rumourdesk
