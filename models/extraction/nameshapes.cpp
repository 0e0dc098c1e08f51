// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/nameshapes.h"

#include <algorithm>

namespace rumourdesk {

namespace {

constexpr int longestName = 5; // words

} // namespace

bool hasKind(const Entities &entities, EntityKind kind)
{
    return std::any_of(entities.begin(), entities.end(), [kind](const Entity &entity) { return entity.kind == kind; });
}

bool isPersonKind(EntityKind kind)
{
    return kind == EntityKind::Player || kind == EntityKind::Manager || kind == EntityKind::Journalist
        || kind == EntityKind::Official;
}

bool NameShapes::isNameHeading(const Paragraph &paragraph) const
{
    constexpr int longest = 4; // words
    int i = paragraph.tokens.first;
    if (token(i).kind == TokenKind::Number && i + 1 < paragraph.tokens.last && token(i + 1).kind == TokenKind::Punctuation)
        i += 2;
    const int words = paragraph.tokens.last - i;
    if (paragraph.kind != ParagraphKind::Heading || words < 1 || words > longest)
        return false;
    for (; i < paragraph.tokens.last; ++i) {
        const bool isNamePart = token(i).isCapitalised() || isClass(i, NameParticle) || token(i).sign == u'-';
        if (!isNamePart || isClass(i, NotAName | TeamNoun | RoleNoun) || token(i).letterCase == LetterCase::Upper)
            return false;
    }
    return true;
}

Entities NameShapes::validEntities(const Gazetteer::NameMatch &match, TokenRange sentence) const
{
    Entities valid;
    const bool isDomain = match.range.size() > 2 && token(match.range.last - 2).sign == u'.' && token(match.range.last - 1).isGlued;
    const QStringView first = m_scan.text(match.range.first);
    const bool isMixed = std::any_of(first.begin(), first.end(), [](QChar letter) { return letter.isUpper(); }); // "talkSPORT"
    const bool isInitial = match.range.size() > 1 && token(match.range.first).span.length == 1 && token(match.range.first + 1).isCapitalised();
    const bool isCapital = token(match.range.first).isCapitalised() || isDomain || isMixed || isInitial
        || (token(match.range.first).kind == TokenKind::Number && match.range.size() > 1);
    for (const Entity &entity : match.entities) {
        bool isFit = isCapital;
        if (entity.kind == EntityKind::Club && entity.alias == AliasKind::Periphrasis)
            isFit = match.range.size() > 1 || isCapital;
        else if (entity.kind == EntityKind::Player)
            isFit = isCapital && match.range.size() > 1 && (token(match.range.last - 1).isCapitalised() || token(match.range.last - 1).isGlued);
        else if (entity.kind == EntityKind::Outlet && entity.alias == AliasKind::Uncapitalised)
            isFit = isCredited(match.range, sentence);
        else if (entity.kind == EntityKind::Outlet && entity.alias == AliasKind::Weak)
            isFit = isCapital && isCredited(match.range, sentence);
        else if (entity.alias == AliasKind::Weak && isPersonKind(entity.kind))
            isFit = false; // a surname: decided once the full names are known
        else if (isPersonKind(entity.kind))
            isFit = isCapital && match.range.size() > 1;
        if (isFit)
            valid.push_back(entity);
    }
    return valid;
}

bool NameShapes::isCredited(TokenRange range, TokenRange sentence) const
{
    if (range.size() == 1 && token(range.first).span.length == 1)
        return false; // "I hear", "on X": a letter is an outlet in brackets alone
    const int after = range.last;
    // "Sky Sports has learned", "Bild have been told"; "times have changed" is no report.
    const bool isAuxiliary = after < sentence.last && (m_scan.isWord(after, u"has") || m_scan.isWord(after, u"have"));
    const int verb = isAuxiliary ? after + 1 : after;
    const bool isVerb = verb < sentence.last && token(verb).letterCase == LetterCase::Lower
        && (isClass(verb, ReportVerb) || (isAuxiliary && m_scan.isWord(verb, u"been")));
    if (isVerb)
        return true;
    // "Record and A Bola both report"
    constexpr int longestSecond = 6; // tokens
    for (int i = after + 1; after < sentence.last && m_scan.isWord(after, u"and") && i < std::min(sentence.last, after + longestSecond); ++i) {
        if (isClass(i, ReportVerb) && token(i).letterCase == LetterCase::Lower)
            return true;
    }
    // "if the Telegraph is to be believed"
    if (after + 3 < sentence.last && m_scan.isWord(after, u"is") && m_scan.isWord(after + 3, u"believed"))
        return true;
    int before = range.first - 1;
    if (before >= sentence.first && (m_scan.isWord(before, u"the") || m_scan.isWord(before, u"outlet") || m_scan.isWord(before, u"newspaper")))
        --before;
    if (before < sentence.first)
        return false;
    // "says Sky's James Cooper"
    static constexpr WordSet sayings = {u"says", u"say", u"reports", u"claims", u"writes", u"adds", u"reckons"};
    const bool isOfReporter = after < sentence.last && token(after).kind == TokenKind::Possessive && m_scan.isAnyWord(before, sayings);
    return isOfReporter || m_scan.isWord(before, u"per") || m_scan.isWord(before, u"via") || m_scan.isWord(before, u"told")
        || (m_scan.isWord(before, u"tell") && m_scan.isWord(before - 1, u"sources"))
        || (m_scan.isWord(before, u"to") && before > sentence.first && m_scan.isWord(before - 1, u"according"))
        || (m_scan.isWord(before, u"by") && before > sentence.first && isClass(before - 1, ReportVerb))
        || (m_scan.isWord(before, u"in") && before > sentence.first && m_scan.isWord(before - 1, u"report"))
        || (m_scan.isWord(before, u"from") && before > sentence.first && m_scan.isWord(before - 1, u"report"))
        || m_scan.isWord(before, u"newspaper") || m_scan.isWord(before, u"outlet") || token(before).sign == u'@';
}

TokenRange NameShapes::runAt(int first, TokenRange sentence) const
{
    TokenRange run{first, first};
    if (!canBeginName(first, sentence))
        return run;
    int words = 0;
    for (int i = first; i < sentence.last && words < longestName; ++i) {
        const Token &here = token(i);
        const bool isHyphen = here.sign == u'-' && here.isGlued && i + 1 < sentence.last && token(i + 1).isGlued;
        const bool isInitialStop = here.sign == u'.' && here.isGlued && i > first && token(i - 1).span.length == 1;
        if (isHyphen || isInitialStop)
            continue;
        if (here.kind != TokenKind::Word)
            break;
        const bool isHyphened = i > first && here.isGlued && token(i - 1).sign == u'-'; // "Heung-min"
        if (i > first && isShoutedAfterName(i, first))
            break;
        if (i > first && !here.isCapitalised() && !isHyphened) {
            if (!isClass(i, NameParticle) || !leadsToCapital(i, sentence))
                break;
        } else if (i > first && endsRun(i, sentence)) {
            break;
        }
        ++words;
        run.last = i + 1;
    }
    return run;
}

/// "a bid for Erling Haaland REJECTED by Dortmund"
bool NameShapes::isShoutedAfterName(int i, int first) const
{
    constexpr int longestInitials = 3;
    const bool isShouted = token(i).letterCase == LetterCase::Upper && token(i).span.length > longestInitials;
    return isShouted && token(first).letterCase == LetterCase::Capital && !isClass(i, FamilyName);
}

bool NameShapes::leadsToCapital(int i, TokenRange sentence) const
{
    int next = i + 1;
    while (next < sentence.last && isClass(next, NameParticle) && !token(next).isCapitalised())
        ++next;
    return next < sentence.last && next - i <= 2 && token(next).kind == TokenKind::Word && token(next).isCapitalised();
}

bool NameShapes::canBeginName(int i, TokenRange sentence) const
{
    const Token &here = token(i);
    if (here.kind != TokenKind::Word || here.span.length < 2)
        return false;
    if (!here.isCapitalised()) // "van de Ven" as a later mention
        return isClass(i, NameParticle) && here.span.length >= 2 && !isClass(i, FunctionWord) && leadsToCapital(i, sentence);
    if (isClass(i, NotAName) && !isClass(i, GivenName))
        return false;
    // "Per David Ornstein, Liverpool have": a given name too, but not before another one.
    if (i == sentence.first && m_scan.isWord(i, u"per") && isClass(i + 1, GivenName) && token(i + 2).isCapitalised())
        return false;
    constexpr quint32 common = FunctionWord | PositionNoun | PersonNoun | RoleNoun | TeamNoun | Adjective | ReportVerb | NotAName | OpponentMark;
    if (!isClass(i, common))
        return true;
    // "Will Hughes", "Mark Noble": a word of its own, but also a given name before a family name.
    return isClass(i, GivenName) && here.span.length > 2 && i + 1 < sentence.last && token(i + 1).isCapitalised()
        && isClass(i + 1, FamilyName) && !isClass(i + 1, FunctionWord | NotAName);
}

bool NameShapes::endsRun(int i, TokenRange sentence) const
{
    if (isClass(i, FunctionWord) && !isClass(i, FamilyName | GivenName | NameParticle))
        return true;
    if (isClass(i, NotAName) && !isClass(i, FamilyName | GivenName))
        return true;
    if (isClass(i, FamilyName | GivenName | NameParticle))
        return false;
    const auto match = m_scan.gazetteer.nameAt(m_scan.structure.tokens, i, sentence.last);
    return match && !validEntities(*match, sentence).empty();
}

bool NameShapes::canNameShortly(const Paragraph &paragraph) const
{
    if (paragraph.kind == ParagraphKind::Prose)
        return true;
    constexpr quint32 small = FunctionWord | NameParticle;
    for (int i = paragraph.tokens.first; i < paragraph.tokens.last; ++i) {
        if (token(i).kind == TokenKind::Word && token(i).letterCase == LetterCase::Lower && !isClass(i, small))
            return true;
    }
    return false;
}

} // namespace rumourdesk
