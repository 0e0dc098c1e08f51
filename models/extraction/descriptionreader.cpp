// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/descriptionreader.h"

namespace rumourdesk {

namespace {

/// Whether a part of a description may begin here, so far as a look at two words tells: behind most determiners none
/// does.
bool mayBeginPart(const Scan &scan, const MentionStarts &starts, int i)
{
    const Token &here = scan.token(i);
    const bool isPlain = here.kind == TokenKind::Word && here.letterCase == LetterCase::Lower;
    if (!isPlain || scan.isClass(i, PositionNoun | PersonNoun | RoleNoun | PastMark | Adjective) || scan.isWord(i, u"and"))
        return true;
    const bool mayBeAdjective = scan.isClass(i + 1, PositionNoun) || scan.isSign(i + 1, u'-');
    return mayBeAdjective || starts.is(i, MentionStarts::AtClub) || starts.is(i, MentionStarts::AtCountry);
}

/// Reads one description from left to right.
class DescriptionReader
{
public:
    DescriptionReader(const Scan &scan, const Mentions &mentions, const MentionStarts &starts, int first, int end)
        : m_scan(scan), m_mentions(mentions), m_starts(starts), m_at(first), m_end(end)
    {
        m_description.range = {first, first};
    }

    Description run() &&
    {
        takeDeterminer();
        while (m_at < m_end && takePart()) {}
        // "the Italian" is somebody; "the Italian club", "the Italian press" are not.
        const bool isNationalityAlone = m_description.isDefinite && !m_description.country.isEmpty() && m_isNationalityLast
            && m_description.club < 0 && (m_at >= m_end || !m_scan.isClass(m_at, TeamNoun));
        // "the international break" is nobody.
        static constexpr WordSet otherNouns
            = {u"break", u"duty", u"window", u"football", u"level", u"stage", u"career", u"caps"};
        const bool isOther = m_lastUseful < m_end && m_lastUseful > m_description.range.first
            && m_scan.isAnyWord(m_lastUseful, otherNouns);
        if (!isOther && (m_description.heads > 0 || m_description.age > 0 || isNationalityAlone))
            m_description.range.last = m_lastUseful;
        return std::move(m_description);
    }

private:
    void takeDeterminer()
    {
        m_description.isDefinite = m_scan.isWord(m_at, u"the");
        m_description.isIndefinite
            = m_scan.isWord(m_at, u"a") || m_scan.isWord(m_at, u"an") || m_scan.isWord(m_at, u"another") || m_scan.isWord(m_at, u"any");
        m_at += isDeterminer(m_scan, m_at) ? 1 : 0;
    }

    bool takePart()
    {
        if (m_starts.is(m_at, MentionStarts::AtClub))
            return takeClub(*beginningAt(m_mentions.clubs, m_at));
        if (m_starts.is(m_at, MentionStarts::AtCountry)) {
            const CountryMention *country = beginningAt(m_mentions.countries, m_at);
            m_description.country = country->country;
            m_isNationalityLast = country->isPersonNoun;
            m_at = m_lastUseful = country->range.last;
            return true;
        }
        int ageEnd = m_at;
        if (const int age = m_scan.ageWordsAt(m_at, m_end, ageEnd); age > 0) {
            m_description.age = age;
            m_description.ageRange = {m_at, ageEnd};
            m_at = m_lastUseful = ageEnd;
            m_isNationalityLast = false;
            return true;
        }
        if (m_starts.is(m_at, MentionStarts::AtPerson))
            return false;
        return takeYouthTeam() || takeNoun() || takeJoint() || takeRating();
    }

    /// "Belgium Under-21 goalkeeper", "England Under 19 forward"
    bool takeYouthTeam()
    {
        if (!m_scan.isWord(m_at, u"under"))
            return false;
        const int age = m_at + (m_scan.isSign(m_at + 1, u'-') ? 2 : 1);
        if (age >= m_end || !m_scan.isNumber(age, 15, 23))
            return false;
        m_at = age + 1;
        return true;
    }

    bool takeClub(const ClubMention &club)
    {
        if (m_description.heads > 0 || m_description.club >= 0)
            return false;
        m_description.club = club.club;
        m_description.clubRange = club.range;
        m_at = club.range.last;
        const bool isBareMark = (m_scan.isSign(m_at, u'\'') || m_scan.isSign(m_at, u'\u2019')) && m_scan.token(m_at).isGlued; // "Rangers'"
        if (m_at < m_end && (isBareMark || m_scan.token(m_at).kind == TokenKind::Possessive))
            ++m_at;
        m_isNationalityLast = false;
        return true;
    }

    bool takeNoun()
    {
        if (m_scan.token(m_at).kind != TokenKind::Word)
            return false;
        if (m_scan.isClass(m_at, PastMark)) {
            m_description.isFormer = true;
            ++m_at;
            return true;
        }
        // "the Real Salt Lake No. 10"
        if (m_scan.isWord(m_at, u"no") && m_scan.isSign(m_at + 1, u'.') && m_at + 2 < m_end && m_scan.token(m_at + 2).kind == TokenKind::Number) {
            ++m_description.heads;
            m_lastUseful = m_at += 3;
            m_isNationalityLast = false;
            return true;
        }
        // A capital inside a sentence begins a name, not a noun.
        const bool isBareBack = m_scan.isWord(m_at, u"back") || m_scan.isWord(m_at, u"half");
        if (isBareBack && (m_at == m_description.range.first || !isBackOf(m_at - 1)))
            return false; // "signed for the Nerazzurri back in 2017"
        const bool isNameLike = m_scan.token(m_at).isCapitalised() && m_at > m_description.range.first;
        if (m_scan.isClass(m_at, PositionNoun | PersonNoun | RoleNoun) && !isNameLike) {
            if (m_scan.isClass(m_at, PositionNoun))
                m_description.position = m_scan.text(m_at).toString().toLower();
            const bool isHead = !m_scan.isClass(m_at, Adjective) || m_scan.isClass(m_at, PersonNoun | RoleNoun);
            m_description.heads += isHead || m_scan.isClass(m_at, PositionNoun) ? 1 : 0;
            m_description.isTarget = m_description.isTarget || m_scan.text(m_at).startsWith(u"target", Qt::CaseInsensitive);
            m_description.isOnLoan = m_description.isOnLoan || m_scan.isWord(m_at, u"loanee");
            m_description.isReporter = m_description.isReporter || m_scan.isReporterNoun(m_at);
            m_description.hasRole = m_description.hasRole || m_scan.isClass(m_at, RoleNoun);
            m_lastUseful = ++m_at;
            m_isNationalityLast = false;
            return true;
        }
        if (m_scan.isClass(m_at, Adjective) && !isNameLike) {
            ++m_at;
            return true;
        }
        return takeAnyAdjective();
    }

    /// "the in-form striker", "the lanky midfielder": no table knows every adjective.
    bool takeAnyAdjective()
    {
        const auto isPlain = [this](int i) {
            return i < m_end && m_scan.token(i).kind == TokenKind::Word && m_scan.token(i).letterCase == LetterCase::Lower;
        };
        int end = m_at;
        while (isPlain(end) && end + 2 < m_end && m_scan.isSign(end + 1, u'-') && m_scan.token(end + 1).isGlued && isPlain(end + 2))
            end += 2;
        const bool isKnown = m_scan.isClass(m_at, FunctionWord | ReportVerb | NegationMark);
        const bool isOpened = m_description.isDefinite || m_description.club >= 0 || !m_description.country.isEmpty();
        if (!isPlain(m_at) || isKnown || !isOpened || m_description.heads > 0 || end + 1 >= m_end)
            return false;
        // "vice-captain": the compound ends in the noun itself.
        const bool isCompoundNoun = end > m_at && m_scan.isClass(end, PersonNoun | PositionNoun);
        if (!isCompoundNoun && !m_scan.isClass(end + 1, PositionNoun))
            return false;
        m_at = isCompoundNoun ? end : end + 1;
        return true;
    }

    /// "left-back", "wing back".
    [[nodiscard]] bool isBackOf(int i) const
    {
        static constexpr WordSet sides = {u"centre", u"center", u"full", u"wing", u"left", u"right"};
        return m_scan.isSign(i, u'-') || m_scan.isAnyWord(i, sides);
    }

    /// Hyphens inside, "and" between two clubs, countries or nouns, and the comma of "tall, quick midfielder".
    bool takeJoint()
    {
        if (m_at == m_description.range.first || m_at + 1 >= m_end)
            return false;
        const bool isHyphen = m_scan.isSign(m_at, u'-') && m_scan.token(m_at).isGlued;
        const bool isAnd = m_scan.isWord(m_at, u"and") && m_description.heads == 0
            && (m_starts.is(m_at + 1, MentionStarts::AtCountry) || m_scan.isClass(m_at + 1, Adjective | PositionNoun));
        const bool isHeadAnd = m_scan.isWord(m_at, u"and") && m_description.heads > 0 && m_scan.isClass(m_at + 1, PositionNoun | PersonNoun)
            && !m_scan.token(m_at + 1).isCapitalised();
        if (!isHyphen && !isAnd && !isHeadAnd)
            return false;
        ++m_at;
        return true;
    }

    /// "£60m-rated France forward", "17-cap Italy star".
    bool takeRating()
    {
        constexpr int longestRating = 7;
        const bool isMoney = m_scan.token(m_at).isCurrencySign();
        const bool isCaps = m_scan.token(m_at).kind == TokenKind::Number;
        if (!isMoney && !isCaps)
            return false;
        for (int i = m_at + 1; i < m_end && i < m_at + longestRating; ++i) {
            const bool isEnd = isMoney ? m_scan.isWord(i, u"rated") || m_scan.isWord(i, u"valued") || m_scan.isWord(i, u"priced")
                                       : m_scan.isWord(i, u"cap") || m_scan.isWord(i, u"capped") || m_scan.isWord(i, u"goal");
            if (isEnd) {
                m_at = i + 1;
                return true;
            }
        }
        return false;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    const MentionStarts &m_starts;
    Description m_description;
    int m_at;
    int m_end;
    int m_lastUseful = 0;
    bool m_isNationalityLast = false;
};

} // namespace

Description descriptionAt(const Scan &scan, const Mentions &mentions, const MentionStarts &starts, int first, int end)
{
    const bool mayBegin = mayBeginDescription(scan, first) || starts.is(first, MentionStarts::AtClub) || starts.is(first, MentionStarts::AtCountry);
    if (!mayBegin || (isDeterminer(scan, first) && !mayBeginPart(scan, starts, first + 1)))
        return {};
    return DescriptionReader(scan, mentions, starts, first, end).run();
}

int joinedTo(const Scan &scan, std::span<const PersonMention> earlier, TokenRange description)
{
    const bool isJoined = !earlier.empty() && earlier.back().range.last + 1 == description.first
        && scan.isAnyWord(description.first - 1, WordSet(u"or", u"and"));
    return isJoined ? earlier.back().person : -1;
}

} // namespace rumourdesk
