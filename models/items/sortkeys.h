// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/items/rumourcolumns.h"

#include <vector>

namespace rumourdesk {

/// For each row the key by which a column of RumourTableModel sorts; emptySortKey for an empty cell.
/// Names sort by alphabet, stages up the ladder, the printed fee by its highest printed figure whatever the currency,
/// the converted one by its worth in `currency`.
[[nodiscard]] std::vector<quint64> sortKeys(
    const RumourColumns &columns, int column, Currency currency, const ExchangeRates &rates);

} // namespace rumourdesk
