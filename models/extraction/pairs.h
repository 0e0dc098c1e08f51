// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/claims.h"

#include <span>
#include <vector>

namespace rumourdesk {

/// A player and a possible destination, with every claim about them.
struct Pair {
    int person = -1;
    int club = -1;
    Stage stage = Stage::Interest;
    std::vector<Claim> claims; ///< in the order of the text; at least one
    size_t strongest = 0; ///< the claim that goes furthest
    TokenRange stageCue; ///< the words that `stage` was read from
    const char *why = ""; ///< the rule family
};

/// Which pairs are whose: indexes into a list of pairs, in its order.
class PairsByPerson
{
public:
    explicit PairsByPerson(const std::vector<Pair> &pairs);
    [[nodiscard]] std::span<const size_t> of(int person) const;

private:
    const std::vector<Pair> &m_pairs;
    std::vector<size_t> m_order; // by person
};

/// One entry for each pair that the claims report, in the order of their first claims. Exits give way to suitors.
[[nodiscard]] std::vector<Pair> pairsOf(const std::vector<Claim> &claims, const Mentions &mentions);

} // namespace rumourdesk
