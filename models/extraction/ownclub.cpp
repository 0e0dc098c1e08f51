// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/ownclub.h"

namespace rumourdesk {

namespace {

constexpr WordSet owners = {u"his", u"her"};

/// "his Napoli deal", "her Lyon teammates"
bool isBeforeThing(const Scan &scan, TokenRange sentence, TokenRange club)
{
    static constexpr WordSet things = {u"deal", u"contract", u"future", u"exit", u"teammates"};
    const int after = club.last;
    const bool isMates = scan.isWord(after, u"team") && scan.isSign(after + 1, u'-') && scan.isWord(after + 2, u"mates");
    return club.first > sentence.first && after < sentence.last && scan.isAnyWord(club.first - 1, owners)
        && (isMates || scan.isAnyWord(after, things));
}

/// "his club, Racing Club", "the defender's club, Racing Club"
bool isApposed(const Scan &scan, TokenRange sentence, TokenRange club)
{
    static constexpr WordSet nouns = {u"club", u"employers"};
    const int comma = club.first - 1;
    return comma - 2 >= sentence.first && scan.isSign(comma, u',') && scan.isAnyWord(comma - 1, nouns)
        && (scan.isAnyWord(comma - 2, owners) || scan.token(comma - 2).kind == TokenKind::Possessive);
}

/// "his release clause at Hammarby", "whose contract at Lyon", "the winger's £20m clause at Fulham"
bool isWhereHeIsBound(const Scan &scan, TokenRange sentence, TokenRange club)
{
    static constexpr WordSet bonds = {u"clause", u"contract", u"deal", u"terms"};
    constexpr int longest = 5; // tokens: "his £20m release"
    const int noun = club.first - 2;
    if (noun < sentence.first || !scan.isWord(club.first - 1, u"at") || !scan.isAnyWord(noun, bonds))
        return false;
    for (int i = noun - 1; i >= std::max(sentence.first, noun - longest); --i) {
        if (scan.isAnyWord(i, owners) || scan.isWord(i, u"whose") || scan.token(i).kind == TokenKind::Possessive)
            return true;
    }
    return false;
}

} // namespace

bool isOwnClub(const Scan &scan, TokenRange sentence, TokenRange club)
{
    return isBeforeThing(scan, sentence, club) || isApposed(scan, sentence, club) || isWhereHeIsBound(scan, sentence, club);
}

} // namespace rumourdesk
