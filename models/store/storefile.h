// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fileuse.h"
#include "models/domain/result.h"

#include <QString>

namespace rumourdesk {

/// Refuses what cannot become the store at `path`, without SQLite touching the file: a folder, an unreadable file,
/// something that is no store of ours, a store of a schema above `newestSchema`. A missing or empty file is fine
/// if `mayCreate`; its folder is then made.
/// Errors: Store, NewerSchema. Only for a file that this process does not use yet: see fileuse.h.
[[nodiscard]] Result<void> checkStoreFile(const QString &path, int newestSchema, bool mayCreate);

/// The refusal of a store that a later RumourDesk has written.
[[nodiscard]] Error newerSchemaError(const QString &path, int schema, int newestSchema);

} // namespace rumourdesk
