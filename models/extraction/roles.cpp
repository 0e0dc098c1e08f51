// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles.h"

#include "models/extraction/moneywords.h"

#include "models/extraction/advances.h"
#include "models/extraction/readings.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

constexpr WordSet perfects = {u"have", u"has", u"had"};

} // namespace

Roles::Sides Roles::playersBeside(const Clause &clause, const Lexicon::CueMatch &match) const
{
    Sides sides;
    for (const int i : m_sentence.persons) {
        const TokenRange range = mention(i).range;
        if ((isInHistory(range) && !clause.tokens.contains(range)) || isBystander(i))
            continue;
        if (range.last <= match.range.first || range.overlaps(match.range))
            sides.before = i;
        else if (sides.after == none)
            sides.after = i;
    }
    return sides;
}

/// "a replacement for Ayoze Perez, who is close to joining Villarreal", "Richard Rios, for whom Roma had a bid rejected":
/// the player whom a relative clause is about.
int Roles::antecedentOf(const Clause &clause) const
{
    static constexpr WordSet prepositions = {u"for", u"in", u"on", u"about", u"with"};
    int first = clause.tokens.first;
    const bool isWhom = m_scan.isWord(first, u"whom");
    // "Omar Marmoush, whose move to Manchester City is all agreed"; "whose agent", "whose club" are somebody else
    static constexpr WordSet moves = {u"move", u"transfer", u"switch", u"signing", u"arrival", u"departure", u"exit", u"sale", u"loan"};
    const bool isWhose = m_scan.isWord(first, u"whose") && m_scan.isAnyWord(first + 1, moves);
    if (!isWhom && !isWhose && !m_scan.isWord(first, u"who"))
        return none;
    if (isWhom && m_scan.isAnyWord(first - 1, prepositions))
        --first;
    for (const int i : m_sentence.persons) {
        const int gap = first - mention(i).range.last;
        if (gap == 0 || (gap == 1 && m_scan.isSign(first - 1, u',')))
            return i;
    }
    return none;
}

/// "head coach Roberto De Zerbi, who has been linked with", "Xavi Hernandez has been linked with": about somebody who is no
/// player.
bool Roles::isAboutNoPlayer(const Clause &clause, const Lexicon::CueMatch &match) const
{
    const int first = clause.tokens.first;
    if (!m_scan.isWord(first, u"who"))
        return isToldOf(match) && m_sentence.persons.empty() && hasOfficialSubject({first, match.range.first});
    const auto after = std::ranges::lower_bound(m_mentions.persons, first, {}, [](const PersonMention &named) { return named.range.first; });
    if (after == m_mentions.persons.begin())
        return false;
    const PersonMention &named = *std::prev(after);
    const int gap = first - named.range.last;
    const PersonRole role = m_mentions.people[static_cast<size_t>(named.person)].role;
    return (gap == 0 || (gap == 1 && m_scan.isSign(first - 1, u','))) && role != PersonRole::Player && role != PersonRole::Unknown;
}

/// "is linked with", "has been mentioned": something that is told of whoever stands before it.
bool Roles::isToldOf(const Lexicon::CueMatch &match) const
{
    static constexpr WordSet passives = {u"been", u"was", u"were"};
    return match.cue.suitor == SuitorPlace::After || m_scan.isAnyWord(match.range.first, passives) || m_scan.isWord(match.range.first - 1, u"been");
}

/// Whether a manager or the like is named in the words, and no club beside the one that he is of acts there.
bool Roles::hasOfficialSubject(TokenRange words) const
{
    return std::ranges::any_of(within(m_mentions.persons, words), [&](const PersonMention &named) {
        const PersonRole role = m_mentions.people[static_cast<size_t>(named.person)].role;
        return role == PersonRole::Manager || role == PersonRole::Official;
    });
}

int Roles::chosenPlayer(const Clause &clause, const Lexicon::CueMatch &match, bool hasCurrent) const
{
    if (const int antecedent = antecedentOf(clause); antecedent != none)
        return antecedent;
    const auto [before, after] = playersBeside(clause, match);
    const bool isBeforeNear = before != none && clause.tokens.contains(mention(before).range);
    const bool isAfterNear = after != none && clause.tokens.contains(mention(after).range);
    switch (match.cue.suitor) {
    case SuitorPlace::After: // "he is linked with Liverpool"
        // "..., and Villa have been linked with Chelsea's Joao Felix"
        if (!isBeforeNear && isAfterNear && m_scan.isWord(clause.tokens.first, u"and"))
            return after;
        return before != none ? before : isAfterNear ? after : none;
    case SuitorPlace::Before: // "Liverpool are keen on him"
        if (isAfterNear)
            return after;
        if (hasIndefiniteObject(match.range.last) || (before == none && hasPronoun(m_scan, clause.tokens)))
            return none;
        // "Amorim wants United to be braver on Saturday, when Fernandes will be suspended"
        return before != none ? before : hasCurrent || match.cue.isWeak ? none : after;
    default:
        return isBeforeNear ? before : isAfterNear ? after : before != none ? before : after;
    }
}

Roles::Players Roles::playersFor(const Clause &clause, const Lexicon::CueMatch &match, const Context &context) const
{
    const bool isSuitorFirst = match.cue.suitor == SuitorPlace::Before;
    const int chosen = chosenPlayer(clause, match, context.current != none);
    if (chosen != none)
        return {isAlone(chosen, match) ? std::vector{chosen} : playerList(chosen), false};
    if (context.current == none || (isSuitorFirst && hasIndefiniteObject(match.range.last)) || isAboutNoPlayer(clause, match))
        return {};
    // In a report about one player, a sentence that names nobody is about him.
    const bool isAboutTopic = context.isTopic && m_sentence.persons.empty()
        && (match.cue.stage >= Stage::Bid || match.cue.suitor == SuitorPlace::After || context.isSection);
    const bool isFirm = !match.cue.isWeak && (context.hasNamed || context.isTopic);
    return {{}, isAboutTopic || isFirm || hasPronoun(m_scan, clause.tokens)};
}

/// "Everton get Garner, Arthur joins Liverpool": a headline's comma parts them, for one alone "joins".
bool Roles::isAlone(int chosen, const Lexicon::CueMatch &match) const
{
    static constexpr WordSet verbs = {u"joins", u"signs", u"moves", u"leaves", u"goes", u"returns", u"wants", u"agrees", u"rejects", u"snubs"};
    return m_sentence.isHeadline && mention(chosen).range.last == match.range.first && m_scan.isAnyWord(match.range.first, verbs);
}

/// "to sign a new centre-back": nobody in particular.
bool Roles::hasIndefiniteObject(int next) const
{
    static constexpr WordSet openers = {u"a", u"an", u"another", u"one", u"new", u"two", u"at"};
    static constexpr WordSet anybody = {u"somebody", u"someone", u"players", u"reinforcements", u"more", u"anybody"};
    constexpr int reach = 5;
    if (next >= m_sentence.tokens.last)
        return false;
    const bool isComparison = next + 1 < m_sentence.tokens.last && m_scan.isWord(next + 1, u"than"); // "wants more than any other"
    if (m_scan.isAnyWord(next, anybody) && !isComparison)
        return true;
    // "Di Canio wants his players to stop"
    static constexpr WordSet owners = {u"his", u"their"};
    static constexpr WordSet own = {u"players", u"squad", u"side", u"team", u"men", u"fans", u"staff"};
    if (m_scan.isAnyWord(next, owners) && m_scan.isAnyWord(next + 1, own))
        return true;
    // "the green light to bring an English striker"
    const bool isInfinitive = m_scan.isWord(next, u"to") && next + 2 < m_sentence.tokens.last && m_scan.isAnyWord(next + 2, openers);
    if (isInfinitive)
        next += 2;
    if (!m_scan.isAnyWord(next, openers))
        return false;
    for (int i = next + 1; i < std::min(m_sentence.tokens.last, next + reach); ++i) {
        if (m_scan.isClass(i, PositionNoun | PersonNoun))
            return true;
    }
    return false;
}

bool Roles::isInHistory(TokenRange range) const
{
    const std::vector<Clause> &clauses = m_sentence.clauses;
    const auto after = std::ranges::upper_bound(clauses, range.first, {}, [](const Clause &clause) { return clause.tokens.first; });
    return after != clauses.begin() && std::prev(after)->isHistory && std::prev(after)->tokens.contains(range);
}

bool Roles::isBystander(int i) const
{
    const auto place = std::ranges::lower_bound(m_sentence.persons, i);
    return place != m_sentence.persons.end() && *place == i && m_sentence.bystanders[static_cast<size_t>(place - m_sentence.persons.begin())];
}

/// "a bid to Lille", "they have agreed a fee with Lille": whom a club deals with is the seller.
bool Roles::isCounterparty(int i, const Lexicon::CueMatch &match) const
{
    if (isOfferedMoney(m_scan, m_sentence.tokens, club(i).range.first) || isAddressed(i))
        return true;
    int before = club(i).range.first - 1;
    if (before > match.range.first && m_scan.isWord(before, u"the"))
        --before;
    if (before < match.range.first || match.cue.kind != CueKind::Step || match.cue.suitor == SuitorPlace::Both)
        return false;
    const bool isBid = match.cue.stage == Stage::Bid && match.cue.suitor != SuitorPlace::After;
    if (isBid && m_scan.isWord(before, u"to"))
        return true;
    // "a call to Crystal Palace about Marc Guehi"
    if (match.cue.stage == Stage::Approach && m_scan.isWord(before, u"to") && !m_scan.isWord(club(i).range.last, u"for") && isOverSomebody(i))
        return true;
    const bool isDeal = match.cue.stage == Stage::Approach || match.cue.stage == Stage::Talks || match.cue.stage == Stage::Agreed;
    return isDeal && m_scan.isWord(before, u"with") && (isOverSomebody(i) || hasClubSubject(match.range.first));
}

/// "(Wolves) have been offered £25m"
bool Roles::isOfferedSum(int verb) const
{
    static constexpr WordSet passives = {u"were", u"was", u"been", u"are", u"is"};
    const int passive = m_scan.isAnyWord(verb, perfects) ? verb + 1 : verb;
    const int sum = passive + 2;
    return sum < m_sentence.tokens.last && m_scan.isAnyWord(passive, passives) && m_scan.isWord(passive + 1, u"offered")
        && (m_scan.token(sum).isCurrencySign() || m_scan.token(sum).kind == TokenKind::Number);
}

/// "approach Arsenal for Reiss Nelson", "asked Rangers about him", "sounded out Brighton over him", "knocked on Barcelona's
/// door", "offered Inter €15m": the club that is spoken to about somebody, or paid for him, has him.
bool Roles::isAddressed(int i) const
{
    static constexpr WordSet verbs = {u"approach", u"approached", u"approaching", u"ask", u"asked", u"asking", u"contacted", u"contacting",
        u"consulted", u"consulting", u"quizzed", u"phoned", u"rang", u"called", u"calling", u"telephoned"};
    static constexpr WordSet turns = {u"turn", u"turns", u"turned", u"turning", u"talk", u"talking", u"talked", u"speak", u"speaking",
        u"spoke", u"spoken"};
    static constexpr WordSet payments = {u"offer", u"offers", u"offered", u"offering", u"pay", u"pays", u"paying", u"paid"};
    static constexpr WordSet links = {u"about", u"over", u"for", u"regarding", u"concerning", u"whether", u"if", u"what", u"how"};
    const auto [first, after] = club(i).range;
    const int before = m_scan.isWord(first - 1, u"the") ? first - 2 : first - 1;
    if (isOfferedSum(after))
        return true;
    if (before < m_sentence.tokens.first || after >= m_sentence.tokens.last)
        return false;
    if (m_scan.token(after).isCurrencySign() || m_scan.token(after).kind == TokenKind::Number)
        return m_scan.isAnyWord(before, payments);
    if (m_scan.token(after).kind == TokenKind::Possessive)
        return m_scan.isWord(after + 1, u"door") && (m_scan.isWord(before, u"on") || m_scan.isWord(before, u"at"));
    // "will present Torino with a bid"
    static constexpr WordSet handings = {u"present", u"presents", u"presented", u"presenting"};
    if (m_scan.isAnyWord(before, handings) && m_scan.isWord(after, u"with"))
        return true;
    // "have made Besiktas an offer"
    static constexpr WordSet makings = {u"made", u"make", u"making", u"sent", u"submitted"};
    static constexpr WordSet articles = {u"a", u"an", u"another"};
    if (m_scan.isAnyWord(before, makings) && m_scan.isAnyWord(after, articles))
        return true;
    // "PSV let AZ know that they were calling it a day"; "Lyon have let Forest know that €15m would be enough" is the seller's.
    if (m_scan.isWord(before, u"let") && m_scan.isWord(after, u"know") && hasThey(m_scan, {after, m_sentence.tokens.last}))
        return true;
    const bool isSounded = m_scan.isWord(before, u"out") && m_scan.text(before - 1).startsWith(u"sound");
    // "Ndiaye has spoken to Fulham about a move": a player speaks to whoever wants him.
    const bool isTurnedTo = m_scan.isWord(before, u"to") && m_scan.isAnyWord(before - 1, turns) && hasClubSubject(before);
    return m_scan.isAnyWord(after, links) && (isSounded || isTurnedTo || m_scan.isAnyWord(before, verbs));
}

/// The club before "and" in "between Inter and Atalanta", "Inter and Atalanta"; -1 if nothing of the kind stands there.
int Roles::firstParty(int i) const
{
    const int before = club(i).range.first - 1;
    const int joint = m_scan.isWord(before, u"the") ? before - 1 : before; // "Rennes and the Hoops"
    if (!m_scan.isWord(joint, u"and"))
        return none;
    for (const int other : m_sentence.clubs) {
        if (club(other).range.last == joint)
            return other;
    }
    return none;
}

bool Roles::hasSum(TokenRange tokens) const
{
    for (int i = tokens.first; i < tokens.last; ++i) {
        if (m_scan.token(i).isCurrencySign() || currencyOfWord(m_scan, i))
            return true;
    }
    return false;
}

/// "talks between Inter and Atalanta over Lookman", "Inter and Atalanta have struck a deal for Lookman": two clubs make a
/// deal, and the one that buys is named first, unless it is known to be the seller.
bool Roles::isSecondParty(int i, const Lexicon::CueMatch &match, int seller) const
{
    static constexpr WordSet deals = {u"deal", u"deals", u"sale", u"fee", u"agreement", u"accord", u"compromise", u"differences", u"apart"};
    static constexpr WordSet subjects = {u"over", u"about"};
    constexpr int objectReach = 3; // tokens: "shaken hands | on a deal"
    const int first = firstParty(i);
    if (first == none || club(first).club == seller || match.cue.kind != CueKind::Step)
        return false;
    // "Fulham, Brentford and Wolves have agreed": more than two
    const bool isList = m_scan.isSign(club(first).range.first - 1, u',') && std::ranges::any_of(m_sentence.clubs, [&](int other) {
        return club(other).range.last + 1 == club(first).range.first;
    });
    if (isList)
        return false;
    const bool isBetween = m_scan.isWord(club(first).range.first - 1, u"between")
        && (isOverSomebody(i) || m_scan.isWord(club(i).range.last, u"on")); // "on a £30m fee"
    // "Arsenal and Chelsea have agreed a fee with Everton": each of them.
    const bool isWithThird = m_scan.isWord(match.range.last, u"with") || m_scan.isWord(match.range.last - 1, u"with");
    const TokenRange told{match.range.first, std::min(m_sentence.tokens.last, match.range.last + objectReach)};
    const bool isMeeting = match.cue.stage == Stage::Talks && (m_scan.hasAnyWord(told, deals) || m_scan.hasAnyWord(told, subjects));
    // "have come to terms over", "have shaken hands on £25m"
    const bool isBargain = m_scan.hasAnyWord(told, deals) || m_scan.hasAnyWord(told, subjects) || hasSum(told);
    const bool isOne = isMeeting || (match.cue.stage == Stage::Agreed && isBargain);
    const bool isSellers = seller == none || club(i).club == seller;
    const bool isDeal = isOne && isSellers && club(i).range.last <= match.range.first && !isWithThird
        && !m_scan.hasAnyWord(m_sentence.tokens, WordSet(u"both", u"each"));
    return isBetween || isDeal;
}

int Roles::counterpartyOf(const Lexicon::CueMatch &match) const
{
    constexpr int reach = 12;
    for (const int i : m_sentence.clubs) {
        const int distance = club(i).range.first - match.range.last;
        const bool isNext = (distance >= 0 && distance < reach) || (match.range.contains(club(i).range) && isAddressed(i));
        if (!club(i).isAttribute && ((isNext && isCounterparty(i, match)) || isSecondParty(i, match, none)))
            return i;
    }
    return none;
}

/// "with Lille over the defender", "with Lille for Leny Yoro"
bool Roles::isOverSomebody(int i) const
{
    static constexpr WordSet subjects = {u"over", u"for", u"about", u"regarding", u"concerning"};
    const int after = club(i).range.last;
    if (after >= m_sentence.tokens.last || !m_scan.isAnyWord(after, subjects))
        return false;
    constexpr int reach = 8;
    return std::any_of(m_sentence.persons.begin(), m_sentence.persons.end(),
        [&](int person) { return mention(person).range.first > after && mention(person).range.first <= after + reach; });
}

/// Whether a club acts before the token: "Arsenal have ...", "the champions have ...", "they have ...".
bool Roles::hasClubSubject(int token) const
{
    const auto clause = std::find_if(m_sentence.clauses.begin(), m_sentence.clauses.end(),
        [=](const Clause &candidate) { return token >= candidate.tokens.first && token < candidate.tokens.last; });
    // "West Ham have another forward in mind, and have held talks with Al-Ittihad": the subject of the clause before.
    const bool goesOn = clause != m_sentence.clauses.end() && m_scan.isWord(clause->tokens.first, u"and") && m_scan.isAnyWord(clause->tokens.first + 1, perfects);
    const TokenRange before{clause == m_sentence.clauses.end() || goesOn ? m_sentence.tokens.first : clause->tokens.first, token};
    static constexpr WordSet prepositions = {u"from", u"at", u"for", u"against", u"in"};
    const bool isNamed = std::any_of(m_sentence.clubs.begin(), m_sentence.clubs.end(), [&](int i) {
        const bool isHere = clause == m_sentence.clauses.end() || goesOn ? before.contains(club(i).range) : clause->covers(club(i).range);
        const bool isOfPlayer = m_scan.isAnyWord(club(i).range.first - 1, prepositions); // "Ndiaye from Everton", "currently at Everton"
        return !club(i).isAttribute && club(i).range.last <= token && isHere && !isOfPlayer;
    });
    // "a fee has been settled with Everton"
    static constexpr WordSet sums = {u"fee", u"price", u"sum", u"compensation"};
    // "Brentford, who have agreed a fee with Liverpool"
    const bool isOfClub = m_scan.isWord(before.first, u"who") && std::ranges::any_of(m_sentence.clubs, [&](int i) {
        const int gap = before.first - club(i).range.last;
        return gap == 0 || (gap == 1 && m_scan.isSign(before.first - 1, u','));
    });
    if (isNamed || isOfClub || hasThey(m_scan, before) || m_scan.hasAnyWord(before, sums))
        return true;
    for (int i = before.first; i + 1 < before.last; ++i) {
        if (m_scan.isWord(i, u"the") && m_scan.isClass(i + 1, TeamNoun))
            return true;
    }
    return false;
}

/// The mention and those it is listed with: "Javier Hernandez, Yannick Bolasie and Alexandre Pato".
std::vector<int> Roles::playerList(int chosen) const
{
    const std::span<const int> persons = m_sentence.persons;
    size_t first = static_cast<size_t>(std::find(persons.begin(), persons.end(), chosen) - persons.begin());
    size_t last = first;
    while (last + 1 < persons.size() && joinsPlayers(mention(persons[last]).range.last, mention(persons[last + 1]).range.first))
        ++last;
    while (first > 0 && joinsPlayers(mention(persons[first - 1]).range.last, mention(persons[first]).range.first))
        --first;
    std::vector<int> list;
    for (size_t i = first; i <= last; ++i) {
        if (persons[i] == chosen || !isBystander(persons[i]))
            list.push_back(persons[i]);
    }
    return list;
}

/// Where a list goes on after "Liverpool, whose own centre-halves are injured, and ..."; `from` if nothing is inserted.
int Roles::afterInserted(int from, int to) const
{
    constexpr int longestInsertion = 25;
    if (to - from > longestInsertion || from + 1 >= to || !m_scan.isSign(from, u',') || !isRelativePronoun(m_scan, from + 1))
        return from;
    for (int i = to - 1; i > from + 1; --i) {
        if (m_scan.isWord(i, u"and") && m_scan.isSign(i - 1, u','))
            return i;
    }
    return from;
}

/// Between two listed players: commas, conjunctions, and what describes either of them.
bool Roles::joinsPlayers(int from, int to) const
{
    constexpr int longestJoint = 18;
    static constexpr WordSet fillers = {u"of", u"the", u"both", u"year", u"old"};
    from = afterInserted(from, to);
    if (to <= from || to - from > longestJoint)
        return false;
    bool hasJoint = false;
    bool isAside = false; // "Dzeko, 31, (£26.5m) and Emerson"
    for (int i = from; i < to; ++i) {
        const TokenKind kind = m_scan.token(i).kind;
        isAside = m_scan.isSign(i, u'(') || isAside;
        if (isAside) {
            isAside = !m_scan.isSign(i, u')');
            continue;
        }
        const bool isJoint = m_scan.isSign(i, u',') || m_scan.isSign(i, u'&') || m_scan.isWord(i, u"and") || m_scan.isWord(i, u"or");
        const bool isDescription = kind == TokenKind::Possessive || kind == TokenKind::Number || m_scan.isSign(i, u'-')
            || m_scan.isAnyWord(i, fillers) || m_scan.isClass(i, PositionNoun | PersonNoun | Adjective) || isInAttribute(i) || isFromClub(i);
        if (!isJoint && !isDescription)
            return false;
        hasJoint = hasJoint || isJoint;
    }
    return hasJoint;
}

} // namespace rumourdesk
