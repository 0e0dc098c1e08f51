// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/readings.h"

namespace rumourdesk {

namespace {

constexpr int negationReach = 3; // words before a cue
constexpr int conditionReach = 8;

/// "have already brought in", "earlier this summer": a signing that is no news.
bool tellsOldBusiness(const Scan &scan, const Clause &clause)
{
    static constexpr std::array<QStringView, 3> marks = {u"already", u"earlier", u"previously"};
    return scan.hasAnyWord(clause.tokens, marks);
}

/// Whether the subject before the cue is a player and no club.
bool isPlayersWord(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match)
{
    const TokenRange before{clause.tokens.first, match.range.first};
    const bool hasPlayer = std::any_of(sentence.persons.begin(), sentence.persons.end(),
        [&](int i) { return before.contains(mentions.persons[static_cast<size_t>(i)].range); });
    const bool hasClub = std::any_of(sentence.clubs.begin(), sentence.clubs.end(), [&](int i) {
        const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
        return !club.isAttribute && before.contains(club.range);
    });
    if (hasClub)
        return false;
    return hasPlayer || (hasSubjectPronoun(scan, clause.tokens) && !hasThey(scan, before));
}

} // namespace

bool hasSubjectPronoun(const Scan &scan, TokenRange range)
{
    static constexpr std::array<QStringView, 7> pronouns = {u"he", u"him", u"he's", u"he'll", u"she", u"she's", u"she'll"};
    return scan.hasAnyWord(range, pronouns);
}

bool hasPronoun(const Scan &scan, TokenRange range)
{
    static constexpr std::array<QStringView, 7> pronouns = {u"he", u"him", u"his", u"he's", u"she", u"her", u"she's"};
    return scan.hasAnyWord(range, pronouns);
}

bool hasThey(const Scan &scan, TokenRange range)
{
    static constexpr std::array<QStringView, 4> pronouns = {u"they", u"they've", u"they're", u"they'd"};
    return scan.hasAnyWord(range, pronouns);
}

Reading readingOf(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match)
{
    const auto isMarked = [&](quint32 classes, int reach) { return isMarkedBefore(scan, clause, match.range.first, classes, reach); };
    const Cue &cue = match.cue;
    if (cue.kind == CueKind::Refusal) {
        // A player's no ends it; a club's no means that there was an offer.
        const bool isPlayers = isPlayersWord(scan, mentions, sentence, clause, match);
        return {isPlayers ? Stage::Off : Stage::Bid, false, isMarked(NegationMark | ConditionMark, negationReach)};
    }
    if (cue.stage == Stage::Off) {
        // "have not given up on": they go on.
        const bool isDenied = !cue.isWeak && isMarked(NegationMark, 2);
        return {isDenied ? Stage::Interest : Stage::Off, false, false};
    }
    if (isMarked(NegationMark, negationReach)) {
        // "not interested" is a no; "have not bid" leaves everything open.
        const bool isRefusal = cue.stage == Stage::Interest && !cue.isWeak;
        return {isRefusal ? Stage::Off : cue.stage, false, !isRefusal};
    }
    if (cue.stage == Stage::Done && tellsOldBusiness(scan, clause))
        return {cue.stage, false, true};
    if (cue.stage > Stage::Interest && isMarked(ConditionMark, conditionReach))
        return {Stage::Interest, cue.stage >= Stage::Bid, false};
    if (cue.stage == Stage::Bid && isMarked(IntentMark, conditionReach))
        return {Stage::Approach, false, false};
    return {cue.stage, false, false};
}

} // namespace rumourdesk
