// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/clauses.h"
#include "models/extraction/scan.h"

#include <QDate>

#include <optional>

namespace rumourdesk {

/// Whether an article tells a story of long ago: it names years of old again and again, and nothing of today.
[[nodiscard]] bool isLookBack(const Scan &scan, std::optional<QDate> date);

/// Whether a clause tells of the past in such a story: "Figo's people were offered a contract: if he won, he would sign".
[[nodiscard]] bool isToldOfThePast(const Scan &scan, TokenRange clause);

} // namespace rumourdesk
