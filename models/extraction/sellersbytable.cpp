// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose a player is, told by the table of players.
#include "models/extraction/sellers.h"

namespace rumourdesk {

std::vector<SellerVote> tableVotes(const Scan &scan, QDate date, const Mentions &mentions)
{
    constexpr int weight = 6; // twice what a club's own word for it counts
    std::vector<SellerVote> votes;
    for (int who = 0; who < static_cast<int>(mentions.people.size()); ++who) {
        const Person &person = mentions.people[static_cast<size_t>(who)];
        if (person.club >= 0 || person.tablePlayer < 0)
            continue;
        const std::optional<int> club = scan.gazetteer.clubOfPlayer(person.tablePlayer, date);
        if (!club || *club == person.borrower)
            continue;
        const auto named = std::ranges::find(mentions.persons, who, &PersonMention::person);
        const std::vector<TokenRange> places = placesOf(mentions, *club);
        if (!places.empty() && named != mentions.persons.end())
            votes.push_back({who, *club, weight, lastNamedBefore(places, named->range.first)});
    }
    return votes;
}

} // namespace rumourdesk
