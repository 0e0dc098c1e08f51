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
        const bool isDone = best.stage == Stage::Done && !best.isWeak;
        const bool isEnded = best.stage == Stage::Off && !best.isWeak;
        const bool endsStory = claim.stage == Stage::Off && !claim.isWeak && !isDone;
        if ((!isEnded && (endsStory || claim.stage > best.stage)) || (isEnded && !claim.isWeak && claim.isNow && claim.stage > Stage::Off))
            pair.strongest = i;
    }
    const Claim &strongest = pair.claims[pair.strongest];
    pair.stage = strongest.stage;
    pair.stageCue = strongest.cue;
    pair.why = strongest.why;
}

/// Whoever has joined one club has gone elsewhere for all the others.
void endLostRaces(std::vector<Pair> &pairs)
{
    for (const Pair &won : pairs) {
        const Claim &claim = won.claims[won.strongest];
        if (won.club < 0 || won.stage < Stage::Medical || claim.isWeak)
            continue;
        for (Pair &lost : pairs) {
            if (lost.person != won.person || lost.club == won.club || lost.stage >= Stage::Medical)
                continue;
            lost.stage = Stage::Off;
            lost.stageCue = won.stageCue;
            lost.why = "he joins another club";
        }
    }
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
        const bool isBareWord = person.club < 0 && !person.bearsPlayersName && !person.name.contains(u' ');
        const bool isUnknown = person.role == PersonRole::Unknown && (isOnlyWeak || isBareWord);
        return isOnlyHypothetical || isUnknown || (pair.club >= 0 && pair.club == person.club) || (pair.club < 0 && isOnlyWeak);
    });
    const std::vector<Pair> all = pairs;
    std::erase_if(pairs, [&](const Pair &pair) {
        return pair.club < 0
            && std::any_of(all.begin(), all.end(), [&](const Pair &other) { return other.person == pair.person && other.club >= 0; });
    });
    for (Pair &pair : pairs)
        decideStage(pair);
    endLostRaces(pairs);
    return pairs;
}

} // namespace rumourdesk
