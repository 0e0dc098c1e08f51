// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QStringList>

namespace rumourdesk {

class Database;

/// Looks through the whole store; a sentence for each damage found, none if the store is whole. Changes nothing.
/// Errors: those of Store.
[[nodiscard]] Result<QStringList> damagesOf(const Database &database);

/// Copies the store as it is at this moment, also while others write to it. A file of that name is replaced only when the
/// copy is whole. Errors: Unreadable, naming the file; those of Store.
[[nodiscard]] Result<void> backUp(const Database &database, const QString &path);

} // namespace rumourdesk
