// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace rumourdesk {

/// What a failed call of SQLite means to an analyst. `code` is SQLite's result code, plain or extended; `detail`
/// is kept for the log.
[[nodiscard]] Error storeError(const QString &path, int code, const QString &detail);

} // namespace rumourdesk
