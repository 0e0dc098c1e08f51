// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rumourdesk {

class Database;

/// One step of the schema: the step at index 0 leads from an empty file to version 1, and so on.
struct Migration {
    QString name;
    QStringList statements;
};

/// The steps under resources/migrations, by number. Error Store if a file is missing or its number is out of turn.
[[nodiscard]] Result<std::vector<Migration>> bundledMigrations();

/// The statements of a migration file: they are divided by lines of "--;", because triggers contain semicolons.
[[nodiscard]] QStringList splitStatements(const QString &sql);

[[nodiscard]] int newestSchema(const std::vector<Migration> &migrations);

/// Brings the store up to date: all missing steps in one transaction, so that a step that fails leaves the file as
/// it was. A store that holds something is first copied to "<file>.v<schema>.backup".
/// Errors: Store, naming the step; NewerSchema.
[[nodiscard]] Result<void> migrate(const Database &database, const std::vector<Migration> &migrations);

/// Errors: Store for an older schema, which only writing could bring up to date; NewerSchema.
[[nodiscard]] Result<void> requireCurrentSchema(const Database &database, const std::vector<Migration> &migrations);

} // namespace rumourdesk
