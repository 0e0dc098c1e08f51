// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stage.h"
#include "models/extraction/parts.h"

#include <span>
#include <vector>

namespace rumourdesk {

/// One statement about one player and one possible destination.
struct Claim {
    int person = -1;
    int club = -1; ///< -1: an exit
    Stage stage = Stage::Interest;
    bool isHypothetical = false; ///< adds to a pair that is reported elsewhere, but makes none
    bool isWeak = false; ///< read from everyday words
    bool isNow = false; ///< said to be so after what was told before: "now", "still"
    bool isPast = false; ///< told in the past: "thought about him"
    bool isSwap = false; ///< another player goes the other way
    bool isGiven = false; ///< he is the one who goes, to make the other's price
    TokenRange personRange;
    TokenRange clubRange; ///< where the club is named, perhaps in an earlier sentence; empty for an exit
    TokenRange cue;
    int sentence = 0;
    const char *why = ""; ///< the rule family
};

/// Those of one sentence, of claims in the order of the text.
[[nodiscard]] std::span<const Claim> claimsOfSentence(const std::vector<Claim> &claims, int sentence);

/// All claims, in the order of the text.
[[nodiscard]] std::vector<Claim> claimsIn(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions);

} // namespace rumourdesk
