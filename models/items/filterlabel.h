// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

struct FilterNode;

/// A condition in the analyst's words: "Stage: talks or further", "Date: last 14 days", "Fee: none".
[[nodiscard]] QString filterLabel(const FilterNode &node);

} // namespace rumourdesk
