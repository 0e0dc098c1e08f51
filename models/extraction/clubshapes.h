// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

namespace rumourdesk {

/// The name of a club that no table has, beginning at a token that begins no name of the tables: by what clubs are called
/// ("Brechin City", "FK Bodrum"), or by what stands before it ("the Norwegian side Moss"). Empty if there is none.
[[nodiscard]] TokenRange clubShapeAt(const Scan &scan, int first, TokenRange sentence);

/// "Brechin" of "Brechin City": the token by which such a club is named for short; -1 if its name is no longer than that.
[[nodiscard]] int shortNameIn(const Scan &scan, TokenRange name);

} // namespace rumourdesk
