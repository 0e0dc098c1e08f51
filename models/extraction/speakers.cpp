// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/speakers.h"

namespace rumourdesk {

namespace {

constexpr int none = -1;

constexpr WordSet speeches = {u"say", u"says", u"said", u"tell", u"tells", u"told", u"insist", u"insists", u"insisted", u"confirm",
    u"confirmed", u"maintain", u"maintained", u"stress", u"stressed", u"state", u"stated"};

/// "Stoke boss", "Everton insist"; not one that has been told.
int speakerBefore(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, int token)
{
    static constexpr WordSet passives = {u"been", u"was", u"were", u"being"};
    constexpr int reach = 3; // "sporting director", "have told"
    for (const int i : sentence.clubs) {
        const int end = mentions.clubs[static_cast<size_t>(i)].range.last;
        for (int word = end; word < std::min(token, end + reach) && !scan.isAnyWord(word, passives); ++word) {
            if (scan.isClass(word, RoleNoun) || scan.isAnyWord(word, speeches))
                return i;
        }
    }
    return none;
}

/// "said Racing president Marc Keller", "Everton coach David Moyes says": behind what is said.
int speakerAfter(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, int token)
{
    constexpr int reachBack = 2; // tokens: "said the"
    constexpr int reach = 4; // tokens: "president Marc Keller" and his verb
    for (const int i : sentence.clubs) {
        const TokenRange range = mentions.clubs[static_cast<size_t>(i)].range;
        if (range.first < token || range.last >= sentence.tokens.last || !scan.isClass(range.last, RoleNoun))
            continue;
        if (scan.hasAnyWord({std::max(token, range.first - reachBack), std::min(sentence.tokens.last, range.last + reach)}, speeches))
            return i;
    }
    return none;
}

} // namespace

int speakingClub(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, TokenRange said)
{
    const int before = speakerBefore(scan, mentions, sentence, said.first);
    return before != none ? before : speakerAfter(scan, mentions, sentence, said.last);
}

int revealingClub(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, TokenRange advance)
{
    static constexpr WordSet reveals = {u"reveals", u"revealed", u"confirms", u"confirmed", u"admits", u"admitted", u"acknowledged",
        u"disclosed", u"says", u"said", u"told"};
    constexpr int reach = 7; // tokens: "president Olivier Létang has since revealed"
    for (const int i : sentence.clubs) {
        const ClubMention &official = mentions.clubs[static_cast<size_t>(i)];
        const int end = official.range.last;
        const int role = scan.token(end).kind == TokenKind::Possessive ? end + 1 : end;
        if (role >= advance.first || !scan.isClass(role, RoleNoun))
            continue;
        int verb = role + 1;
        while (verb < std::min(advance.first, role + reach) && !scan.isAnyWord(verb, reveals))
            ++verb;
        const bool isRevealed = scan.isAnyWord(verb, reveals) && std::ranges::any_of(sentence.clubs, [&](int other) {
            const ClubMention &suitor = mentions.clubs[static_cast<size_t>(other)];
            return suitor.range.first > verb && suitor.range.last <= advance.first && !suitor.isAttribute && suitor.club != official.club;
        });
        if (isRevealed)
            return i;
    }
    return none;
}

namespace {

/// Behind ", 25," or ", the top scorer," between a name and its verb; the end of the name if there is none.
int endOfAside(const Scan &scan, int name, int verb)
{
    constexpr int longest = 8; // tokens
    for (int i = name + 1; scan.isSign(name, u',') && i < std::min(verb, name + longest); ++i) {
        if (scan.isSign(i, u','))
            return i + 1;
    }
    return name;
}

} // namespace

bool isPlayersWord(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, TokenRange cue)
{
    constexpr int longestVerb = 3; // tokens: "has already been"
    constexpr int pronounReach = 2; // tokens: "he also"
    if (!scan.hasAnyWord(cue, WordSet(u"talks", u"discussions", u"conversations", u"negotiations", u"negotiating", u"dialogue", u"agreement", u"contact",
            u"yes", u"accepted")))
        return false;
    if (scan.hasAnyWord({std::max(sentence.tokens.first, cue.first - pronounReach), cue.first}, WordSet(u"he", u"she")))
        return true;
    const bool hasActor = actorBefore(mentions, sentence, cue.first) != none;
    const auto isSubject = [&](int i) {
        const TokenRange name = mentions.persons[static_cast<size_t>(i)].range;
        const bool isFirst = std::ranges::none_of(sentence.clubs, [&](int other) { return mentions.clubs[static_cast<size_t>(other)].range.first < name.first; });
        // "Ndiaye is close to joining Fulham and has said yes"
        const bool isGoingOn = isFirst && scan.isWord(cue.first - 1, u"and");
        return name.first < cue.first && (isGoingOn || (!hasActor && cue.first - endOfAside(scan, name.last, cue.first) <= longestVerb));
    };
    return std::ranges::any_of(sentence.persons, isSubject);
}

} // namespace rumourdesk
