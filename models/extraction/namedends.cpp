// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/namedends.h"

namespace rumourdesk {

namespace {

/// What joins the ends of a move from the token on: "to", "->", "→"; the token after it, or the same one for nothing.
int afterArrow(const Scan &scan, int i)
{
    if (scan.isWord(i, u"to") || scan.isSign(i, u'\u2192'))
        return i + 1;
    return scan.isSign(i, u'-') && scan.isSign(i + 1, u'>') ? i + 2 : i;
}

/// Whether some phrase covers the tokens, and so says more of them.
bool isCued(const SentenceParts &sentence, TokenRange range)
{
    return std::ranges::any_of(sentence.clauses, [&](const Clause &clause) {
        return std::ranges::any_of(clause.cues, [&](const Lexicon::CueMatch &match) { return match.range.contains(range); });
    });
}

/// "Edwards (Southampton to QPR, loan)": a deal that is done.
std::optional<NamedEnds> bracketedEnds(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const PersonMention &named)
{
    const int open = named.range.last;
    if (open + 1 >= sentence.tokens.last || !scan.isSign(open, u'('))
        return std::nullopt;
    const ClubMention *from = beginningAt(mentions.clubs, open + 1);
    const int end = from ? afterArrow(scan, from->range.last) : open;
    const ClubMention *to = from && end > from->range.last ? beginningAt(mentions.clubs, end) : nullptr;
    if (!to || to->club == from->club)
        return std::nullopt;
    return NamedEnds{to, Stage::Done, {from->range.last, end}};
}

/// "PSG-bound Kvaratskhelia": as good as there.
std::optional<NamedEnds> boundEnds(const Scan &scan, const Mentions &mentions, const PersonMention &named)
{
    const int hyphen = named.range.first - 2;
    if (hyphen < 1 || !scan.isWord(hyphen + 1, u"bound") || !scan.isSign(hyphen, u'-'))
        return std::nullopt;
    constexpr int longestName = 5; // tokens
    for (const ClubMention &club : within(mentions.clubs, {hyphen - longestName, hyphen})) {
        if (club.range.last == hyphen)
            return NamedEnds{&club, Stage::Agreed, {hyphen, named.range.first}};
    }
    return std::nullopt;
}

} // namespace

std::optional<NamedEnds> namedEndsAt(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const PersonMention &named)
{
    if (named.isDescription)
        return std::nullopt;
    if (std::optional<NamedEnds> ends = bracketedEnds(scan, mentions, sentence, named))
        return ends;
    if (std::optional<NamedEnds> ends = boundEnds(scan, mentions, named))
        return ends;
    constexpr int agePart = 3; // tokens: ", 19,"
    int to = scan.ageAfter(named.range.last, sentence.tokens.last) > 0 ? named.range.last + agePart : named.range.last;
    to += sentence.isHeadline && scan.isSign(to, u',') ? 1 : 0; // "Ramazani, to Valencia"
    const int end = afterArrow(scan, to);
    if (end >= sentence.tokens.last || end == to || isCued(sentence, {to, end}))
        return std::nullopt;
    const bool isHistory = std::ranges::any_of(
        sentence.clauses, [&](const Clause &clause) { return clause.isHistory && clause.tokens.contains(named.range); });
    const ClubMention *club = isHistory ? nullptr : beginningAt(mentions.clubs, end);
    if (!club || club->club == mentions.people[static_cast<size_t>(named.person)].club)
        return std::nullopt;
    // "No Trippier to Bayern", "Robertson to Tottenham off"
    const bool isDenied = named.range.first > sentence.tokens.first && scan.isWord(named.range.first - 1, u"no");
    const bool isOff = isDenied || (club->range.last < sentence.tokens.last && scan.isWord(club->range.last, u"off"));
    // "OFFICIAL: Mikautadze to Villarreal"
    static constexpr WordSet officials = {u"official", u"confirmed", u"done"};
    const bool isOfficial = scan.isAnyWord(sentence.tokens.first, officials) && scan.isSign(sentence.tokens.first + 1, u':');
    return NamedEnds{club, isOff ? Stage::Off : isOfficial ? Stage::Done : Stage::Interest, {to, end}};
}

} // namespace rumourdesk
