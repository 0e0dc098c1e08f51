// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sellers.h"

#include "models/extraction/readings.h"
#include "models/extraction/roles.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int none = -1;

struct Vote {
    int person = none;
    int club = none;
    int weight = 0;
    TokenRange range;
};

/// Counts what speaks for each club as a player's own.
class SellerElection
{
public:
    SellerElection(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
        : m_scan(scan), m_parts(parts), m_mentions(mentions)
    {
    }

    std::vector<Vote> run() &&
    {
        int paragraph = none;
        int current = none;
        for (const SentenceParts &sentence : m_parts) {
            if (sentence.paragraph != paragraph && m_scan.structure.isGossip)
                current = none;
            paragraph = sentence.paragraph;
            for (const Clause &clause : sentence.clauses)
                readClause(sentence, clause, current);
            readPossessions(sentence, current);
            if (!sentence.persons.empty())
                current = personOf(sentence.persons.back());
        }
        return std::move(m_votes);
    }

private:
    [[nodiscard]] int personOf(int mention) const { return m_mentions.persons[static_cast<size_t>(mention)].person; }
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }

    void readClause(const SentenceParts &sentence, const Clause &clause, int current)
    {
        if (clause.isHistory)
            return readHistory(sentence, clause, current);
        for (const Lexicon::CueMatch &match : clause.cues) {
            if (match.cue.kind == CueKind::Exit || match.cue.kind == CueKind::Renewal)
                readExit(sentence, clause, match, current);
            if (match.cue.kind == CueKind::Step)
                readDealing(sentence, match, current);
            if (match.cue.kind == CueKind::Refusal || asksMoney(m_scan, sentence, match))
                readRefusal(sentence, clause, match, current);
            if (match.cue.kind != CueKind::Seller)
                continue;
            const int seller = clubBeside(sentence, clause, match);
            const int who = playerBeside(sentence, clause, match, current);
            if (seller == none || who == none)
                continue;
            vote(who, club(seller), match.cue.isWeak ? 1 : 3);
        }
    }

    /// "his Napoli deal", "her Lyon contract"
    void readPossessions(const SentenceParts &sentence, int current)
    {
        static constexpr WordSet things = {u"deal", u"contract", u"future", u"exit", u"team-mates", u"teammates"};
        static constexpr WordSet owners = {u"his", u"her"};
        for (const int i : sentence.clubs) {
            const TokenRange range = club(i).range;
            const bool isHis = range.first > sentence.tokens.first && m_scan.isAnyWord(range.first - 1, owners) && range.last < sentence.tokens.last
                && m_scan.isAnyWord(range.last, things);
            const int who = isHis ? nearestPlayer(sentence, range.first, current) : none;
            if (who != none)
                vote(who, club(i), 3);
        }
    }

    /// "Chelsea have agreed a fee with Angel City": whom the suitor deals with has him.
    void readDealing(const SentenceParts &sentence, const Lexicon::CueMatch &match, int current)
    {
        const int seller = Roles(m_scan, m_mentions, sentence).counterpartyOf(match);
        if (seller == none)
            return;
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int who = playerBeside(sentence, sentence.clauses.front(), before, current);
        if (who != none)
            vote(who, club(seller), 2);
    }

    /// "AC Milan have rejected a bid", "Inter want €60m": whoever says no to an offer, or asks for money, has him.
    void readRefusal(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        if (m_scan.isWord(match.range.last - 1, u"by"))
            return; // "Chelsea have had a bid rejected by Dortmund"
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int seller = clubBeside(sentence, clause, before);
        const int who = playerBeside(sentence, clause, before, current);
        const bool isHere = seller != none && clause.tokens.contains(club(seller).range);
        if (isHere && who != none)
            vote(who, club(seller), 3);
    }

    /// "Spurs may let him go", "Inter offer him an improved contract": the subject is, likely, the club that he is at.
    void readExit(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int seller = clubBeside(sentence, clause, before);
        const int who = playerBeside(sentence, clause, before, current);
        if (seller != none && who != none && clause.tokens.contains(club(seller).range))
            vote(who, club(seller), 1);
    }

    /// "signed for the Nerazzurri back in 2017": where he went then is, likely, where he is now.
    void readHistory(const SentenceParts &sentence, const Clause &clause, int current)
    {
        static constexpr WordSet arrivals = {u"for", u"joined", u"joining"};
        for (const int i : sentence.clubs) {
            const int before = club(i).range.first - 1;
            if (club(i).isAttribute || !clause.tokens.contains(club(i).range) || before < clause.tokens.first)
                continue;
            const int place = m_scan.isWord(before, u"the") ? before - 1 : before;
            const bool isArrival = place >= clause.tokens.first
                && m_scan.isAnyWord(place, arrivals);
            const bool isJoined = m_scan.isWord(place, u"joined") || m_scan.isWord(place, u"joining");
            const int who = nearestPlayer(sentence, club(i).range.first, current);
            if (isArrival && who != none)
                vote(who, club(i), isJoined ? 2 : 1);
        }
    }

    /// "Porto's asking price": the club whose it is.
    [[nodiscard]] int ownerBefore(const SentenceParts &sentence, int token) const
    {
        for (const int i : sentence.clubs) {
            const int end = club(i).range.last;
            const bool isPossessive = end + 1 == token && end < sentence.tokens.last && m_scan.token(end).kind == TokenKind::Possessive;
            if (isPossessive && !club(i).isAttribute)
                return i;
        }
        return none;
    }

    /// "walked away from a switch to Chelsea"
    [[nodiscard]] bool isDestination(int token, int end) const { return token - 1 > end && m_scan.isWord(token - 1, u"to"); }

    [[nodiscard]] int clubBeside(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match) const
    {
        constexpr int reachAfter = 6; // tokens: "talks with" and its object
        int before = none;
        int after = none;
        for (const int i : sentence.clubs) {
            const ClubMention &named = club(i);
            // "still a Fulham player"
            const bool isComplement = named.range.first == match.range.last && match.cue.suitor == SuitorPlace::After;
            if (named.isAttribute && !isComplement)
                continue;
            const bool isHere = clause.tokens.contains(named.range);
            // The subject is the first club of the clause; failing that, the last one before it.
            if (named.range.last <= match.range.first)
                before = before == none || !clause.tokens.contains(club(before).range) ? i : (isHere ? before : i);
            else if (after == none && !isDestination(named.range.first, match.range.last) && (named.range.overlaps(match.range) || named.range.first - match.range.last < reachAfter))
                after = i;
        }
        switch (match.cue.suitor) {
        case SuitorPlace::Before:
            return ownerBefore(sentence, match.range.first) != none ? ownerBefore(sentence, match.range.first) : before;
        case SuitorPlace::After:
            return after;
        default:
            return none;
        }
    }

    [[nodiscard]] int playerBeside(
        const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current) const
    {
        int before = none;
        int after = none;
        for (const int i : sentence.persons) {
            const TokenRange range = m_mentions.persons[static_cast<size_t>(i)].range;
            if (match.range.contains(range))
                return personOf(i); // "sell Alessandro Matri to"
            if (range.first < match.range.last)
                before = i;
            else if (after == none)
                after = i;
        }
        const bool isAfterHere = after != none && clause.tokens.contains(m_mentions.persons[static_cast<size_t>(after)].range);
        // Sellers "turn down a bid for him": he follows. Who leaves a club stands before it.
        if (match.cue.suitor == SuitorPlace::Before && isAfterHere)
            return personOf(after);
        if (before != none)
            return personOf(before);
        return after != none ? personOf(after) : current;
    }

    [[nodiscard]] int nearestPlayer(const SentenceParts &sentence, int token, int current) const
    {
        int nearest = current;
        for (const int i : sentence.persons) {
            if (m_mentions.persons[static_cast<size_t>(i)].range.first < token)
                nearest = personOf(i);
        }
        return nearest;
    }

    void vote(int person, const ClubMention &mention, int weight)
    {
        for (Vote &vote : m_votes) {
            if (vote.person == person && vote.club == mention.club) {
                vote.weight += weight;
                return;
            }
        }
        m_votes.push_back({person, mention.club, weight, mention.range});
    }

    const Scan &m_scan;
    const std::vector<SentenceParts> &m_parts;
    const Mentions &m_mentions;
    std::vector<Vote> m_votes;
};

/// The clubs that stand in sentences about him, most often first; each sentence that has a club want him counts against.
std::vector<Vote> companyOf(
    int who, bool isTopic, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, const Mentions &mentions)
{
    std::vector<Vote> votes;
    for (const SentenceParts &part : parts) {
        const bool isAbout = std::any_of(part.persons.begin(), part.persons.end(),
            [&](int i) { return mentions.persons[static_cast<size_t>(i)].person == who; });
        if (!isAbout && !(isTopic && part.persons.empty()))
            continue;
        for (const int i : part.clubs) {
            const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
            if (club.isManager)
                continue;
            const bool isSuitor = std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
                return claim.person == who && claim.club == club.club && claim.clubRange == club.range && !claim.isWeak;
            });
            auto vote = std::find_if(votes.begin(), votes.end(), [&](const Vote &known) { return known.club == club.club; });
            if (vote == votes.end())
                vote = votes.insert(votes.end(), {who, club.club, 0, club.range});
            vote->weight += isSuitor ? -1 : 1;
        }
    }
    std::stable_sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) { return a.weight > b.weight; });
    return votes;
}

bool hasOnlyExits(const std::vector<Claim> &claims, int who)
{
    return std::none_of(claims.begin(), claims.end(), [=](const Claim &claim) { return claim.person == who && claim.club >= 0; });
}

/// Where the club is named last before the player is named first; failing that, where it is named first.
TokenRange lastNamedBefore(const Mentions &mentions, int club, int who)
{
    const auto named = std::find_if(mentions.persons.begin(), mentions.persons.end(), [=](const PersonMention &mention) { return mention.person == who; });
    const int limit = named == mentions.persons.end() ? 0 : named->range.first;
    TokenRange range;
    for (const ClubMention &mention : mentions.clubs) {
        if (mention.club == club && !mention.isManager && (range.isEmpty() || mention.range.first < limit))
            range = mention.range;
    }
    return range;
}

} // namespace

void learnSellers(const Scan &scan, const std::vector<SentenceParts> &parts, Mentions &mentions)
{
    std::vector<Vote> votes = SellerElection(scan, parts, mentions).run();
    std::stable_sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) { return a.weight > b.weight; });
    for (const Vote &vote : votes) {
        Person &person = mentions.people[static_cast<size_t>(vote.person)];
        if (person.club < 0) {
            person.club = vote.club;
            person.clubRange = vote.range;
        }
    }
}

bool learnSellersFromClaims(const Scan &scan, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, Mentions &mentions)
{
    constexpr int leastCompany = 2;
    const int topic = topicOf(scan, mentions);
    const int topicClub = topicClubOf(scan, mentions); // who may leave, in a report about one club, may leave that club
    bool hasLearnt = false;
    for (size_t who = 0; who < mentions.people.size(); ++who) {
        Person &person = mentions.people[who];
        const bool isClaimed = std::any_of(claims.begin(), claims.end(), [who](const Claim &claim) { return claim.person == static_cast<int>(who); });
        if (person.club >= 0 || !isClaimed)
            continue;
        const std::vector<Vote> votes = companyOf(static_cast<int>(who), static_cast<int>(who) == topic, parts, claims, mentions);
        const bool isElected
            = !votes.empty() && votes.front().weight >= leastCompany && (votes.size() == 1 || votes[1].weight != votes[0].weight);
        if (isElected) {
            person.club = votes.front().club;
            person.clubRange = votes.front().range;
        } else if (topicClub >= 0 && hasOnlyExits(claims, static_cast<int>(who))) {
            person.club = topicClub;
            person.clubRange = lastNamedBefore(mentions, topicClub, static_cast<int>(who));
        }
        hasLearnt = hasLearnt || person.club >= 0;
    }
    return hasLearnt;
}

} // namespace rumourdesk
