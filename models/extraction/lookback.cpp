// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/lookback.h"

namespace rumourdesk {

namespace {

/// "this summer", "next season", "last week": times that only somebody who writes about today needs.
bool isTimeOfToday(const Scan &scan, int i)
{
    static constexpr WordSet marks = {u"this", u"next", u"last"};
    static constexpr WordSet times = {u"summer", u"winter", u"window", u"season", u"term", u"week", u"january"};
    static constexpr WordSet days = {u"today", u"yesterday", u"tonight", u"tomorrow", u"currently"};
    return scan.isAnyWord(i, days) || (scan.isAnyWord(i, marks) && scan.isAnyWord(i + 1, times));
}

} // namespace

bool isLookBack(const Scan &scan, std::optional<QDate> date)
{
    constexpr int firstYear = 1950;
    constexpr int longAgo = 5; // years
    constexpr int recent = 1;
    constexpr int farthest = 10; // contracts end until then
    constexpr int leastYears = 3;
    if (!date)
        return false;
    const int year = date->year();
    int old = 0;
    for (const Sentence &sentence : scan.structure.sentences) {
        if (scan.structure.paragraphs[static_cast<size_t>(sentence.paragraph)].kind != ParagraphKind::Prose)
            continue;
        for (int i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
            if (scan.isNumber(i, year - recent, year + farthest) || isTimeOfToday(scan, i))
                return false;
            old += scan.isNumber(i, firstYear, year - longAgo) ? 1 : 0;
        }
    }
    return old >= leastYears;
}

bool isToldOfThePast(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet present = {u"will", u"can", u"may", u"is", u"are", u"has", u"have", u"wants", u"want"};
    static constexpr WordSet past = {u"was", u"were", u"had", u"did", u"came", u"made", u"went", u"took", u"left", u"wanted", u"would", u"could"};
    if (scan.hasAnyWord(clause, present))
        return false;
    for (int i = clause.first; i < clause.last; ++i) {
        if (scan.isAnyWord(i, past) || (scan.endsIn(i, u"ed") && !scan.token(i).isCapitalised()))
            return true;
    }
    return false;
}

} // namespace rumourdesk
