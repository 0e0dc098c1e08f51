// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/roles.h"

#include "models/extraction/readings.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

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

int Roles::chosenPlayer(const Clause &clause, const Lexicon::CueMatch &match, bool hasCurrent) const
{
    const auto [before, after] = playersBeside(clause, match);
    const bool isBeforeNear = before != none && clause.tokens.contains(mention(before).range);
    const bool isAfterNear = after != none && clause.tokens.contains(mention(after).range);
    switch (match.cue.suitor) {
    case SuitorPlace::After: // "he is linked with Liverpool"
        return before != none ? before : isAfterNear ? after : none;
    case SuitorPlace::Before: // "Liverpool are keen on him"
        if (isAfterNear)
            return after;
        if (hasIndefiniteObject(match.range.last) || (before == none && hasPronoun(m_scan, clause.tokens)))
            return none;
        return before != none ? before : hasCurrent ? none : after;
    default:
        return isBeforeNear ? before : isAfterNear ? after : before != none ? before : after;
    }
}

Roles::Players Roles::playersFor(const Clause &clause, const Lexicon::CueMatch &match, const Context &context) const
{
    const bool isSuitorFirst = match.cue.suitor == SuitorPlace::Before;
    const int chosen = chosenPlayer(clause, match, context.current != none);
    if (chosen != none)
        return {playerList(chosen), false};
    if (context.current == none || (isSuitorFirst && hasIndefiniteObject(match.range.last)))
        return {};
    // In a report about one player, a sentence that names nobody is about him.
    const bool isAboutTopic = context.isTopic && m_sentence.persons.empty()
        && (match.cue.stage >= Stage::Bid || match.cue.suitor == SuitorPlace::After);
    const bool isFirm = !match.cue.isWeak && (context.hasNamed || context.isTopic);
    return {{}, isAboutTopic || isFirm || hasPronoun(m_scan, clause.tokens)};
}

/// "to sign a new centre-back": nobody in particular.
bool Roles::hasIndefiniteObject(int next) const
{
    static constexpr std::array<QStringView, 12> openers = {u"a", u"an", u"another", u"one", u"new", u"somebody", u"someone", u"players",
        u"reinforcements", u"two", u"at", u"more"};
    return next < m_sentence.tokens.last && m_scan.isAnyWord(next, openers);
}

bool Roles::isInHistory(TokenRange range) const
{
    return std::any_of(m_sentence.clauses.begin(), m_sentence.clauses.end(),
        [&](const Clause &clause) { return clause.isHistory && clause.tokens.contains(range); });
}

/// "alongside N'Golo Kante", "a successor to Van Dijk": named beside the one it is about.
bool Roles::isBystander(int i) const
{
    static constexpr std::array<QStringView, 15> marks = {u"alongside", u"like", u"than", u"unlike", u"replace", u"replacing", u"replaced",
        u"replacement", u"successor", u"heir", u"succeed", u"succeeding", u"partner", u"instead", u"behind"};
    const int first = mention(i).range.first;
    return m_scan.hasAnyWord({std::max(m_sentence.tokens.first, first - 2), first}, marks);
}

bool Roles::canBeSuitor(int i, int seller, const Lexicon::CueMatch &match) const
{
    const ClubMention &named = club(i);
    if (named.club == seller || named.isAttribute)
        return false;
    // "turned away an offer, this one from Manchester United": a bid comes from its suitor.
    const bool isOffer
        = match.cue.kind == CueKind::Refusal || match.cue.stage == Stage::Bid || match.range.contains(named.range.first - 1);
    return (isOffer || !isSource(i)) && !isOpponent(i) && !isLoanHost(i) && !isInHistory(named.range);
}

/// "from Leicester City", "leave Everton": where he comes from.
bool Roles::isSource(int i) const
{
    static constexpr std::array<QStringView, 6> leavings = {u"from", u"leave", u"leaving", u"leaves", u"left", u"quit"};
    int before = club(i).range.first - 1;
    if (before >= m_sentence.tokens.first && m_scan.isWord(before, u"the"))
        --before;
    return before >= m_sentence.tokens.first && m_scan.isAnyWord(before, leavings);
}

/// "a 2-1 win over Burnley", "former club Chelsea".
bool Roles::isOpponent(int i) const
{
    const int first = club(i).range.first;
    for (int before = std::max(m_sentence.tokens.first, first - 2); before < first; ++before) {
        const bool isRaceWord = m_scan.isWord(before, u"lost") || m_scan.isWord(before, u"beat");
        if (m_scan.isClass(before, OpponentMark | PastMark) && !isRaceWord)
            return true;
    }
    return false;
}

/// "on loan at Leipzig": where he plays meanwhile.
bool Roles::isLoanHost(int i) const
{
    static constexpr std::array<QStringView, 3> places = {u"at", u"with", u"in"};
    const int before = club(i).range.first - 1;
    return before - 1 >= m_sentence.tokens.first && m_scan.isWord(before - 1, u"loan") && m_scan.isAnyWord(before, places);
}

std::vector<int> Roles::suitorsFor(const Clause &clause, const Lexicon::CueMatch &match, int seller) const
{
    const Cue &cue = match.cue;
    const bool isClauseBound = cue.isWeak || (cue.stage == Stage::Off && cue.suitor == SuitorPlace::Any);
    Sides sides;
    for (const int i : m_sentence.clubs) {
        if (!canBeSuitor(i, seller, match) || (isClauseBound && !clause.tokens.contains(club(i).range)))
            continue;
        if (club(i).range.last <= match.range.first || club(i).range.overlaps(match.range))
            sides.before = i;
        else if (sides.after == none)
            sides.after = i;
    }
    const auto [before, after] = sides;
    if (cue.suitor == SuitorPlace::Both && before != none && after != none) {
        std::vector<int> both = clubList(before, seller, match);
        const std::vector<int> second = clubList(after, seller, match);
        both.insert(both.end(), second.begin(), second.end());
        std::sort(both.begin(), both.end());
        both.erase(std::unique(both.begin(), both.end()), both.end());
        return both;
    }
    const bool isAfterFirst = cue.suitor == SuitorPlace::After;
    const int usual = isAfterFirst ? after : before;
    const int other = isAfterFirst ? before : after;
    if (usual != none)
        return clubList(usual, seller, match);
    // An everyday word tells only in its usual order: "Liverpool want him", "he may join Liverpool".
    const bool isOrdered = cue.suitor == SuitorPlace::Before || cue.suitor == SuitorPlace::After;
    if (other == none || (cue.isWeak && isOrdered))
        return {};
    return clubList(other, seller, match);
}

/// The mention and those it is listed with: "Javier Hernandez, Yannick Bolasie and Alexandre Pato".
std::vector<int> Roles::playerList(int chosen) const
{
    const std::vector<int> &persons = m_sentence.persons;
    size_t first = static_cast<size_t>(std::find(persons.begin(), persons.end(), chosen) - persons.begin());
    size_t last = first;
    while (last + 1 < persons.size() && joinsPlayers(mention(persons[last]).range.last, mention(persons[last + 1]).range.first))
        ++last;
    while (first > 0 && joinsPlayers(mention(persons[first - 1]).range.last, mention(persons[first]).range.first))
        --first;
    return {persons.begin() + static_cast<std::ptrdiff_t>(first), persons.begin() + static_cast<std::ptrdiff_t>(last) + 1};
}

std::vector<int> Roles::clubList(int chosen, int seller, const Lexicon::CueMatch &match) const
{
    const std::vector<int> &clubs = m_sentence.clubs;
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

/// Between two listed players: commas, conjunctions, and what describes either of them.
bool Roles::joinsPlayers(int from, int to) const
{
    constexpr int longestJoint = 12;
    static constexpr std::array<QStringView, 3> fillers = {u"of", u"the", u"both"};
    if (to <= from || to - from > longestJoint)
        return false;
    bool hasJoint = false;
    for (int i = from; i < to; ++i) {
        const TokenKind kind = m_scan.token(i).kind;
        const bool isJoint = m_scan.isSign(i, u',') || m_scan.isSign(i, u'&') || m_scan.isWord(i, u"and") || m_scan.isWord(i, u"or");
        const bool isDescription = kind == TokenKind::Possessive || kind == TokenKind::Number || m_scan.isSign(i, u'-')
            || m_scan.isAnyWord(i, fillers) || m_scan.isClass(i, PositionNoun | PersonNoun | Adjective) || isInAttribute(i);
        if (!isJoint && !isDescription)
            return false;
        hasJoint = hasJoint || isJoint;
    }
    return hasJoint;
}

/// Between two listed clubs: "Barcelona, Chelsea and Man City", "European champions Lyon as well as the Hammers".
bool Roles::joinsClubs(int from, int to) const
{
    constexpr int longestJoint = 5;
    static constexpr std::array<QStringView, 5> joints = {u"and", u"or", u"with", u"alongside", u"plus"};
    static constexpr std::array<QStringView, 10> fillers
        = {u"the", u"both", u"also", u"as", u"well", u"fellow", u"at", u"from", u"in", u"league"};
    if (to <= from || to - from > longestJoint)
        return false;
    bool hasJoint = false;
    for (int i = from; i < to; ++i) {
        const bool isJoint = m_scan.isSign(i, u',') || m_scan.isSign(i, u'&') || m_scan.isAnyWord(i, joints);
        const bool isFiller = m_scan.isAnyWord(i, fillers) || m_scan.isClass(i, TeamNoun) || isInAttribute(i);
        if (!isJoint && !isFiller)
            return false;
        hasJoint = hasJoint || isJoint;
    }
    return hasJoint;
}

bool Roles::isInAttribute(int token) const
{
    const bool isClub = std::any_of(m_sentence.clubs.begin(), m_sentence.clubs.end(),
        [&](int i) { return club(i).isAttribute && club(i).range.contains(token); });
    return isClub
        || std::any_of(m_mentions.countries.begin(), m_mentions.countries.end(),
            [=](const CountryMention &country) { return country.range.contains(token); });
}

} // namespace rumourdesk
