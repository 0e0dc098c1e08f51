// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <limits>
#include <vector>

namespace rumourdesk {

/// The sort key of an empty cell, which comes last in both directions.
inline constexpr quint64 emptySortKey = std::numeric_limits<quint64>::max();

/// `rows` by their keys, keys[row] each. Stable; linear in the number of rows.
[[nodiscard]] std::vector<quint32> sortedRows(
    const std::vector<quint32> &rows, const std::vector<quint64> &keys, Qt::SortOrder order);

} // namespace rumourdesk
