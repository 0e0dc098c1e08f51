// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose a player is, told by the clubs that he is named with.
#include "models/extraction/sellers.h"

#include "models/extraction/companysurvey.h"

#include <QSet>

namespace rumourdesk {

namespace {

/// Gives him the club with the most votes, if only one has so many; whether he has one then.
bool elect(Person &person, const std::vector<SellerVote> &votes, int least)
{
    const bool isElected = !votes.empty() && votes.front().weight >= least && (votes.size() == 1 || votes[1].weight != votes[0].weight);
    if (isElected) {
        person.club = votes.front().club;
        person.clubRange = votes.front().range;
    }
    return isElected;
}

/// In a column ordered by clubs, a section tells of those who come and of those who go: for each person the club whose
/// section speaks of him, if all that is said of him stands there and none of it takes him to that club; else -1.
std::vector<int> sectionSellers(const Scan &scan, const std::vector<Claim> &claims, const Mentions &mentions)
{
    constexpr int unknown = -2;
    std::vector<int> sellers(mentions.people.size(), unknown);
    for (const Claim &claim : claims) {
        int &seller = sellers[static_cast<size_t>(claim.person)];
        const int section = sectionClubOf(scan, mentions, scan.structure.sentences[static_cast<size_t>(claim.sentence)].paragraph);
        const bool isHis = section >= 0 && section != claim.club && (seller == unknown || seller == section);
        seller = isHis ? section : -1;
    }
    std::ranges::replace(sellers, unknown, -1);
    return sellers;
}

/// The clubs that want somebody, and the mentions of clubs that say whose another player is.
class TakenClubs
{
public:
    TakenClubs(const Scan &scan, const std::vector<Claim> &claims, const Mentions &mentions) : m_scan(scan), m_mentions(mentions)
    {
        for (const Claim &claim : claims)
            m_suitors.insert(claim.club);
        for (const Person &person : mentions.people) {
            if (person.club >= 0)
                m_known.insert(person.clubRange.first);
        }
    }

    [[nodiscard]] bool has(const SellerVote &vote) const
    {
        return m_suitors.contains(vote.club) || m_known.contains(vote.range.first) || isFromThere(vote) || isForAnother(vote);
    }

private:
    /// "and signed Damsgaard from Brentford" says whom Brentford had.
    [[nodiscard]] bool isFromThere(const SellerVote &vote) const
    {
        const int from = vote.range.first - 1;
        if (!m_scan.isWord(from, u"from"))
            return false;
        const auto after = std::ranges::lower_bound(m_mentions.persons, from, {}, [](const PersonMention &mention) { return mention.range.first; });
        return after != m_mentions.persons.begin() && std::prev(after)->range.last == from && std::prev(after)->person != vote.person;
    }

    /// "if Ndiaye goes to Arsenal, Everton will bid for Damsgaard" says nothing of Damsgaard's club.
    [[nodiscard]] bool isForAnother(const SellerVote &vote) const
    {
        constexpr int longestVerb = 5; // tokens: "is to be sold"
        const int to = vote.range.first - 1;
        if (!m_scan.isWord(to, u"to"))
            return false;
        const auto after = std::ranges::lower_bound(m_mentions.persons, to, {}, [](const PersonMention &mention) { return mention.range.first; });
        return after != m_mentions.persons.begin() && to - std::prev(after)->range.last <= longestVerb && std::prev(after)->person != vote.person;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    QSet<int> m_suitors; // clubs
    QSet<int> m_known; // tokens where they are named
};

} // namespace

TokenRange lastNamedBefore(const std::vector<TokenRange> &named, int limit)
{
    const auto after = std::ranges::lower_bound(named, limit, {}, &TokenRange::first);
    return named.empty() ? TokenRange() : after == named.begin() ? named.front() : *std::prev(after);
}

std::vector<TokenRange> placesOf(const Mentions &mentions, int club)
{
    std::vector<TokenRange> places;
    for (const ClubMention &mention : mentions.clubs) {
        if (mention.club == club && !mention.isManager)
            places.push_back(mention.range);
    }
    return places;
}

bool learnSellersFromClaims(const Scan &scan, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, Mentions &mentions)
{
    constexpr int leastCompany = 2;
    const int topic = topicOf(scan, mentions);
    const int topicClub = topicClubOf(scan, mentions); // who may leave, in a report about one club, may leave that club
    const std::vector<TokenRange> topicClubPlaces = placesOf(mentions, topicClub);
    const CompanySurvey survey(parts, claims, mentions);
    const std::vector<int> ofSections = sectionSellers(scan, claims, mentions);
    bool hasLearnt = false;
    for (int who = 0; who < static_cast<int>(mentions.people.size()); ++who) {
        Person &person = mentions.people[static_cast<size_t>(who)];
        if (person.club >= 0 || !survey.isClaimed(who))
            continue;
        const int ofSection = ofSections[static_cast<size_t>(who)];
        if (elect(person, survey.companyOf(who, who == topic), leastCompany)) {
            hasLearnt = true;
            continue;
        }
        if (ofSection >= 0) {
            person.club = ofSection;
            person.clubRange = lastNamedBefore(placesOf(mentions, ofSection), survey.firstMentionOf(who));
        } else if (topicClub >= 0 && survey.hasOnlyExits(who)) {
            person.club = topicClub;
            person.clubRange = lastNamedBefore(topicClubPlaces, survey.firstMentionOf(who));
        }
        hasLearnt = hasLearnt || person.club >= 0;
    }
    return hasLearnt;
}

void learnSellersFromCompany(const Scan &scan, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, Mentions &mentions)
{
    const int topic = topicOf(scan, mentions);
    const CompanySurvey survey(parts, claims, mentions);
    const TakenClubs taken(scan, claims, mentions);
    for (int who = 0; who < static_cast<int>(mentions.people.size()); ++who) {
        Person &person = mentions.people[static_cast<size_t>(who)];
        if (person.club >= 0 || !survey.isClaimed(who))
            continue;
        std::vector<SellerVote> votes = survey.companyOf(who, who == topic);
        std::erase_if(votes, [&](const SellerVote &vote) { return vote.club == person.borrower || taken.has(vote); });
        elect(person, votes, 1);
    }
}

} // namespace rumourdesk
