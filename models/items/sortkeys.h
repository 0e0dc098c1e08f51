// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/items/rumourcolumns.h"

#include <Qt>

#include <optional>
#include <vector>

namespace rumourdesk {

/// For each row the key by which a column of RumourTableModel sorts; emptySortKey for an empty cell.
/// Names sort by alphabet, stages up the ladder, the printed fee by its highest printed figure whatever the currency,
/// the converted one by its worth in `currency`.
[[nodiscard]] std::vector<quint64> sortKeys(
    const RumourColumns &columns, int column, Currency currency, const ExchangeRates &rates);

/// A column whose cells hold few different things: names, fees, articles.
struct RankedColumn {
    const std::vector<quint32> &ids; ///< for each row
    std::vector<quint32> ranks; ///< for each id; emptyRank for an empty cell
};

/// Nothing for a column that is sorted by its keys.
[[nodiscard]] std::optional<RankedColumn> rankedColumn(const RumourColumns &columns, int column);

/// Whether rows in the order of their articles are sorted by date already, the newest first and undated ones last.
[[nodiscard]] bool isNewestFirst(const std::vector<ArticleRow> &articles);

/// Sorts the names that the column holds by alphabet, unless they are: from then on until the next new name
/// sortedByColumn() only reads the columns.
void sortNamesOf(const RumourColumns &columns, int column);

/// The rows sorted by a column, by whichever of the two is faster.
[[nodiscard]] std::vector<quint32> sortedByColumn(const std::vector<quint32> &rows, const RumourColumns &columns,
    int column, Qt::SortOrder order, Currency currency, const ExchangeRates &rates);

} // namespace rumourdesk
