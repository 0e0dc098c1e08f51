// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/clubshapes.h"

namespace rumourdesk {

namespace {

constexpr int longestName = 4; // words

constexpr WordSet lastWords = {u"city", u"united", u"town", u"rovers", u"athletic", u"wanderers", u"albion", u"county", u"harriers", u"thistle",
    u"academical", u"argyle", u"rangers", u"fc", u"afc", u"cf", u"sc", u"fk", u"if", u"bk", u"sk"};
constexpr WordSet firstWords = {u"fc", u"afc", u"sc", u"sv", u"vfb", u"vfl", u"tsv", u"cd", u"cf", u"ud", u"rcd", u"fk", u"nk", u"hnk", u"gnk", u"kv",
    u"krc", u"sk", u"dinamo", u"dynamo", u"lokomotiv", u"spartak", u"deportivo"};

/// The capitalised words that stand together from the token on, hyphens between them and perhaps a year of founding behind:
/// "Radnicki 1923".
TokenRange capitalsFrom(const Scan &scan, int first, int end)
{
    TokenRange run{first, first};
    int words = 0;
    for (int i = first; i < end && words < longestName; ++i) {
        const Token &here = scan.token(i);
        const bool isHyphen = here.sign == u'-' && here.isGlued && scan.token(i + 1).isGlued;
        if (isHyphen)
            continue;
        if (here.kind != TokenKind::Word || !here.isCapitalised())
            break;
        ++words;
        run.last = i + 1;
    }
    constexpr int firstFounding = 1850;
    constexpr int lastFounding = 1999;
    if (!run.isEmpty() && run.last < end && scan.isNumber(run.last, firstFounding, lastFounding))
        ++run.last;
    return run;
}

/// "Mexico City", "Cape Town", "Orange County", and "in Quezon City": no club plays under these names.
bool isPlaceName(const Scan &scan, TokenRange name, TokenRange sentence)
{
    static constexpr WordSet towns = {u"mexico", u"kansas", u"york", u"atlantic", u"lake", u"cape", u"vatican", u"guatemala", u"panama", u"kuwait", u"benin",
        u"oklahoma", u"jersey", u"orange", u"angeles"};
    return scan.isAnyWord(name.last - 2, towns) || (name.first > sentence.first && scan.isWord(name.first - 1, u"in"));
}

/// The first word of a sentence has its capital from there: "Relegated City".
bool isOpeningWord(const Scan &scan, int first, TokenRange sentence)
{
    const bool isFirst = first == sentence.first || scan.token(first - 1).kind == TokenKind::Punctuation;
    return isFirst && scan.token(first).word != 0;
}

/// "Brechin City", "FK Bodrum"
TokenRange calledLikeClub(const Scan &scan, int first, TokenRange sentence)
{
    constexpr quint32 common = FunctionWord | PositionNoun | PersonNoun | RoleNoun | TeamNoun | ReportVerb | NotAName | PastMark;
    TokenRange run = capitalsFrom(scan, first, sentence.last);
    if (run.size() < 2)
        return {};
    const bool isLed = scan.isAnyWord(first, firstWords);
    if (!isLed && (scan.isClass(first, common) || isOpeningWord(scan, first, sentence)))
        return {};
    // "FK Bodrum", but in capitals only: "Sk" may be anybody's initial
    constexpr int longestInitials = 3;
    const bool isShouted = scan.token(first).letterCase == LetterCase::Upper || scan.token(first).span.length > longestInitials;
    if (isLed && isShouted)
        return run.size() > 2 && !scan.isSign(first + 2, u'-') ? TokenRange{first, first + 2} : run;
    for (int i = first + 1; i < run.last; ++i) {
        if (scan.isAnyWord(i, lastWords))
            return isPlaceName(scan, {first, i + 1}, sentence) ? TokenRange() : TokenRange{first, i + 1};
    }
    return {};
}

/// "the Norwegian side Moss", "League Two outfit Bromley": a name behind a word for clubs that says of which country or
/// league it is.
TokenRange introducedAsClub(const Scan &scan, int first, TokenRange sentence)
{
    static constexpr WordSet nouns = {u"side", u"club", u"outfit", u"minnows"};
    static constexpr WordSet ranks = {u"tier", u"division", u"flight", u"league", u"based", u"promoted"};
    const int noun = first - 1;
    if (noun - 1 < sentence.first || !scan.isAnyWord(noun, nouns) || !scan.token(first).isCapitalised())
        return {};
    const bool isTold = scan.token(noun - 1).isCapitalised() ? scan.token(noun - 1).kind == TokenKind::Word : scan.isAnyWord(noun - 1, ranks);
    if (!isTold || scan.isClass(first, GivenName | FamilyName | FunctionWord | RoleNoun | NotAName))
        return {};
    return capitalsFrom(scan, first, sentence.last);
}

} // namespace

TokenRange clubShapeAt(const Scan &scan, int first, TokenRange sentence)
{
    if (!scan.token(first).isCapitalised())
        return {};
    const TokenRange called = calledLikeClub(scan, first, sentence);
    return called.isEmpty() ? introducedAsClub(scan, first, sentence) : called;
}

int shortNameIn(const Scan &scan, TokenRange name)
{
    constexpr int leastLetters = 4;
    const bool isEnded = name.size() == 2 && scan.isAnyWord(name.last - 1, lastWords);
    const bool isLed = name.size() == 2 && scan.isAnyWord(name.first, firstWords);
    const int word = isEnded ? name.first : isLed ? name.last - 1 : -1;
    return word >= 0 && scan.token(word).span.length >= leastLetters ? word : -1;
}

} // namespace rumourdesk
