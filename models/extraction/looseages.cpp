// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/looseages.h"

namespace rumourdesk {

namespace {

constexpr int youngest = 15;
constexpr int oldest = 43;

bool isAge(const Scan &scan, int i)
{
    return scan.token(i).kind == TokenKind::Number && scan.isNumber(i, youngest, oldest);
}

/// Whether the words behind a number let it be an age: nothing is counted.
bool endsAge(const Scan &scan, int next, int end)
{
    static constexpr WordSet words = {u"years", u"and", u"on", u"he", u"she", u"he's"};
    return next >= end || scan.isSign(next, u',') || scan.isSign(next, u'.') || scan.isSign(next, u'\u2013') || scan.isAnyWord(next, words);
}

/// "for a 20-year-old who", "than a 24-year-old with": somebody who was spoken of.
LooseAge agedSomebodyAt(const Scan &scan, int first, TokenRange sentence)
{
    static constexpr WordSet links = {u"for", u"than", u"of", u"on"};
    static constexpr WordSet articles = {u"a", u"an"};
    if (!scan.isAnyWord(first, links) || !scan.isAnyWord(first + 1, articles))
        return {};
    int end = 0;
    const int age = scan.ageWordsAt(first + 2, sentence.last, end);
    static constexpr WordSet follow = {u"who", u"with", u"whose"};
    const bool isAlone = age > 0 && (end >= sentence.last || scan.token(end).kind == TokenKind::Punctuation || scan.isAnyWord(end, follow));
    return isAlone ? LooseAge{age, {first + 2, end}, false} : LooseAge{};
}

} // namespace

LooseAge looseAgeAt(const Scan &scan, int first, TokenRange sentence)
{
    if (const LooseAge aged = agedSomebodyAt(scan, first, sentence); aged.age > 0)
        return aged;
    const bool isSomebodyElses = scan.isClass(first - 1, RoleNoun); // "their manager is 40"
    if (first + 1 >= sentence.last || !isAge(scan, first + 1) || isSomebodyElses)
        return {};
    static constexpr WordSet marks = {u"at", u"aged", u"is", u"now", u"just", u"only", u"also", u"turns"};
    const bool isMark = scan.isAnyWord(first, marks) || scan.token(first).kind == TokenKind::Possessive; // "He's 18"
    const bool isTurn = scan.isWord(first, u"turned"); // whatever follows: "turned 30 yesterday"
    // "a forward of 23 who", "a man of 25"
    const bool isOf = scan.isWord(first, u"of") && scan.isClass(first - 1, PositionNoun | PersonNoun) && !scan.isClass(first + 2, PositionNoun);
    if (!isTurn && !isOf && (!isMark || !endsAge(scan, first + 2, sentence.last)))
        return {};
    // "who left La Masia at 16": how old he was then
    constexpr int grownUp = 18; // years
    if (scan.isWord(first, u"at") && first > sentence.first && scan.wholeNumber(first + 1) < grownUp)
        return {};
    const bool isOpening = first == sentence.first && scan.isWord(first, u"at") && scan.isSign(first + 2, u',');
    return {scan.wholeNumber(first + 1), {first + 1, first + 2}, isOpening && scan.token(first + 3).isCapitalised()};
}

} // namespace rumourdesk
