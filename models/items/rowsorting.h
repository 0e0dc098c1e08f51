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

/// All rows by the ranks of what they hold, ranks[ids[row]] each; emptyRank for an empty cell, which comes last in both
/// directions. Stable; one pass over the rows. `rows` holds each row once, and no rank reaches the number of ranks.
inline constexpr quint32 emptyRank = std::numeric_limits<quint32>::max();
[[nodiscard]] std::vector<quint32> rowsByRank(const std::vector<quint32> &rows, const std::vector<quint32> &ids,
    const std::vector<quint32> &ranks, Qt::SortOrder order);

} // namespace rumourdesk
