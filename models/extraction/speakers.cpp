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

} // namespace rumourdesk
