// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sellers.h"

#include "models/extraction/advances.h"
#include "models/extraction/ownclub.h"
#include "models/extraction/readings.h"
#include "models/extraction/roles.h"
#include "models/extraction/speakers.h"

#include <QHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int none = -1;

constexpr WordSet leavings = {u"leave", u"leaves", u"leaving", u"left", u"quit", u"exit", u"depart", u"departing"};

/// Counts what speaks for each club as a player's own.
class SellerElection
{
public:
    SellerElection(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions)
        : m_scan(scan), m_parts(parts), m_mentions(mentions)
    {
    }

    /// Votes that were cast elsewhere.
    void count(const std::vector<SellerVote> &votes)
    {
        for (const SellerVote &cast : votes)
            count(cast);
    }

    std::vector<SellerVote> run() &&
    {
        int paragraph = none;
        int current = topicOf(m_scan, m_mentions); // "Brentford have again said no", and whom they mean is named later
        for (const SentenceParts &sentence : m_parts) {
            if (standsAlone(m_scan, sentence.paragraph, paragraph))
                current = sectionPlayerOf(m_scan, m_mentions, sentence.paragraph);
            paragraph = sentence.paragraph;
            for (const Clause &clause : sentence.clauses)
                readClause(sentence, clause, current);
            readPossessions(sentence, current);
            readTheirOwn(sentence);
            readTheirs(sentence);
            readReplaced(sentence);
            rememberSubject(sentence);
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
            if (match.cue.kind == CueKind::Step) {
                readDealing(sentence, clause, match, current);
                readAdvance(sentence, clause, match, current);
                readStay(sentence, clause, match, current);
            }
            if (match.cue.kind == CueKind::Refusal || asksMoney(m_scan, sentence, match))
                readRefusal(sentence, clause, match, current);
            const bool isOther = isAdvanceFrom(sentence, match.range) || isRefusedToMaker(sentence, clause, match)
                || isPlayersWord(m_scan, m_mentions, sentence, match.range);
            if (match.cue.kind != CueKind::Seller || isOther)
                continue;
            const int seller = clubBeside(sentence, clause, match);
            const int who = playerBeside(sentence, clause, match, current);
            if (seller == none || who == none || advanceReceived(m_scan, m_mentions, sentence, match).maker == seller)
                continue;
            vote(who, club(seller), match.cue.isWeak ? 1 : 3);
        }
    }

    /// "RB Leipzig's chief executive was asked about Dayot Upamecano, their 22-year-old defender"
    void readTheirOwn(const SentenceParts &sentence)
    {
        if (sentence.clubs.empty())
            return;
        for (const int i : sentence.persons) {
            const int after = m_mentions.persons[static_cast<size_t>(i)].range.last;
            const bool isTheirs = after + 1 < sentence.tokens.last && m_scan.isSign(after, u',') && m_scan.isWord(after + 1, u"their");
            if (isTheirs && club(sentence.clubs.front()).range.first < after)
                vote(personOf(i), club(sentence.clubs.front()), 3);
        }
    }

    /// "Chesterfield finished bottom. Their top scorer Kristian Dennis could be the next to go"
    void readTheirs(const SentenceParts &sentence)
    {
        constexpr int longest = 6; // tokens between
        for (const int i : sentence.persons) {
            const int name = m_mentions.persons[static_cast<size_t>(i)].range.first;
            int at = name - 1;
            while (at > sentence.tokens.first && name - at < longest && isDescribing(at))
                --at;
            const bool isTheirs = at < name - 1 && at >= sentence.tokens.first && (m_scan.isWord(at, u"their") || m_scan.isWord(at, u"its"));
            const int owner = isTheirs ? subjectBefore(sentence, at) : none;
            if (owner != none)
                vote(personOf(i), club(owner), 2);
        }
    }

    /// "Leicester have lined up Taylor Harwood-Bellis as a replacement for Wout Faes": who is replaced is theirs.
    void readReplaced(const SentenceParts &sentence)
    {
        static constexpr WordSet heirs = {u"replacement", u"successor", u"heir", u"cover", u"understudy"};
        static constexpr WordSet verbs = {u"replace", u"replacing", u"succeed", u"succeeding"};
        static constexpr WordSet links = {u"for", u"to", u"of"};
        for (const int i : sentence.persons) {
            const int name = m_mentions.persons[static_cast<size_t>(i)].range.first;
            const bool isReplaced = name - 2 >= sentence.tokens.first
                && (m_scan.isAnyWord(name - 1, verbs) || (m_scan.isAnyWord(name - 1, links) && m_scan.isAnyWord(name - 2, heirs)));
            const int owner = isReplaced ? subjectBefore(sentence, name) : none;
            if (owner != none)
                vote(personOf(i), club(owner), 1);
        }
    }

    /// A word of "top scorer", "22-year-old right-back".
    [[nodiscard]] bool isDescribing(int token) const
    {
        static constexpr WordSet others = {u"top", u"scorer", u"year", u"old", u"out", u"of", u"favour", u"contract", u"former"};
        const Token &word = m_scan.token(token);
        if (m_scan.text(token).startsWith(u"target"))
            return false;
        return word.kind == TokenKind::Number || m_scan.isSign(token, u'-') || m_scan.isAnyWord(token, others)
            || (m_scan.isClass(token, PositionNoun | PersonNoun | Adjective) && !word.isCapitalised());
    }

    /// The club that "their" means: the subject of its sentence, else of the sentence before.
    [[nodiscard]] int subjectBefore(const SentenceParts &sentence, int token) const
    {
        for (const int i : sentence.clubs) {
            if (!club(i).isAttribute && club(i).range.last <= token)
                return i;
        }
        return sentence.paragraph == m_subjectParagraph ? m_subject : none;
    }

    void rememberSubject(const SentenceParts &sentence)
    {
        const auto subject = std::ranges::find_if(sentence.clubs, [&](int i) { return !club(i).isAttribute; });
        if (subject == sentence.clubs.end())
            return;
        m_subject = *subject;
        m_subjectParagraph = sentence.paragraph;
    }

    void readPossessions(const SentenceParts &sentence, int current)
    {
        for (const int i : sentence.clubs) {
            const TokenRange named = club(i).range;
            const int who = isOwnClub(m_scan, sentence.tokens, named) ? nearestPlayer(sentence, named.first, current) : none;
            if (who != none)
                vote(who, club(i), 3);
        }
    }

    /// "Chelsea have agreed a fee with Angel City": whom the suitor deals with has him.
    void readDealing(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        const int seller = Roles(m_scan, m_mentions, sentence).counterpartyOf(match);
        if (seller == none || !clause.covers(club(seller).range))
            return;
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int who = playerBeside(sentence, clause, before, current);
        if (who != none)
            vote(who, club(seller), 2);
    }

    /// "Everton have had an approach for Ndiaye from Fulham": to whom it is made has him.
    void readAdvance(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        const int owner = advanceReceived(m_scan, m_mentions, sentence, match).owner;
        const bool isSeeking = match.cue.stage > Stage::Off && match.cue.stage < Stage::Agreed;
        const int teller = owner == none && isSeeking ? revealingClub(m_scan, m_mentions, sentence, match.range) : owner;
        const int who = teller == none ? none : playerBeside(sentence, clause, match, current);
        if (who != none)
            vote(who, club(teller), owner == none ? 1 : 3);
    }

    /// "Stoke boss Narcis Pelach says that Bae Jun-ho will not be leaving": who says that he stays has him.
    void readStay(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        static constexpr WordSet stays
            = {u"stay", u"staying", u"stays", u"leave", u"leaving", u"sale", u"sold", u"anywhere", u"nowhere", u"sell", u"selling", u"going"};
        constexpr int reach = 3; // tokens: "no chance of Estevao going"
        const TokenRange words{match.range.first, std::min(sentence.tokens.last, match.range.last + reach)};
        if (match.cue.stage != Stage::Off || !m_scan.hasAnyWord(words, stays))
            return;
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int who = playerBeside(sentence, clause, before, current);
        // "been told that Everton will not sell"
        const auto inside = std::ranges::find_if(sentence.clubs, [&](int i) { return match.range.contains(club(i).range); });
        const int speaker = inside != sentence.clubs.end() ? *inside : speakingClub(m_scan, m_mentions, sentence, match.range);
        if (who != none && speaker != none)
            vote(who, club(speaker), 2);
    }

    /// "AC Milan have rejected a bid", "Inter want €60m": whoever says no to an offer, or asks for money, has him.
    void readRefusal(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        if (m_scan.isWord(match.range.last - 1, u"by"))
            return; // "Chelsea have had a bid rejected by Dortmund"
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        // "Fulham saw the £40m offered to Everton rejected"
        const auto offered = std::ranges::find_if(sentence.clubs, [&](int i) {
            return club(i).range.last <= match.range.first && isOfferedMoney(m_scan, sentence.tokens, club(i).range.first);
        });
        if (offered == sentence.clubs.end() && (isMakersOwn(sentence, match.range.first) || hasOwnMoney(sentence, match.range.first)))
            return;
        const int seller = offered == sentence.clubs.end() ? clubBeside(sentence, clause, before) : *offered;
        const int who = playerBeside(sentence, clause, before, current);
        const bool isHere = seller != none && clause.covers(club(seller).range);
        if (isHere && who != none)
            vote(who, club(seller), 3);
    }

    /// "Zenit's €18m for the right-back was refused": the money was theirs, and not the no.
    [[nodiscard]] bool hasOwnMoney(const SentenceParts &sentence, int refusal) const
    {
        return std::ranges::any_of(sentence.clubs, [&](int i) {
            const int end = endOfOwnMoney(m_scan, sentence.tokens, club(i).range);
            return end > 0 && end <= refusal;
        });
    }

    /// "having bids knocked back", "saw an offer turned down": it happened to whoever made it.
    [[nodiscard]] bool isMakersOwn(const SentenceParts &sentence, int refusal) const
    {
        static constexpr WordSet advances = {u"bid", u"bids", u"offer", u"offers", u"approach", u"approaches", u"proposal"};
        static constexpr WordSet happenings = {u"had", u"having", u"have", u"has", u"saw", u"seen", u"seeing"};
        constexpr int longestOffer = 10; // tokens: "a £20m bid for the midfielder"
        for (int noun = refusal - 1; noun > std::max(sentence.tokens.first, refusal - longestOffer); --noun) {
            if (m_scan.isAnyWord(noun, advances) || m_scan.token(noun).isCurrencySign()) // "had €25m rejected"
                return m_scan.hasAnyWord({std::max(sentence.tokens.first, noun - longestOffer / 2), noun}, happenings);
        }
        return false;
    }

    /// Whether a word that says who sells is a refusal that its maker had to hear.
    [[nodiscard]] bool isRefusedToMaker(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match) const
    {
        const bool isRefusal = std::ranges::any_of(clause.cues, [&](const Lexicon::CueMatch &other) {
            return other.cue.kind == CueKind::Refusal && other.range.overlaps(match.range);
        });
        return isRefusal && match.cue.suitor == SuitorPlace::Before && isMakersOwn(sentence, match.range.first);
    }

    /// "Spurs may let him go", "Inter offer him an improved contract": the subject is, likely, the club that he is at.
    void readExit(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int seller = clubBeside(sentence, clause, before);
        const int who = playerBeside(sentence, clause, before, current);
        // "Gosens is joining Inter rather than leaving Italy": he leaves, and not they.
        const bool isHis = m_scan.isAnyWord(match.range.last - 1, leavings) && std::ranges::any_of(sentence.persons, [&](int i) {
            const TokenRange name = m_mentions.persons[static_cast<size_t>(i)].range;
            return clause.tokens.contains(name) && seller != none && name.last <= club(seller).range.first;
        });
        if (seller != none && who != none && !isHis && clause.covers(club(seller).range))
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
        for (const Lexicon::CueMatch &match : clause.cues)
            readPurchase(sentence, clause, match, current);
    }

    /// "Southampton signed the Portuguese from Sporting a year ago": who bought him then has him.
    void readPurchase(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match, int current)
    {
        static constexpr WordSet verbs = {u"signed", u"bought"};
        if (match.cue.kind != CueKind::History || !m_scan.isAnyWord(match.range.first, verbs) || m_scan.isWord(match.range.first - 1, u"was"))
            return;
        const int buyer = actorBefore(m_mentions, sentence, match.range.first);
        Lexicon::CueMatch before = match;
        before.cue.suitor = SuitorPlace::Before;
        const int who = playerBeside(sentence, clause, before, current);
        if (buyer != none && clause.tokens.contains(club(buyer).range) && who != none)
            vote(who, club(buyer), 2);
    }

    /// "a bid of £20m from Brentford": from its suitor; "Fulham have made a bid for Ndiaye from Everton": not from him.
    [[nodiscard]] bool isAdvanceFrom(const SentenceParts &sentence, TokenRange cue) const
    {
        constexpr int reach = 12; // tokens: "offer of $12 million for striker German Berterame"
        static constexpr WordSet advances = {u"bid", u"offer", u"approach", u"interest", u"proposal", u"enquiry"};
        static constexpr WordSet makings = {u"made", u"make", u"making", u"submitted", u"tabled", u"lodged", u"launched", u"prepare", u"preparing"};
        const TokenRange before{std::max(sentence.tokens.first, cue.first - reach), cue.first};
        return cue.size() == 1 && m_scan.isWord(cue.first, u"from") && m_scan.hasAnyWord(before, advances) && !m_scan.hasAnyWord(before, makings);
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

    /// "will not be leaving after interest from Feyenoord": between a verb and its object stands no preposition.
    [[nodiscard]] bool isObject(const TokenRange &named, const Lexicon::CueMatch &match) const
    {
        static constexpr WordSet prepositions = {u"after", u"amid", u"following", u"despite", u"for", u"to", u"in", u"with", u"by", u"before", u"if"};
        const bool isVerb = m_scan.isAnyWord(match.range.last - 1, leavings);
        return !isVerb || !m_scan.hasAnyWord({match.range.last, named.first}, prepositions);
    }

    /// "walked away from a switch to Chelsea"
    [[nodiscard]] bool isDestination(int token, int end) const { return token - 1 > end && m_scan.isWord(token - 1, u"to"); }

    /// Whether a club is named where the one after the phrase stands: inside it too, but for "join Fulham from".
    [[nodiscard]] bool isAfter(TokenRange named, const Lexicon::CueMatch &match) const
    {
        constexpr int reach = 6; // tokens: "talks with" and its object
        if (isDestination(named.first, match.range.last) || !isObject(named, match))
            return false;
        if (named.overlaps(match.range))
            return !m_scan.isWord(match.range.last - 1, u"from");
        return named.first - match.range.last < reach;
    }

    /// "against Arsenal", "to Fulham": no subject.
    [[nodiscard]] bool isLed(TokenRange named) const
    {
        static constexpr WordSet prepositions
            = {u"to", u"from", u"at", u"against", u"with", u"by", u"for", u"over", u"in", u"of", u"on", u"after"};
        const int before = named.first - 1;
        return m_scan.isAnyWord(m_scan.isWord(before, u"the") ? before - 1 : before, prepositions);
    }

    /// "Villa have been told by Barcelona that Torres is not for sale"
    [[nodiscard]] bool isTeller(TokenRange club) const
    {
        static constexpr WordSet tellings = {u"told", u"informed", u"advised", u"assured", u"warned"};
        return m_scan.isWord(club.first - 1, u"by") && m_scan.isAnyWord(club.first - 2, tellings);
    }

    [[nodiscard]] int clubBeside(const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match) const
    {
        int before = none;
        int after = none;
        for (const int i : sentence.clubs) {
            const ClubMention &named = club(i);
            // "still a Fulham player"
            const bool isComplement = named.range.first == match.range.last && match.cue.suitor == SuitorPlace::After;
            if (named.isAttribute && !isComplement)
                continue;
            const bool isHere = clause.covers(named.range);
            // The subject is the last club of the clause that no preposition leads; failing that, the last one before it.
            if (named.range.last <= match.range.first) {
                const bool isSubject = isHere && (!isLed(named.range) || isTeller(named.range));
                before = before == none || isSubject || !clause.covers(club(before).range) ? i : before;
            } else if (after == none && isAfter(named.range, match)) {
                after = i;
            }
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
        const bool isBeforeHere = before != none && clause.covers(m_mentions.persons[static_cast<size_t>(before)].range);
        if (isAfterHere && (match.cue.suitor == SuitorPlace::Before || !isBeforeHere))
            return personOf(after);
        if (before != none)
            return personOf(before);
        return after != none ? personOf(after) : current;
    }

    [[nodiscard]] int nearestPlayer(const SentenceParts &sentence, int token, int current) const
    {
        const int nearest = nearestMention(sentence, token);
        return nearest == none ? current : personOf(nearest);
    }

    /// The last mention of a player before the token.
    [[nodiscard]] int nearestMention(const SentenceParts &sentence, int token) const
    {
        int nearest = none;
        for (const int i : sentence.persons) {
            if (m_mentions.persons[static_cast<size_t>(i)].range.first < token)
                nearest = i;
        }
        return nearest;
    }

    void vote(int person, const ClubMention &mention, int weight) { count(SellerVote{person, mention.club, weight, mention.range}); }

    void count(const SellerVote &cast)
    {
        const std::pair key(cast.person, cast.club);
        const auto known = m_places.constFind(key);
        if (known != m_places.constEnd()) {
            m_votes[*known].weight += cast.weight;
            return;
        }
        m_places.insert(key, m_votes.size());
        m_votes.push_back(cast);
    }

    const Scan &m_scan;
    const std::vector<SentenceParts> &m_parts;
    const Mentions &m_mentions;
    std::vector<SellerVote> m_votes;
    int m_subject = none; // the first club of the last sentence that named one
    int m_subjectParagraph = none;
    QHash<std::pair<int, int>, size_t> m_places; // in m_votes, by player and club
};

} // namespace

void learnSellers(const Scan &scan, const std::vector<SentenceParts> &parts, std::optional<QDate> date, Mentions &mentions)
{
    SellerElection election(scan, parts, mentions);
    if (date)
        election.count(tableVotes(scan, *date, mentions));
    std::vector<SellerVote> votes = std::move(election).run();
    std::stable_sort(votes.begin(), votes.end(), [](const SellerVote &a, const SellerVote &b) { return a.weight > b.weight; });
    for (const SellerVote &vote : votes) {
        Person &person = mentions.people[static_cast<size_t>(vote.person)];
        if (person.club < 0) {
            person.club = vote.club;
            person.clubRange = vote.range;
        }
    }
}

} // namespace rumourdesk
