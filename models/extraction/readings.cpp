// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/readings.h"

namespace rumourdesk {

namespace {

constexpr int negationReach = 4; // words before a cue
constexpr int offReach = 4;
constexpr int conditionReach = 8;

/// Whether the cue is denied; "no doubt", "no secret" and "not only" deny nothing.
bool isNegatedBefore(const Scan &scan, const Clause &clause, int token, int reach)
{
    static constexpr WordSet certainties = {u"doubt", u"secret", u"surprise", u"wonder", u"only", u"just"};
    for (int i = std::max(clause.tokens.first, token - reach); i < token; ++i) {
        const bool isMark = scan.token(i).kind == TokenKind::Word && scan.isClass(i, NegationMark);
        if (isMark && !(i + 1 < token && scan.isAnyWord(i + 1, certainties)))
            return true;
    }
    return false;
}

/// "close to sealing a move", "in talks about striking a deal": not there yet.
bool isNearing(const Scan &scan, const Clause &clause, int token)
{
    static constexpr WordSet nearings = {u"close", u"closer", u"near", u"nearer", u"verge", u"brink"};
    static constexpr WordSet subjects = {u"about", u"over", u"on", u"towards"};
    if (token - 1 < clause.tokens.first || !scan.endsIn(token, u"ing"))
        return false;
    return scan.isWord(token - 1, u"nearing") || scan.isAnyWord(token - 1, subjects)
        || (token - 2 >= clause.tokens.first && scan.isAnyWord(token - 2, nearings));
}

/// "are interested in making a move", "considering tabling a bid", "thinking about a pre-contract"
bool isThoughtOf(const Scan &scan, const Clause &clause, int token)
{
    static constexpr WordSet thoughts
        = {u"interested", u"considering", u"contemplating", u"mulling", u"pondering", u"thinking", u"dreaming", u"keen"};
    constexpr int reach = 2;
    if (scan.isWord(token, u"pre") || scan.isWord(token, u"precontract")) {
        constexpr int longest = 4; // tokens: "thinking about a free"
        return scan.hasAnyWord({std::max(clause.tokens.first, token - longest), token}, thoughts);
    }
    return token > clause.tokens.first && scan.endsIn(token, u"ing")
        && scan.hasAnyWord({std::max(clause.tokens.first, token - reach), token}, thoughts);
}

/// "are expected to confirm the signing", "will announce him": agreed, and not yet done.
bool isAnnounced(const Scan &scan, const Clause &clause, int token)
{
    static constexpr WordSet marks = {u"expected", u"set", u"due", u"will", u"poised", u"ready", u"about"};
    constexpr int reach = 3;
    return scan.hasAnyWord({std::max(clause.tokens.first, token - reach), token}, marks);
}

/// "subject to a medical", "with a medical still to come".
bool isToCome(const Scan &scan, const SentenceParts &sentence, TokenRange cue)
{
    static constexpr WordSet before = {u"subject", u"pending", u"barring"};
    static constexpr WordSet after = {u"still", u"come", u"follow"};
    constexpr int reach = 3;
    return scan.hasAnyWord({std::max(sentence.tokens.first, cue.first - reach), cue.first}, before)
        || scan.hasAnyWord({cue.last, std::min(sentence.tokens.last, cue.last + reach)}, after);
}

/// "will need one if he goes, and have asked about": after a comma's "and" no condition holds on. Looked for from `first`.
int lastStart(const Scan &scan, int first, int token)
{
    for (int i = token - 1; i > first; --i) {
        if (scan.isWord(i, u"and") && scan.isSign(i - 1, u','))
            return i;
    }
    return first;
}

/// "is having a medical before completing his move": what comes last is yet to come.
bool isBefore(const Scan &scan, const SentenceParts &sentence, TokenRange cue)
{
    static constexpr WordSet marks = {u"before", u"prior", u"ahead"};
    constexpr int reach = 3;
    return scan.endsIn(cue.first, u"ing") && scan.hasAnyWord({std::max(sentence.tokens.first, cue.first - reach), cue.first}, marks);
}

/// "have already brought in", "earlier this summer": a signing that is no news.
bool tellsOldBusiness(const Scan &scan, const Clause &clause)
{
    static constexpr WordSet marks = {u"already", u"earlier", u"previously"};
    return scan.hasAnyWord(clause.tokens, marks);
}

/// Whether the subject before the cue is a player and no club.
bool isPlayersWord(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match)
{
    const TokenRange before{clause.tokens.first, match.range.first};
    // "had an offer for the midfielder dismissed": the seller's word.
    static constexpr WordSet offers = {u"offer", u"bid", u"approach", u"proposal", u"advances"};
    static constexpr WordSet owners = {u"club", u"employers"}; // "his club have turned it down"
    if (scan.hasAnyWord(before, offers) || scan.hasAnyWord(before, owners))
        return false;
    const bool hasPlayer = std::any_of(sentence.persons.begin(), sentence.persons.end(),
        [&](int i) { return before.contains(mentions.persons[static_cast<size_t>(i)].range); });
    const bool hasClub = std::any_of(sentence.clubs.begin(), sentence.clubs.end(), [&](int i) {
        const ClubMention &club = mentions.clubs[static_cast<size_t>(i)];
        return !club.isAttribute && before.contains(club.range);
    });
    constexpr int nearby = 3; // tokens: "he isn't looking to sign"
    if (hasSubjectPronoun(scan, {std::max(before.first, before.last - nearby), before.last}))
        return true;
    constexpr int subject = 2; // tokens: "He visited Barcelona and turned them down"
    if (hasSubjectPronoun(scan, {before.first, std::min(before.last, before.first + subject)}))
        return true;
    if (hasClub)
        return false;
    return hasPlayer || (hasSubjectPronoun(scan, clause.tokens) && !hasThey(scan, before));
}

/// "has denied claims that Chelsea have been in touch"
bool isDeniedBefore(const Scan &scan, TokenRange sentence, int token)
{
    static constexpr WordSet verbs = {u"deny", u"denies", u"denied", u"denying", u"rubbish", u"rubbishes", u"rubbished", u"dismissed",
        u"dismisses", u"refuted", u"refutes"};
    static constexpr WordSet objects = {u"claims", u"reports", u"rumours", u"suggestions", u"speculation", u"talk", u"that", u"having"};
    constexpr int reach = 14; // tokens
    constexpr int objectReach = 3;
    for (int i = std::max(sentence.first, token - reach); i < token; ++i) {
        if (scan.isAnyWord(i, verbs) && scan.hasAnyWord({i + 1, std::min(token, i + 1 + objectReach)}, objects))
            return true;
    }
    return false;
}

/// "they fear that they could be beaten to him", "a step they have so far shied away from", "he collapsed on the pitch",
/// "will not be sold for less than €50m".
bool isNoEnd(const Scan &scan, const Clause &clause, TokenRange cue)
{
    static constexpr WordSet he = {u"he", u"she", u"who", u"player"};
    const int before = cue.first - 1;
    const bool isHisBody = before >= clause.tokens.first && scan.isWord(cue.first, u"collapsed") && scan.isAnyWord(before, he);
    const bool isSoFar = before > clause.tokens.first && scan.isWord(before, u"far") && scan.isWord(before - 1, u"so");
    const bool isFeared = scan.hasAnyWord({clause.tokens.first, cue.first}, WordSet(u"worried", u"fear", u"fears", u"feared", u"afraid", u"risk"));
    // "had insisted that he was going nowhere": until the news that follows.
    static constexpr WordSet insistences = {u"insisted", u"said", u"maintained", u"claimed", u"stated", u"suggested"};
    bool isOutdated = false;
    for (int i = clause.tokens.first; i + 1 < cue.first && !isOutdated; ++i)
        isOutdated = scan.isWord(i, u"had") && scan.isAnyWord(i + 1, insistences);
    // "will not be sold for less than €50m": he has his price.
    static constexpr WordSet lowers = {u"less", u"under", u"below"};
    const bool isPrice = scan.isWord(cue.last, u"for") && scan.isAnyWord(cue.last + 1, lowers);
    return isOutdated || isHisBody || isSoFar || isFeared || isPrice || isMarkedBefore(scan, clause, cue.first, ConditionMark, conditionReach);
}

} // namespace

bool beginsWithHe(const Scan &scan, TokenRange sentence)
{
    constexpr int reach = 3;
    return hasSubjectPronoun(scan, {sentence.first, std::min(sentence.last, sentence.first + reach)});
}

namespace {

/// "£30m-rated"
bool isRatedAfter(const Scan &scan, int money, int end)
{
    constexpr int longestSum = 5; // tokens
    for (int i = money + 1; i < std::min(end, money + longestSum); ++i) {
        if (scan.isWord(i, u"rated") || scan.isWord(i, u"valued") || scan.isWord(i, u"priced"))
            return true;
    }
    return false;
}

} // namespace

bool asksMoney(const Scan &scan, const SentenceParts &sentence, const Lexicon::CueMatch &match)
{
    static constexpr WordSet wants = {u"want", u"wants", u"wanted", u"wanting", u"like", u"seek", u"seeking"};
    static constexpr WordSet sums = {u"clause", u"money"};
    constexpr int reach = 4; // "want at least £20m", "want a fee of €30m"
    if (match.cue.kind != CueKind::Step || !scan.isAnyWord(match.range.last - 1, wants))
        return false;
    static constexpr WordSet modals = {u"would", u"they'd", u"who'd", u"also", u"quite", u"still"};
    if (scan.isWord(match.range.last - 1, u"like") && !scan.hasAnyWord({match.range.last - 3, match.range.last - 1}, modals))
        return false; // "Everton like him"
    for (int i = match.range.last; i < std::min(sentence.tokens.last, match.range.last + reach); ++i) {
        if (scan.token(i).isCurrencySign())
            return !isRatedAfter(scan, i, sentence.tokens.last);
        static constexpr WordSet units = {u"for", u"m", u"million"};
        const bool isBareSum = scan.token(i).kind == TokenKind::Number && scan.isAnyWord(i + 1, units); // "would like 30 for him"
        if (isBareSum || scan.isAnyWord(i, sums)) // "would want the full clause"
            return true;
    }
    return false;
}

bool tellsOldExit(const Scan &scan, TokenRange clause)
{
    for (int i = clause.first; i + 1 < clause.last; ++i) {
        if (scan.isWord(i, u"last") && (scan.isWord(i + 1, u"week") || scan.isWord(i + 1, u"month")))
            return scan.hasAnyWord(clause, WordSet(u"departure", u"exit", u"sale"));
    }
    return false;
}

bool hasSubjectPronoun(const Scan &scan, TokenRange range)
{
    static constexpr WordSet pronouns = {u"he", u"him", u"he's", u"he'll", u"she", u"she's", u"she'll"};
    return scan.hasAnyWord(range, pronouns);
}

bool hasPronoun(const Scan &scan, TokenRange range)
{
    static constexpr WordSet pronouns = {u"he", u"him", u"his", u"he's", u"she", u"her", u"she's"};
    return scan.hasAnyWord(range, pronouns);
}

bool hasThey(const Scan &scan, TokenRange range)
{
    static constexpr WordSet pronouns = {u"they", u"they've", u"they're", u"they'd"};
    return scan.hasAnyWord(range, pronouns);
}

Reading readingOf(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Clause &clause, const Lexicon::CueMatch &match)
{
    const auto isMarked = [&](quint32 classes, int reach) {
        const int start = lastStart(scan, std::max(clause.tokens.first, match.range.first - reach), match.range.first);
        return isMarkedBefore(scan, clause, match.range.first, classes, match.range.first - start);
    };
    const auto isNegated = [&](int reach) { return isNegatedBefore(scan, clause, match.range.first, reach); };
    const Cue &cue = match.cue;
    if (cue.kind == CueKind::Refusal) {
        // A player's no ends it; a club's no means that there was an offer.
        const bool isPlayers = isPlayersWord(scan, mentions, sentence, clause, match);
        return {isPlayers ? Stage::Off : Stage::Bid, false, isNegated(negationReach) || isMarked(ConditionMark, negationReach)};
    }
    if (cue.stage == Stage::Off) {
        // "have not given up on": they go on.
        const bool isDenied = !cue.isWeak && isNegated(offReach);
        return {isDenied ? Stage::Interest : Stage::Off, false, !isDenied && isNoEnd(scan, clause, match.range)};
    }
    if (isNegated(negationReach)) {
        // "not interested" is a no; "have not bid" leaves everything open.
        const bool isRefusal = cue.stage == Stage::Interest && !cue.isWeak && !isPlayersWord(scan, mentions, sentence, clause, match);
        return {isRefusal ? Stage::Off : cue.stage, false, !isRefusal};
    }
    if (isDeniedBefore(scan, sentence.tokens, match.range.first))
        return {Stage::Off, false, false};
    if (cue.stage == Stage::Done && tellsOldBusiness(scan, clause))
        return {cue.stage, false, true};
    if (cue.stage == Stage::Medical && isToCome(scan, sentence, match.range))
        return {Stage::Agreed, false, false};
    if (cue.stage <= Stage::Interest)
        return {cue.stage, false, false};
    const bool isOpen = clause.isConditional
        && scan.hasAnyWord({lastStart(scan, clause.tokens.first, match.range.first), match.range.first}, openConditions);
    if (isOpen || isMarked(ConditionMark, conditionReach))
        return {Stage::Interest, cue.stage >= (isOpen ? Stage::Approach : Stage::Bid), false};
    if (cue.stage <= Stage::Agreed && isThoughtOf(scan, clause, match.range.first))
        return {Stage::Interest, false, false};
    if (cue.stage >= Stage::Agreed && isNearing(scan, clause, match.range.first))
        return {Stage::Talks, false, false};
    if (cue.stage == Stage::Done && (isAnnounced(scan, clause, match.range.first) || isBefore(scan, sentence, match.range)))
        return {Stage::Agreed, false, false};
    constexpr int verbReach = 3; // "will make a bid", "will soon be tabling an offer"
    const TokenRange verb{std::max(clause.tokens.first, match.range.first - verbReach), match.range.first};
    if (cue.stage == Stage::Bid && (isMarked(IntentMark, conditionReach) || scan.hasAnyWord(verb, WordSet(u"will"))))
        return {Stage::Approach, false, false};
    return {cue.stage, false, false};
}

} // namespace rumourdesk
