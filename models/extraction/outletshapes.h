// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

namespace rumourdesk {

/// The name beginning at a token that looks like an outlet's, whoever it belongs to: "calciomercato.com", "MaisFutebol",
/// "The Transfer Exchange Show". Empty if none does.
[[nodiscard]] TokenRange outletShapeAt(const Scan &scan, int first, int end);

/// The capitals after a noun that says what they are: "the daily Estadio Deportivo". Empty if there is no such noun.
[[nodiscard]] TokenRange calledOutletAt(const Scan &scan, int first, TokenRange sentence);

/// Whether a name is that of something heard or seen, on which somebody says something: "The Transfer Exchange Show".
[[nodiscard]] bool isProgramme(const Scan &scan, TokenRange name);

} // namespace rumourdesk
