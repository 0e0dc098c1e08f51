// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/stepwords.h"

#include "models/extraction/readings.h"

namespace rumourdesk {

bool StepWords::isOfSomebodyElse(const Lexicon::CueMatch &match) const
{
    static constexpr WordSet others = {u"somebody", u"someone", u"others", u"elsewhere", u"nothing", u"nowhere"};
    const int next = match.range.last;
    if (match.cue.suitor != SuitorPlace::After || next >= m_sentence.tokens.last)
        return false;
    static constexpr WordSet abouts = {u"just", u"only", u"around", u"about", u"under", u"a", u"mere", u"as", u"little"};
    int sum = next;
    while (m_scan.isAnyWord(sum, abouts))
        ++sum;
    const bool isPrice = m_scan.isWord(match.range.first, u"leave") && m_scan.isWord(next - 1, u"for")
        && (m_scan.token(sum).isCurrencySign() || m_scan.token(sum).kind == TokenKind::Number);
    return isPrice || m_scan.isAnyWord(next, others);
}

bool StepWords::isSigningNews(const Lexicon::CueMatch &match) const
{
    static constexpr WordSet verbs = {u"sign", u"signs", u"signing", u"borrow", u"borrows"};
    if (!m_scan.isAnyWord(match.range.first, verbs))
        return false;
    if (m_scan.hasAnyWord({m_sentence.tokens.first, match.range.first}, openConditions))
        return false; // "If Chelsea sign Ndiaye"
    return std::any_of(m_sentence.clubs.begin(), m_sentence.clubs.end(),
        [&](int i) { return !club(i).isAttribute && !club(i).isManager && club(i).range.last == match.range.first; });
}

bool StepWords::isQuestion(const Lexicon::CueMatch &match) const
{
    static constexpr WordSet marks = {u"when", u"was", u"is", u"were", u"being", u"if"};
    const int asked = match.range.first;
    return m_scan.isWord(asked, u"asked") && (asked == m_sentence.tokens.first || m_scan.isAnyWord(asked - 1, marks));
}

bool StepWords::isRespectively() const
{
    return m_scan.hasAnyWord(m_sentence.tokens, WordSet(u"respectively"));
}

bool StepWords::isJoiningOfClubs(const Clause &clause, const Lexicon::CueMatch &match) const
{
    if (match.cue.suitor != SuitorPlace::After || !m_scan.text(match.range.last - 1).startsWith(u"join"))
        return false;
    const TokenRange before{clause.tokens.first, match.range.first};
    const bool hasClub = std::any_of(m_sentence.clubs.begin(), m_sentence.clubs.end(),
        [&](int i) { return !club(i).isAttribute && before.contains(club(i).range); });
    // "City have joined Liverpool at the table", where nothing says which City
    const int subject = match.range.first - 1;
    const bool isShortName = m_scan.token(subject).isCapitalised() && subject == clause.tokens.first + (m_scan.isWord(clause.tokens.first, u"and") ? 1 : 0);
    return (hasClub || isShortName) && !hasPlayer(before) && !hasSubjectPronoun(m_scan, before);
}

bool StepWords::isOfRenewal(const Clause &clause, const Lexicon::CueMatch &match)
{
    if (!clause.isRenewal)
        return false;
    constexpr int reach = 3; // tokens
    const bool isNext = std::ranges::any_of(clause.cues, [&](const Lexicon::CueMatch &other) {
        const bool isBehind = other.range.last > match.range.last && other.range.first - match.range.last < reach;
        return other.cue.kind == CueKind::Renewal && (isBehind || other.range.overlaps(match.range));
    });
    return match.cue.isWeak || match.cue.kind == CueKind::Refusal || isNext;
}

bool StepWords::isNoExit(const Clause &clause, const Lexicon::CueMatch &match) const
{
    constexpr int reach = 4; // tokens: "had been due to become"
    const TokenRange before{clause.tokens.first, match.range.first};
    const bool isCondition = clause.isConditional && m_scan.hasAnyWord(before, openConditions);
    const bool isOutdated = m_scan.hasAnyWord({std::max(before.first, before.last - reach), before.last}, WordSet(u"had"));
    return isCondition || isOutdated || clause.isRenewal || tellsOldExit(m_scan, clause.tokens)
        || isMarkedBefore(m_scan, clause, match.range.first, NegationMark, reach);
}

bool StepWords::lacksItsPlayer(const Lexicon::CueMatch &match) const
{
    static constexpr WordSet presentations = {u"announced", u"presented", u"introduced", u"confirmed"};
    const bool isPresented = match.cue.stage == Stage::Done && m_scan.isAnyWord(match.range.first, presentations);
    const bool isBeaten = m_scan.isWord(match.range.first, u"beat") && m_scan.isWord(match.range.last - 1, u"to");
    return match.cue.isWeak && (isPresented || isBeaten) && !isPlayerAt(match.range.last);
}

bool StepWords::isOfUnnamedClubs(const Lexicon::CueMatch &match) const
{
    static constexpr WordSet crowds = {u"several", u"many", u"some", u"various", u"multiple", u"numerous", u"other", u"number", u"host", u"clutch", u"unnamed"};
    static constexpr WordSet clubs = {u"clubs", u"sides", u"teams", u"suitors", u"outfits"};
    constexpr int reach = 6; // tokens: "of a number of English clubs"
    for (int i = match.range.last; i < std::min(m_sentence.tokens.last, match.range.last + reach); ++i) {
        if (m_scan.token(i).kind != TokenKind::Word)
            return false;
        if (m_scan.isAnyWord(i, crowds))
            return m_scan.hasAnyWord({i + 1, std::min(m_sentence.tokens.last, i + reach)}, clubs);
    }
    return false;
}

bool StepWords::lacksItsRival(const Lexicon::CueMatch &match) const
{
    constexpr int reach = 3; // tokens: "ahead of the champions Arsenal"
    const bool isAhead = match.cue.isWeak && m_scan.isWord(match.range.first, u"ahead");
    return isAhead && std::ranges::none_of(m_sentence.clubs, [&](int i) {
        const int first = club(i).range.first;
        return first >= match.range.last && first < match.range.last + reach;
    });
}

bool StepWords::isTheClub(int next) const
{
    return next + 1 < m_sentence.tokens.last && m_scan.isWord(next, u"the")
        && (m_scan.isWord(next + 1, u"club") || m_scan.isWord(next + 1, u"side"));
}

bool StepWords::isPlayerAt(int token) const
{
    return std::ranges::any_of(m_sentence.persons, [&](int i) { return m_mentions.persons[static_cast<size_t>(i)].range.first == token; });
}

bool StepWords::hasPlayer(TokenRange range) const
{
    return std::ranges::any_of(m_sentence.persons, [&](int i) { return range.contains(m_mentions.persons[static_cast<size_t>(i)].range); });
}

} // namespace rumourdesk
