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

/// "OFFICIAL: Mikautadze to Villarreal"
bool isOfficial(const Scan &scan, const SentenceParts &sentence)
{
    static constexpr WordSet words = {u"official", u"confirmed", u"done"};
    return scan.isAnyWord(sentence.tokens.first, words) && scan.isSign(sentence.tokens.first + 1, u':');
}

bool isToldOfThePast(const SentenceParts &sentence, TokenRange range)
{
    return std::ranges::any_of(sentence.clauses, [&](const Clause &clause) { return clause.isHistory && clause.tokens.contains(range); });
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

/// "lost Franck Kessie to Barcelona", "who have lost goalkeeper Stina Johannes to Wolfsburg": how it was, unless they "have
/// lost" him.
bool isLost(const Scan &scan, TokenRange name)
{
    static constexpr WordSet verbs = {u"lost", u"losing", u"sold"};
    static constexpr WordSet perfects = {u"have", u"has", u"having"};
    const int verb = scan.token(name.first - 1).isCapitalised() || scan.isClass(name.first - 1, PositionNoun) ? name.first - 2 : name.first - 1;
    return scan.isAnyWord(verb, verbs) && (!scan.isAnyWord(verb - 1, perfects) || scan.isWord(verb - 2, u"who"));
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

/// The step that "is now a", "is going to be a", "will not be a" in front of a club's player tells, up to the token of the
/// article; nothing if the words are others.
std::optional<Stage> stageOfBeing(const Scan &scan, int first, int article, bool isSurelyNews)
{
    static constexpr WordSet verbs = {u"is", u"becomes", u"become", u"be", u"became", u"becoming"};
    static constexpr WordSet marks = {u"now", u"officially", u"finally", u"already", u"formally"};
    static constexpr WordSet doubts = {u"could", u"may", u"might", u"would", u"wants", u"hopes", u"dreams", u"likely", u"wanted", u"want"};
    static constexpr WordSet futures = {u"will", u"going", u"set", u"about", u"to", u"becoming", u"he'll", u"she'll", u"soon"};
    constexpr int reach = 9; // tokens: "was a week ago about to become a"
    const bool isMarked = scan.isAnyWord(article - 1, marks);
    const int verb = isMarked ? article - 2 : article - 1;
    if (verb < first || !scan.isAnyWord(verb, verbs))
        return std::nullopt;
    const TokenRange before{std::max(first, verb - reach), verb};
    for (int i = before.first; i < before.last; ++i) {
        if (scan.isClass(i, NegationMark))
            return Stage::Off;
    }
    if (scan.hasAnyWord(before, doubts))
        return Stage::Interest;
    if (scan.hasAnyWord(before, futures))
        return Stage::Agreed;
    return isMarked || isSurelyNews ? std::optional(Stage::Done) : std::nullopt;
}

/// "Steijn is going to be a Feyenoord player": the club of which he will be a man. "He is a Brighton player" alone may as
/// well say whose he is.
std::optional<NamedEnds> predicateEnds(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const PersonMention &named)
{
    static constexpr WordSet articles = {u"a", u"an"};
    static constexpr WordSet news = {u"new", u"future"};
    static constexpr WordSet nouns = {u"player", u"man", u"footballer"};
    const auto next = std::ranges::find_if(sentence.persons, [&](int i) {
        return mentions.persons[static_cast<size_t>(i)].range.first >= named.range.last;
    });
    const int end = next == sentence.persons.end() ? sentence.tokens.last : mentions.persons[static_cast<size_t>(*next)].range.first;
    const bool isSurelyNews = isOfficial(scan, sentence) || mentions.people[static_cast<size_t>(named.person)].club >= 0;
    for (const ClubMention &club : within(mentions.clubs, {named.range.last, end})) {
        const int first = club.range.first;
        const int article = scan.isAnyWord(first - 1, news) ? first - 2 : first - 1;
        const bool isPredicate = scan.isAnyWord(article, articles) && scan.isAnyWord(club.range.last, nouns);
        if (!isPredicate || isToldOfThePast(sentence, club.range))
            continue;
        if (const std::optional<Stage> stage = stageOfBeing(scan, named.range.last, article, isSurelyNews))
            return NamedEnds{&club, *stage, {article - 1, club.range.last + 1}};
    }
    return std::nullopt;
}

} // namespace

std::optional<NamedEnds> namedEndsAt(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const PersonMention &named)
{
    if (std::optional<NamedEnds> ends = predicateEnds(scan, mentions, sentence, named))
        return ends;
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
    if (!sentence.isHeadline && scan.isSign(sentence.tokens.last - 1, u'?')) // "Rice to United? Our columnist would do it"
        return std::nullopt;
    if (end >= sentence.tokens.last || end == to || isCued(sentence, {to, end}))
        return std::nullopt;
    const bool isOver = isToldOfThePast(sentence, named.range) || isLost(scan, named.range);
    const ClubMention *club = isOver ? nullptr : beginningAt(mentions.clubs, end);
    if (!club || club->club == mentions.people[static_cast<size_t>(named.person)].club)
        return std::nullopt;
    // "No Trippier to Bayern", "Robertson to Tottenham off"
    const bool isEnded = scan.isWord(named.range.first - 1, u"of") && scan.isWord(named.range.first - 2, u"end"); // "the end of Perrin to Toulouse"
    const bool isDenied = named.range.first > sentence.tokens.first && (isEnded || scan.isWord(named.range.first - 1, u"no"));
    const bool isOff = isDenied || (club->range.last < sentence.tokens.last && scan.isWord(club->range.last, u"off"));
    return NamedEnds{club, isOff ? Stage::Off : isOfficial(scan, sentence) ? Stage::Done : Stage::Interest, {to, end}};
}

} // namespace rumourdesk
