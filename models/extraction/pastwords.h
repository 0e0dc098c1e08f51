// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

#include <QDate>

#include <optional>

namespace rumourdesk {

/// A verb in the present, or one of what may come.
[[nodiscard]] bool tellsPresent(const Scan &scan, TokenRange clause);

/// A verb in the past, and none in the present.
[[nodiscard]] bool tellsPast(const Scan &scan, TokenRange clause);

/// "having missed out on Guehi", "since losing Cardoso to Atletico": what had happened before the news.
[[nodiscard]] bool tellsBackground(const Scan &scan, TokenRange clause);

/// Whether a clause tells of what is over. Each rule is asked only where one of its words may stand.
[[nodiscard]] bool tellsHistory(const Scan &scan, TokenRange clause, std::optional<QDate> date);

} // namespace rumourdesk
