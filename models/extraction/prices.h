// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fee.h"
#include "models/extraction/pairs.h"

#include <optional>
#include <vector>

namespace rumourdesk {

struct Price {
    Fee fee;
    TokenRange range;
    int sentence = -1;
    bool isOwn = false; ///< stated for this suitor, not for the player in general
};

/// The fee of each pair, in the order of the pairs. The agreed fee stands before the suitor's own latest bid, that before
/// clause and asking price, and those before the valuation; what is asked for the player goes to every live suitor.
[[nodiscard]] std::vector<std::optional<Price>> pricesOf(
    const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, const std::vector<Pair> &pairs);

} // namespace rumourdesk
