// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <vector>

namespace rumourdesk {

class Database;

/// What RumourStore::all() returns, read in one pass for a million rumours.
[[nodiscard]] Result<std::vector<StoredRumour>> loadRumourList(const Database &database);

} // namespace rumourdesk
