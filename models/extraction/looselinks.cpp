// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/looselinks.h"

namespace rumourdesk {

namespace {

/// The step that a word of the trade names by itself.
std::optional<Stage> looseStageOf(const Scan &scan, int i)
{
    static constexpr WordSet medical = {u"medical", u"medicals"};
    static constexpr WordSet agreed = {u"agreed", u"agreement", u"agree", u"agrees", u"terms", u"sealed", u"settled"};
    static constexpr WordSet bid = {u"bid", u"bids", u"offer", u"offers", u"offered", u"proposal", u"proposals", u"tabled", u"lodged"};
    static constexpr WordSet talks = {u"talks", u"negotiations", u"negotiating", u"negotiate", u"discussions", u"conversations"};
    static constexpr WordSet approach = {u"enquiry", u"inquiry", u"enquired", u"inquired", u"contact", u"contacts", u"contacted", u"approach", u"approached"};
    static constexpr WordSet interest = {u"move", u"moves", u"deal", u"loan", u"fee", u"sign", u"signing", u"target", u"targets", u"option", u"join",
        u"joining", u"buy", u"buying", u"wanted", u"interest", u"interested", u"swap", u"permanent", u"price", u"clause",
        u"transfer", u"suitors", u"suitor", u"list", u"shortlist", u"pursuit", u"race", u"chase", u"signature", u"replacement", u"switch",
        u"linked", u"keen", u"admirers", u"scouts", u"destination", u"window", u"leave", u"leaving"};
    constexpr int longestWage = 6; // tokens: "£60,000 a week"
    const bool isSum = scan.token(i).isCurrencySign() && !scan.hasAnyWord({i, i + longestWage}, WordSet(u"week", u"month"));
    if (isSum || scan.isAnyWord(i, interest))
        return Stage::Interest;
    if (scan.isAnyWord(i, bid))
        return Stage::Bid;
    if (scan.isAnyWord(i, talks))
        return Stage::Talks;
    if (scan.isAnyWord(i, approach))
        return Stage::Approach;
    if (scan.isAnyWord(i, agreed))
        return Stage::Agreed;
    if (scan.isAnyWord(i, medical))
        return Stage::Medical;
    return std::nullopt;
}

} // namespace

std::optional<Lexicon::CueMatch> looseCueIn(const Scan &scan, const SentenceParts &sentence)
{
    const auto isPhrase = [](const Lexicon::CueMatch &match) { return match.cue.kind == CueKind::Step && !match.cue.isWeak; };
    const bool isTold = std::ranges::any_of(sentence.clauses, [&](const Clause &clause) {
        return clause.isHistory || clause.isWish || clause.isRenewal || std::ranges::any_of(clause.cues, isPhrase);
    });
    if (isTold)
        return std::nullopt;
    std::optional<Lexicon::CueMatch> furthest;
    for (int i = sentence.tokens.first; i < sentence.tokens.last; ++i) {
        const std::optional<Stage> stage = looseStageOf(scan, i);
        if (stage && (!furthest || *stage > furthest->cue.stage))
            furthest = {{i, i + 1}, {CueKind::Step, *stage, SuitorPlace::Any, false}};
    }
    return furthest;
}

} // namespace rumourdesk
