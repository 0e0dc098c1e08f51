// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pairs.h"

namespace rumourdesk {

namespace {

Pair &pairFor(std::vector<Pair> &pairs, const Claim &claim)
{
    for (Pair &pair : pairs) {
        if (pair.person == claim.person && pair.club == claim.club)
            return pair;
    }
    Pair pair;
    pair.person = claim.person;
    pair.club = claim.club;
    pairs.push_back(pair);
    return pairs.back();
}

/// The furthest step reported; a firm "off" ends a story.
void decideStage(Pair &pair)
{
    for (size_t i = 1; i < pair.claims.size(); ++i) {
        const Claim &claim = pair.claims[i];
        const Claim &best = pair.claims[pair.strongest];
        const bool isEnded = best.stage == Stage::Off && !best.isWeak;
        const bool endsStory = claim.stage == Stage::Off && !claim.isWeak;
        if (!isEnded && (endsStory || claim.stage > best.stage))
            pair.strongest = i;
    }
    pair.stage = pair.claims[pair.strongest].stage;
}

} // namespace

std::vector<Pair> pairsOf(const std::vector<Claim> &claims, const Mentions &mentions)
{
    std::vector<Pair> pairs;
    for (const Claim &claim : claims)
        pairFor(pairs, claim).claims.push_back(claim);

    std::erase_if(pairs, [&](const Pair &pair) {
        const Person &person = mentions.people[static_cast<size_t>(pair.person)];
        const bool isOnlyHypothetical
            = std::all_of(pair.claims.begin(), pair.claims.end(), [](const Claim &claim) { return claim.isHypothetical; });
        const bool isOnlyWeak = std::all_of(pair.claims.begin(), pair.claims.end(), [](const Claim &claim) { return claim.isWeak; });
        // Nothing but a capitalised word speaks for his being a player.
        const bool isUnknown = person.role == PersonRole::Unknown && (isOnlyWeak || (person.club < 0 && !person.bearsPlayersName));
        return isOnlyHypothetical || isUnknown || (pair.club >= 0 && pair.club == person.club) || (pair.club < 0 && isOnlyWeak);
    });
    const std::vector<Pair> all = pairs;
    std::erase_if(pairs, [&](const Pair &pair) {
        return pair.club < 0
            && std::any_of(all.begin(), all.end(), [&](const Pair &other) { return other.person == pair.person && other.club >= 0; });
    });
    for (Pair &pair : pairs)
        decideStage(pair);
    return pairs;
}

} // namespace rumourdesk
