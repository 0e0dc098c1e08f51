// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"
#include "models/extraction/readings.h"

#include <optional>

namespace rumourdesk {

/// A sentence that would have two players change places: "Newcastle have offered Murphy plus £30m to Brentford for Wissa".
struct Swap {
    int wanted = -1; ///< mention of the player who is asked for
    int given = -1; ///< mention of the one who goes the other way
    int suitor = -1; ///< mention of the club that asks and gives
    int owner = -1; ///< mention of the club that has the wanted player
    TokenRange words; ///< what says so
};

/// The swap that a sentence tells; none for what is over, or wished for by those who do not decide it.
[[nodiscard]] std::optional<Swap> swapIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence);

/// How far the swap has got, by the furthest step that its sentence tells.
[[nodiscard]] Reading readingOfSwap(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Swap &swap);

/// Whose men the players of swaps are, for those of whom nothing else said it.
void learnSwappedSellers(const Scan &scan, const std::vector<SentenceParts> &parts, Mentions &mentions);

} // namespace rumourdesk
