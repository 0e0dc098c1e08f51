// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pairs.h"

#include <QHash>
#include <QSet>

#include <numeric>

namespace rumourdesk {

namespace {

/// One entry for each pair that the claims name.
std::vector<Pair> claimedPairs(const std::vector<Claim> &claims)
{
    std::vector<Pair> pairs;
    QHash<std::pair<int, int>, size_t> places;
    for (const Claim &claim : claims) {
        const std::pair key(claim.person, claim.club);
        const auto known = places.constFind(key);
        const size_t place = known == places.constEnd() ? pairs.size() : *known;
        if (place == pairs.size()) {
            places.insert(key, place);
            pairs.emplace_back();
            pairs.back().person = claim.person;
            pairs.back().club = claim.club;
        }
        pairs[place].claims.push_back(claim);
    }
    return pairs;
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
        // "Villa sign Torres", says the title; "have completed the signing", says the report.
        const bool isFirmer = claim.stage == best.stage && best.isWeak && !claim.isWeak;
        if ((!isEnded && (endsStory || claim.stage > best.stage || isFirmer)) || (isEnded && !claim.isWeak && claim.isNow && claim.stage > Stage::Off))
            pair.strongest = i;
    }
    const Claim &strongest = pair.claims[pair.strongest];
    pair.stage = strongest.stage;
    pair.stageCue = strongest.cue;
    pair.why = strongest.why;
}

/// Whether a pair is lost to another: "Milan thought about it in June" is over where Roma have made a bid since.
bool isOvertakenBy(const Pair &won, const Pair &lost)
{
    const Claim &step = won.claims[won.strongest];
    const bool isFirm = won.stage >= Stage::Medical && !step.isWeak;
    if (isFirm)
        return true;
    const bool isAhead = won.stage >= lost.stage && (!step.isPast || (won.stage >= Stage::Agreed && lost.stage < Stage::Agreed));
    return isAhead && std::ranges::all_of(lost.claims, &Claim::isPast);
}

/// Whoever joins one club goes elsewhere for all the others; whoever is bid for, for those of whom only the past is told.
void endLostRaces(std::vector<Pair> &pairs)
{
    const PairsByPerson byPerson(pairs);
    for (const Pair &won : pairs) {
        if (won.club < 0 || won.stage < Stage::Bid)
            continue;
        for (const size_t place : byPerson.of(won.person)) {
            Pair &lost = pairs[place];
            if (lost.club == won.club || lost.stage >= Stage::Medical || !isOvertakenBy(won, lost))
                continue;
            lost.stage = Stage::Off;
            lost.stageCue = won.stageCue;
            lost.why = won.stage >= Stage::Medical ? "he joins another club" : "another club is ahead, and of this one only the past is told";
        }
    }
}

} // namespace

PairsByPerson::PairsByPerson(const std::vector<Pair> &pairs) : m_pairs(pairs), m_order(pairs.size())
{
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::ranges::stable_sort(m_order, {}, [&](size_t place) { return m_pairs[place].person; });
}

std::span<const size_t> PairsByPerson::of(int person) const
{
    const auto found = std::ranges::equal_range(m_order, person, {}, [this](size_t place) { return m_pairs[place].person; });
    return {found.begin(), found.end()};
}

std::vector<Pair> pairsOf(const std::vector<Claim> &claims, const Mentions &mentions)
{
    std::vector<Pair> pairs = claimedPairs(claims);
    std::erase_if(pairs, [&](const Pair &pair) {
        const Person &person = mentions.people[static_cast<size_t>(pair.person)];
        const bool isOnlyHypothetical
            = std::all_of(pair.claims.begin(), pair.claims.end(), [](const Claim &claim) { return claim.isHypothetical; });
        const bool isOnlyWeak = std::all_of(pair.claims.begin(), pair.claims.end(), [](const Claim &claim) { return claim.isWeak; });
        // Nothing but a capitalised word speaks for his being a player.
        const bool isBareWord = person.club < 0 && !person.bearsPlayersName && !person.name.contains(u' ');
        const bool isUnknown = person.role == PersonRole::Unknown && ((isOnlyWeak && person.club < 0) || isBareWord);
        return isOnlyHypothetical || isUnknown || (pair.club >= 0 && pair.club == person.club) || (pair.club < 0 && isOnlyWeak);
    });
    QSet<int> wanted;
    for (const Pair &pair : pairs) {
        if (pair.club >= 0)
            wanted.insert(pair.person);
    }
    std::erase_if(pairs, [&](const Pair &pair) { return pair.club < 0 && wanted.contains(pair.person); });
    for (Pair &pair : pairs)
        decideStage(pair);
    endLostRaces(pairs);
    return pairs;
}

} // namespace rumourdesk
