// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/prices.h"
#include "models/extraction/scan.h"

#include <optional>
#include <vector>

namespace rumourdesk {

/// A price with the pairs it was stated for; no pairs: for the player in general.
struct StatedPrice {
    Price price;
    int person = -1;
    std::vector<size_t> pairs;
};

/// Of all the prices that were stated the one of each pair, in the order of the pairs, as pricesOf() tells.
[[nodiscard]] std::vector<std::optional<Price>> chosenPrices(
    const Scan &scan, const std::vector<Pair> &pairs, const PairsByPerson &byPerson, const std::vector<StatedPrice> &stated);

} // namespace rumourdesk
