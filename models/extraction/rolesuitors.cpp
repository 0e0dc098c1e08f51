// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the clubs in a sentence are suitors.
#include "models/extraction/roles.h"

#include "models/extraction/advances.h"
#include "models/extraction/readings.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

} // namespace

bool Roles::canBeSuitor(int i, int seller, const Lexicon::CueMatch &match) const
{
    const ClubMention &named = club(i);
    // "is now a Liverpool player"
    const bool isInside = match.range.contains(named.range);
    if (named.club == seller || (named.isAttribute && !isInside) || (match.cue.suitor != SuitorPlace::Both && isOvertaken(i)))
        return false;
    // "Lazio: Isaksen has suitors": a label says whom it is about, not who wants him.
    const bool isLabel = named.range.first == m_sentence.tokens.first && m_scan.isSign(named.range.last, u':');
    if (isLabel && match.cue.suitor == SuitorPlace::Any && match.cue.stage == Stage::Interest)
        return false;
    // "It was Aston Villa, not Tottenham, who made the first move"
    if (m_scan.isWord(named.range.first - 1, u"not") && m_scan.isSign(named.range.first - 2, u','))
        return false;
    // "turned away an offer, this one from Manchester United": a bid comes from its suitor.
    // "joins on a season's loan from Nuremberg" ends in where he comes from.
    const bool isOrigin = m_scan.isWord(named.range.first - 1, u"from") && match.cue.stage >= Stage::Agreed;
    // "Havertz has completed his switch from Chelsea and a bid for Timber is expected": whoever he comes from bids for nobody.
    const bool isBefore = named.range.last <= match.range.first;
    const bool isOffer = ((match.cue.kind == CueKind::Refusal || match.cue.stage == Stage::Bid) && !isBefore)
        || (match.range.contains(named.range.first - 1) && !isOrigin) || isAdvanceFrom(i);
    return (isOffer || !isSource(i)) && !isOpponent(i, match) && !isPlace(i, match) && !isCounterparty(i, match)
        && !isSecondParty(i, match, seller) && !isInHistory(named.range) && !isDealtWithBefore(i, match);
}

/// "have agreed a fee with Sporting for Ilori and are in talks about Sakho": the other party of what was said before.
bool Roles::isDealtWithBefore(int i, const Lexicon::CueMatch &match) const
{
    static constexpr WordSet prepositions = {u"with", u"to", u"from", u"against"};
    static constexpr WordSet links = {u"and", u"but"};
    const auto [first, after] = club(i).range;
    const bool isAbsolute = m_scan.isSign(first - 2, u','); // ", with Stoke and Coventry in contention"
    if (after > match.range.first || isAbsolute || !m_scan.isAnyWord(first - 1, prepositions) || !m_scan.hasAnyWord({after, match.range.first}, links))
        return false;
    return std::ranges::any_of(m_sentence.clubs, [&](int other) {
        const ClubMention &named = club(other);
        return named.range.last < first && !named.isAttribute && !m_scan.isAnyWord(named.range.first - 1, prepositions);
    });
}

/// "gazumped Crystal Palace", "pipped Trabzonspor to the signing"; "beat Chelsea 2-0" is a match.
bool Roles::isOvertaken(int i) const
{
    static constexpr WordSet verbs = {u"gazump", u"gazumps", u"gazumped", u"gazumping", u"outbid", u"outbidding", u"trump", u"trumped", u"trumping",
        u"leapfrog", u"leapfrogged", u"overtake", u"overtaken", u"overtook"};
    static constexpr WordSet races = {u"pip", u"pips", u"pipped", u"pipping", u"beat", u"beats", u"beaten", u"beating"};
    constexpr int longestList = 6; // tokens: "beat Chelsea and Aston Villa to"
    const auto [first, after] = club(i).range;
    if (first <= m_sentence.tokens.first)
        return false;
    const TokenRange rest{after, std::min(m_sentence.tokens.last, after + longestList)};
    // "have gone past West Brom in the race"
    static constexpr WordSet moves = {u"gone", u"went", u"go", u"going", u"moved", u"jumped", u"leapt", u"edged"};
    if (m_scan.isWord(first - 1, u"past") && m_scan.isAnyWord(first - 2, moves))
        return true;
    const bool isRace = m_scan.isAnyWord(first - 1, races) && m_scan.hasAnyWord(rest, WordSet(u"to")) && !m_scan.hasNumber(rest);
    return isRace || m_scan.isAnyWord(first - 1, verbs);
}

std::vector<int> Roles::overtakenIn(const Clause &clause) const
{
    std::vector<int> overtaken;
    for (const int i : m_sentence.clubs) {
        if (clause.tokens.contains(club(i).range) && isOvertaken(i))
            overtaken.push_back(i);
    }
    return overtaken;
}

/// "a late show of interest from Chelsea", "an approach for him from Spurs": it comes from its suitor, unlike him whom
/// they are "interested in signing from Chelsea".
bool Roles::isAdvanceFrom(int i) const
{
    static constexpr WordSet advances = {u"interest", u"approach", u"approaches", u"enquiry", u"enquiries", u"competition", u"offer", u"offers", u"bid", u"bids", u"proposal",
        u"proposals"};
    static constexpr WordSet answers = {u"accept", u"accepted", u"accepting", u"reject", u"rejected", u"rejecting", u"refused", u"received", u"declined"};
    constexpr int reach = 6;
    const int before = club(i).range.first - 1;
    if (before < m_sentence.tokens.first || !m_scan.isWord(before, u"from"))
        return false;
    for (int token = before - 1; token >= std::max(m_sentence.tokens.first, before - reach); --token) {
        // "have accepted £75m from Real Madrid"
        const bool isMoney = m_scan.token(token).isCurrencySign() && m_scan.isAnyWord(token - 1, answers);
        if (isMoney || m_scan.isAnyWord(token, advances))
            return true;
        if (m_scan.endsIn(token, u"ing"))
            return false;
    }
    return false;
}

/// "from Leicester City", "leave Everton": where he comes from.
bool Roles::isSource(int i) const
{
    static constexpr WordSet leavings = {u"from", u"leave", u"leaving", u"leaves", u"left", u"quit", u"swap", u"swapping",
        u"swapped", u"ditch", u"ditching", u"depart", u"departing"};
    int before = club(i).range.first - 1;
    if (before >= m_sentence.tokens.first && m_scan.isWord(before, u"the"))
        --before;
    // "from Napoli and Porto respectively"
    if (const int first = firstParty(i); first != none && m_scan.isWord(club(first).range.first - 1, u"from") && !isAdvanceFrom(first))
        return true;
    return before >= m_sentence.tokens.first && m_scan.isAnyWord(before, leavings);
}

/// "a 2-1 win over Burnley", "former club Chelsea".
bool Roles::isOpponent(int i, const Lexicon::CueMatch &match) const
{
    const int first = club(i).range.first;
    // "close to rejoining former club Swansea"
    constexpr int reach = 3;
    if (match.cue.suitor == SuitorPlace::After && first >= match.range.last && first - match.range.last <= reach)
        return false;
    for (int before = std::max(m_sentence.tokens.first, first - 2); before < first; ++before) {
        static constexpr WordSet raceWords = {u"lost", u"beat", u"beaten", u"beats", u"facing"};
        constexpr int scoreReach = 3; // "beat Celtic 2-1"
        const int after = club(i).range.last;
        // "Paulinho of Guangzhou, once of Tottenham"
        if (m_scan.isWord(before, u"once") && m_scan.isWord(before + 1, u"of"))
            return true;
        const bool isRaceWord = m_scan.isAnyWord(before, raceWords)
            && !m_scan.hasNumber({after, std::min(m_sentence.tokens.last, after + scoreReach)});
        // "left out of a friendly as Roma circle": another clause
        const bool isParted = before + 1 < first && m_scan.isAnyWord(before + 1, WordSet(u"as", u"and", u"while", u"but", u"when"));
        if (m_scan.isClass(before, OpponentMark | PastMark) && !isRaceWord && !isParted)
            return true;
    }
    return false;
}

/// "on loan at Leipzig", "a medical in Birmingham": where he is meanwhile; "at the expense of Fulham": who loses him.
bool Roles::isPlace(int i, const Lexicon::CueMatch &match) const
{
    static constexpr WordSet places = {u"at", u"with", u"in"};
    const int before = club(i).range.first - 1;
    if (before < m_sentence.tokens.first || match.range.contains(before))
        return false;
    const bool isHost = before > m_sentence.tokens.first && m_scan.isWord(before - 1, u"loan") && m_scan.isAnyWord(before, places);
    // "to travel to Milan for a medical with Inter"
    if (m_scan.isWord(before, u"to") && isBoundFor(i))
        return true;
    // "have admired him since he was at Salzburg, and sounded out his agents"
    static constexpr WordSet stays = {u"was", u"were", u"been"};
    const bool isStay = m_scan.isWord(before, u"at") && m_scan.isAnyWord(before - 1, stays) && club(i).range.last <= match.range.first;
    const bool isLoser = m_scan.isWord(before, u"of") && m_scan.isWord(before - 1, u"expense");
    return isHost || isStay || isLoser || m_scan.isWord(before, u"in");
}

/// "to Milan for a medical with Inter": the city, since another club waits there.
bool Roles::isBoundFor(int i) const
{
    static constexpr WordSet purposes = {u"medical", u"tests", u"talks", u"checks", u"complete", u"finalise", u"undergo"};
    static constexpr WordSet links = {u"with", u"at", u"to"};
    constexpr int reach = 5; // tokens
    const int after = club(i).range.last;
    const bool isPurpose = m_scan.hasAnyWord({after, std::min(m_sentence.tokens.last, after + reach)}, purposes);
    return isPurpose && std::ranges::any_of(m_sentence.clubs, [&](int other) {
        return club(other).range.first > after && !club(other).isAttribute && m_scan.isAnyWord(club(other).range.first - 1, links);
    });
}

/// "Liverpool sold Diaz and want Leao": the subject of the clause before.
bool Roles::isSharedSubject(const Clause &clause, int i) const
{
    const bool isJoined = m_scan.isWord(clause.tokens.first, u"and") && !clause.cues.empty() && clause.cues.front().range.first == clause.tokens.first + 1;
    if (!isJoined)
        return false;
    const auto before = std::find_if(m_sentence.clauses.begin(), m_sentence.clauses.end(),
        [&](const Clause &candidate) { return candidate.tokens.last == clause.tokens.first; });
    return before != m_sentence.clauses.end() && !before->cues.empty() && before->tokens.contains(club(i).range)
        && club(i).range.last <= before->cues.front().range.first;
}

/// Whether a club is named in the clause, or is who a relative clause is about: "Inter, who both want to sign him".
bool Roles::isWithin(const Clause &clause, int i) const
{
    static constexpr WordSet pronouns = {u"who", u"which"};
    const int gap = clause.tokens.first - club(i).range.last;
    const bool isAntecedent = gap == 0 || (gap == 1 && m_scan.isSign(club(i).range.last, u','));
    return clause.covers(club(i).range) || isSharedSubject(clause, i) || (isAntecedent && m_scan.isAnyWord(clause.tokens.first, pronouns));
}

/// "as well as Scottish giants Rangers", "along with Spurs"
bool Roles::isAddition(int i) const
{
    constexpr int reach = 6;
    for (int token = club(i).range.first - 1; token > std::max(m_sentence.tokens.first, club(i).range.first - reach); --token) {
        const bool isAsWell = m_scan.isWord(token, u"as") && m_scan.isWord(token - 1, u"well");
        const bool isWith = m_scan.isWord(token, u"with") && (m_scan.isWord(token - 1, u"along") || m_scan.isWord(token - 1, u"together"));
        if (isAsWell || isWith || m_scan.isWord(token, u"alongside"))
            return true;
        if (m_scan.token(token).kind != TokenKind::Word)
            return false;
    }
    return false;
}

/// "Spurs, still smarting from losing him to Arsenal, are considering": what stands between the subject and its verb.
bool Roles::isInserted(int i, const Lexicon::CueMatch &match) const
{
    static constexpr WordSet verbs = {u"are", u"is", u"have", u"has", u"were", u"was", u"had", u"will", u"could", u"may", u"would", u"want"};
    constexpr int longestStart = 1; // token: "the Toffees, ..."
    const ClubMention &subject = club(m_sentence.clubs.front());
    const bool isSubject = subject.range.first - m_sentence.tokens.first <= longestStart && m_scan.isSign(subject.range.last, u',');
    if (!isSubject || m_sentence.clubs.front() == i)
        return false;
    for (int comma = club(i).range.last; comma < match.range.first; ++comma) {
        if (m_scan.isSign(comma, u',') && m_scan.isAnyWord(comma + 1, verbs))
            return true;
    }
    return false;
}

/// "Liverpool have said no to €55m; Lorenzo Lucca is the alternative, and Udinese would let him go": another matter.
bool Roles::isBeyondSemicolon(int i, const Lexicon::CueMatch &match) const
{
    for (int token = match.range.last; token < club(i).range.first; ++token) {
        if (m_scan.isSign(token, u';'))
            return true;
    }
    return false;
}

/// "a return to Italy, where he shot to prominence at Atalanta": the phrase has had its object.
bool Roles::isBeyondObject(int i, const Lexicon::CueMatch &match) const
{
    const int reach = match.cue.isWeak ? 3 : 10; // tokens
    if (match.cue.suitor != SuitorPlace::After || club(i).range.first - match.range.last < 2)
        return false;
    const auto clause = std::find_if(m_sentence.clauses.begin(), m_sentence.clauses.end(),
        [&](const Clause &candidate) { return match.range.first >= candidate.tokens.first && match.range.first < candidate.tokens.last; });
    const bool isNextClause = clause != m_sentence.clauses.end() && !clause->tokens.contains(club(i).range);
    if (isNextClause || !m_scan.isWord(match.range.last - 1, u"to"))
        return isNextClause;
    const CountryMention *country = beginningAt(m_mentions.countries, match.range.last);
    const bool hasCountry = country && !m_scan.isClass(country->range.last, TeamNoun);
    // "has moved to play down any talk of Molineux"
    const int next = match.range.last;
    constexpr quint32 describing = FunctionWord | Adjective | TeamNoun | PersonNoun | PastMark | PositionNoun;
    const bool isMoved = match.range.size() > 1 && m_scan.isWord(match.range.last - 2, u"moved");
    const bool isVerb = isMoved && m_scan.token(next).letterCase == LetterCase::Lower && !m_scan.isClass(next, describing);
    return hasCountry || isVerb || club(i).range.first - match.range.last > reach;
}

/// "a player Sunderland pushed hard for has been unveiled by Birmingham": who did what was done.
bool Roles::isAgentOf(int i, const Lexicon::CueMatch &match) const
{
    const int by = m_scan.isWord(club(i).range.first - 1, u"the") ? club(i).range.first - 2 : club(i).range.first - 1;
    return match.cue.kind == CueKind::Step && match.cue.stage != Stage::Off && by >= match.range.last - 1 && by <= match.range.last && m_scan.isWord(by, u"by");
}

/// "Kamara to Hull, Cannon twist, Wright stays put": what a comma parts in a headline are several stories.
bool Roles::isOfOtherHeadline(int i, const Lexicon::CueMatch &match) const
{
    const TokenRange between{std::min(club(i).range.last, match.range.last), std::max(club(i).range.first, match.range.first)};
    if (!m_sentence.isHeadline || match.cue.stage != Stage::Off)
        return false;
    for (int token = between.first; token < between.last; ++token) {
        if (m_scan.isSign(token, u','))
            return true;
    }
    return false;
}

/// "Henderson has had his fill of Al-Ettifaq and would like to come home": the player would, not the club behind him.
bool Roles::isPlayersClause(const Clause &clause, int i, const Lexicon::CueMatch &match) const
{
    static constexpr WordSet prepositions = {u"of", u"at", u"from", u"for", u"with", u"in", u"to"};
    const bool isLed = m_scan.isAnyWord(club(i).range.first - 1, prepositions);
    bool hasPlayer = false;
    for (const int person : m_sentence.persons) {
        const TokenRange name = mention(person).range;
        if (!clause.tokens.contains(name))
            continue;
        if (name.first >= match.range.last)
            return false;
        hasPlayer = hasPlayer || name.last <= club(i).range.first;
    }
    return isLed && hasPlayer;
}

/// The last club before a phrase and the first one behind it that may want somebody.
Roles::Sides Roles::suitorsBeside(const Clause &clause, const Lexicon::CueMatch &match, int seller) const
{
    const Cue &cue = match.cue;
    const bool isClauseBound = cue.isWeak || (cue.stage == Stage::Off && cue.suitor == SuitorPlace::Any);
    Sides sides;
    constexpr int verbReach = 4; // tokens: "they would also like"
    const bool isTheirs = m_scan.isWord(match.range.first - 1, u"their")
        || hasThey(m_scan, {std::max(clause.tokens.first, match.range.first - verbReach), match.range.first});
    for (const int i : m_sentence.clubs) {
        // "Fulham have followed Traore, but they want Ndiaye"
        const bool isThey = isTheirs && sides.before == none && club(i).range.last <= clause.tokens.first;
        // "Villa want Heaton, who has a year left at Burnley, and are also in talks"
        const bool isAside = !clause.resumed.isEmpty() && TokenRange{clause.resumed.last, clause.tokens.first}.contains(club(i).range);
        const bool isElsewhere = isAside || isOfOtherHeadline(i, match) || isInserted(i, match) || (isClauseBound && !isWithin(clause, i) && !isThey);
        if (isElsewhere || !canBeSuitor(i, seller, match))
            continue;
        // "Spurs have asked Juventus about": a club inside the phrase is its object, unless it is the only one.
        const bool isInside = club(i).range.overlaps(match.range);
        // "a deal with AC Milan, which ends Chelsea's interest": it is theirs.
        const bool isTheirOwn = isInside && m_scan.token(club(i).range.last).kind == TokenKind::Possessive;
        if (isTheirOwn || club(i).range.last <= match.range.first || (isInside && (sides.before == none || cue.suitor != SuitorPlace::Before)))
            sides.before = i;
        else if (!isInside && sides.after == none && !isBeyondObject(i, match) && !isBeyondSemicolon(i, match))
            sides.after = i;
    }
    // "Brentford want Wharton, while Ndiaye is having a medical at Fulham": who acts elsewhere does not act here.
    if (sides.before != none && sides.after != none && !isWithin(clause, sides.before) && isWithin(clause, sides.after))
        sides.before = none;
    return sides;
}

std::vector<int> Roles::suitorsFor(const Clause &clause, const Lexicon::CueMatch &match, int seller) const
{
    const Cue &cue = match.cue;
    // "Everton have had an approach for Ndiaye from Fulham"
    const int maker = advanceReceived(m_scan, m_mentions, m_sentence, match).maker;
    if (maker != none && club(maker).club != seller)
        return clubList(maker, seller, match);
    const auto [before, after] = suitorsBeside(clause, match, seller);
    if (cue.suitor == SuitorPlace::Both && before != none && after != none) {
        std::vector<int> both = clubList(before, seller, match);
        const std::vector<int> second = clubList(after, seller, match);
        both.insert(both.end(), second.begin(), second.end());
        std::sort(both.begin(), both.end());
        both.erase(std::unique(both.begin(), both.end()), both.end());
        return both;
    }
    const bool isAfterFirst = cue.suitor == SuitorPlace::After || (after != none && isAgentOf(after, match));
    const int usual = isAfterFirst ? after : before;
    if (usual == none)
        return suitorsOutOfOrder(clause, match, seller, isAfterFirst ? before : after);
    if (cue.isWeak && cue.suitor == SuitorPlace::Before && isPlayersClause(clause, usual, match))
        return {};
    std::vector<int> list = clubList(usual, seller, match);
    // "Middlesbrough and Stoke are interested, as well as Rangers"
    if (!isAfterFirst && after != none && isAddition(after)) {
        const std::vector<int> more = clubList(after, seller, match);
        list.insert(list.end(), more.begin(), more.end());
    }
    const int joining = isAfterFirst ? none : clubJoining(list.front());
    if (joining != none) {
        const std::vector<int> joined = clubList(joining, seller, match);
        list.insert(list.begin(), joined.begin(), joined.end());
    }
    return list;
}

/// The suitors where none stands on the side on which the phrase has them.
std::vector<int> Roles::suitorsOutOfOrder(const Clause &clause, const Lexicon::CueMatch &match, int seller, int other) const
{
    if (other == none)
        return {};
    // An everyday word tells only in its usual order: "Liverpool want him", "he may join Liverpool".
    const Cue &cue = match.cue;
    const bool isOrdered = cue.suitor == SuitorPlace::Before || cue.suitor == SuitorPlace::After;
    // "is having a medical before completing his move to Fulham"
    const auto next = std::ranges::find_if(m_sentence.clauses, [&](const Clause &part) { return part.tokens.contains(club(other).range); });
    const bool isLastStep = cue.stage == Stage::Medical && next != m_sentence.clauses.end() && m_scan.isWord(next->tokens.first, u"before");
    // "will look at Lang if Manchester United ask for too much"
    static constexpr WordSet demands = {u"ask", u"asks", u"want", u"wants", u"demand", u"demands", u"insist", u"insists", u"refuse", u"hold"};
    const bool isSellers = m_scan.isAnyWord(club(other).range.first - 1, WordSet(u"if", u"unless")) && m_scan.isAnyWord(club(other).range.last, demands);
    if (isSellers)
        return {};
    if (isOrdered && (cue.isWeak || (!isWithin(clause, other) && !isLastStep)))
        return {};
    return clubList(other, seller, match);
}

/// "Fulham have joined Crystal Palace in the race": the club that has joined this one.
int Roles::clubJoining(int joined) const
{
    static constexpr WordSet verbs = {u"join", u"joins", u"joined", u"joining"};
    const int verb = club(joined).range.first - 1;
    if (verb < m_sentence.tokens.first || !m_scan.isAnyWord(verb, verbs))
        return none;
    int joining = none;
    for (const int i : m_sentence.clubs) {
        if (club(i).range.last <= verb && !club(i).isAttribute)
            joining = i;
    }
    return joining;
}

std::vector<int> Roles::clubList(int chosen, int seller, const Lexicon::CueMatch &match) const
{
    const std::span<const int> clubs = m_sentence.clubs;
    size_t first = static_cast<size_t>(std::find(clubs.begin(), clubs.end(), chosen) - clubs.begin());
    size_t last = first;
    while (last + 1 < clubs.size() && joinsClubs(club(clubs[last]).range.last, club(clubs[last + 1]).range.first))
        ++last;
    while (first > 0 && joinsClubs(club(clubs[first - 1]).range.last, club(clubs[first]).range.first))
        --first;
    std::vector<int> list;
    for (size_t i = first; i <= last; ++i) {
        if (clubs[i] == chosen || canBeSuitor(clubs[i], seller, match))
            list.push_back(clubs[i]);
    }
    return list;
}

/// "wanted by Brentford", "a move to Brentford": whether a preposition stands before the club that ends at a token.
bool Roles::isGoverned(int end) const
{
    static constexpr WordSet prepositions = {u"by", u"at", u"to", u"from", u"in"};
    return std::ranges::any_of(m_sentence.clubs,
        [&](int i) { return club(i).range.last == end && m_scan.isAnyWord(club(i).range.first - 1, prepositions); });
}

/// Between two listed clubs: "Barcelona, Chelsea and Man City", "European champions Lyon as well as the Hammers".
bool Roles::joinsClubs(int from, int to) const
{
    constexpr int longestJoint = 5;
    static constexpr WordSet joints = {u"and", u"or", u"with", u"alongside", u"plus"};
    static constexpr WordSet fillers
        = {u"the", u"both", u"also", u"as", u"well", u"fellow", u"at", u"from", u"in", u"league", u"his", u"her", u"boyhood", u"hometown",
            u"former", u"promoted", u"newly"};
    from = afterInserted(from, to);
    if (to <= from || to - from > longestJoint)
        return false;
    // "If Watkins goes to Arsenal, Villa will turn to Jackson", "is wanted by Brentford, and Fulham have made an offer"
    const bool isOtherClause = std::any_of(m_sentence.clauses.begin(), m_sentence.clauses.end(), [&](const Clause &clause) {
        const int first = clause.tokens.first;
        const bool isLoose = m_scan.isSign(first - 1, u',') && !m_scan.isAnyWord(first, joints);
        return first >= from && first <= to && (isLoose || (m_scan.isWord(first, u"and") && isGoverned(from)));
    });
    if (isOtherClause)
        return false;
    bool hasJoint = false;
    for (int i = from; i < to; ++i) {
        const bool isAsWell = m_scan.isWord(i, u"as") && m_scan.isWord(i - 1, u"well");
        const bool isJoint = isAsWell || m_scan.isSign(i, u',') || m_scan.isSign(i, u'&') || m_scan.isAnyWord(i, joints);
        const bool isBy = m_scan.isWord(i, u"by") && m_scan.isWord(i - 1, u"and"); // "followed by scouts from Fulham and by Brentford"
        const bool isFiller = isBy || m_scan.isAnyWord(i, fillers) || m_scan.isClass(i, TeamNoun) || isInAttribute(i);
        if (!isJoint && !isFiller)
            return false;
        hasJoint = hasJoint || isJoint;
    }
    return hasJoint;
}

/// "from Fulham" in "Moussa Dembele, 25, from Fulham, Lyon goalkeeper Hugo Lloris"
bool Roles::isFromClub(int token) const
{
    return std::any_of(m_sentence.clubs.begin(), m_sentence.clubs.end(), [&](int i) {
        const TokenRange range = club(i).range;
        return range.first > m_sentence.tokens.first && m_scan.isWord(range.first - 1, u"from") && token >= range.first - 1 && token < range.last;
    });
}

bool Roles::isInAttribute(int token) const
{
    const bool isClub = std::any_of(m_sentence.clubs.begin(), m_sentence.clubs.end(),
        [&](int i) { return club(i).isAttribute && club(i).range.contains(token); });
    constexpr int longestName = 6; // tokens
    const std::span<const CountryMention> countries = within(m_mentions.countries, {token - longestName, token + 1});
    return isClub
        || std::any_of(countries.begin(), countries.end(), [=](const CountryMention &country) { return country.range.contains(token); });
}

} // namespace rumourdesk
