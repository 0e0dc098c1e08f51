// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/clauses.h"

#include "models/extraction/pastwords.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastClause = 3; // tokens

constexpr WordSet auxiliaries
    = {u"are", u"is", u"have", u"has", u"were", u"was", u"had", u"will", u"could", u"may", u"would", u"want"};

constexpr WordSet openers = {u"once", u"who", u"which", u"whom", u"whose", u"where", u"when", u"after", u"before", u"since",
    u"while", u"but", u"yet", u"although", u"though", u"because", u"having", u"whereas", u"until", u"despite", u"upon"};

/// Whether a clause may begin at the token: most words begin none.
bool mayBeginClause(const Scan &scan, int i)
{
    const bool isAfterSign = scan.token(i - 1).kind == TokenKind::Punctuation;
    return isAfterSign || scan.token(i).kind == TokenKind::Punctuation || scan.isWord(i, u"and") || scan.isWord(i, u"with") || scan.isAnyWord(i, openers);
}

bool beginsClause(const Scan &scan, int i, TokenRange sentence)
{
    const Token &token = scan.token(i);
    if (token.kind == TokenKind::Punctuation)
        return token.sign == u';' || token.sign == u'\u2014' || token.isDash();
    if (token.kind != TokenKind::Word || token.letterCase == LetterCase::Upper)
        return false;
    // ", and the Toffees also want": a new subject.
    if (scan.isWord(i, u"and") && scan.isSign(i - 1, u',') && i + 1 < sentence.last) {
        static constexpr WordSet articles = {u"a", u"an", u"his", u"their", u"its", u"sources"};
        constexpr int longestSubject = 5; // tokens: "and a source has told"
        const TokenRange subject{i + 2, std::min(sentence.last, i + 2 + longestSubject)};
        return scan.token(i + 1).isCapitalised() || scan.isWord(i + 1, u"the")
            || (scan.isAnyWord(i + 1, articles) && scan.hasAnyWord(subject, auxiliaries));
    }
    // ", a player they could not prise away last August"
    static constexpr WordSet relatives = {u"they", u"who", u"whom", u"that", u"he"};
    if (scan.isWord(i, u"a") && scan.isSign(i - 1, u',') && scan.isClass(i + 1, PersonNoun | PositionNoun) && scan.isAnyWord(i + 2, relatives))
        return true;
    // ", the same as Arsenal gave for Tierney in 2019": a comparison
    if (scan.isWord(i, u"the") && scan.isSign(i - 1, u',') && scan.isWord(i + 1, u"same"))
        return true;
    const bool isOpener = scan.isAnyWord(i, openers);
    static constexpr WordSet be = {u"is", u"are", u"was", u"were", u"be", u"been"};
    const bool isVerb = scan.isWord(i, u"having") && scan.hasAnyWord({i - 2, i}, be); // "is having a medical", "are also having talks"
    // "has yet to decide", "have all but given up"
    const bool isAdverb = (scan.isWord(i, u"yet") && !scan.isSign(i - 1, u',')) || (scan.isWord(i, u"but") && scan.isWord(i - 1, u"all"));
    if (!isOpener || isAdverb || isVerb)
        return false;
    // "until 2028", "before the summer", "since 2017": a date, not a clause.
    if (scan.isWord(i, u"until") || scan.isWord(i, u"before") || scan.isWord(i, u"since"))
        return i + 1 < sentence.last && scan.token(i + 1).kind != TokenKind::Number && !scan.isWord(i + 1, u"the") && !scan.isWord(i + 1, u"january")
            && !scan.isWord(i + 1, u"june");
    return true;
}

/// "Liverpool, who had a look at him before deciding not to bid, are in talks": the main clause goes on.
bool resumesMainClause(const Scan &scan, int i)
{
    static constexpr WordSet adverbs = {u"reportedly", u"also", u"now", u"still", u"already"};
    const int first = scan.isWord(i, u"and") ? i + 1 : i; // "Villa want Heaton, who has a year left, and are also in talks"
    const int verb = scan.isAnyWord(first, adverbs) ? first + 1 : first;
    return (scan.isSign(i - 1, u',') || scan.token(i - 1).isDash()) && scan.isAnyWord(verb, auxiliaries);
}

/// "and the French club have accepted it", "and they will listen", "and he's said no": another subject with its verb.
bool beginsMainClause(const Scan &scan, int i, TokenRange sentence)
{
    static constexpr WordSet subjects = {u"the", u"they", u"he", u"she"};
    static constexpr WordSet contracted = {u"theyve", u"theyre", u"theyll", u"theyd", u"hed", u"shed"};
    constexpr int longestSubject = 4; // tokens
    if (!scan.isWord(i, u"and") || i + 2 >= sentence.last)
        return false;
    if (scan.isAnyWord(i + 1, contracted))
        return true;
    if (!scan.isAnyWord(i + 1, subjects))
        return false;
    if (scan.token(i + 2).kind == TokenKind::Possessive)
        return true;
    for (int verb = i + 2; verb < std::min(sentence.last, i + 2 + longestSubject); ++verb) {
        if (scan.isAnyWord(verb, auxiliaries))
            return true;
    }
    return false;
}

/// "has a year left and Forest are in talks": a named subject with its verb, after something that has one. Of two names,
/// as in "that Everton and Fulham have bid", "and" makes one subject.
bool beginsNamedClause(const Scan &scan, int i, TokenRange clause, TokenRange sentence, const Lexicon::CueMatches &cues)
{
    constexpr int longestSubject = 6; // tokens
    static constexpr WordSet prepositions = {u"in", u"at", u"to", u"from"}; // "would rather live in London and Arsenal have"
    // "They have been beaten to it: West Ham have made a bid"
    const bool isColon = scan.isSign(i, u':');
    if ((!scan.isWord(i, u"and") && !isColon) || !scan.token(i + 1).isCapitalised())
        return false;
    int verb = i + 1;
    // "and Strasbourg's Jean-Ricner Bellegarde is due"
    const auto isOfName = [&scan](int token) {
        return scan.token(token).isCapitalised() || scan.token(token).kind == TokenKind::Possessive || isJoiningSign(scan.token(token));
    };
    while (verb < sentence.last && verb - i <= longestSubject && isOfName(verb))
        ++verb;
    // "is wanted by Brentford and Fulham have", but "a player wanted by Brentford and Fulham has"
    static constexpr WordSet plurals = {u"have", u"are", u"were"};
    const bool isAgent = scan.isWord(i - 2, u"by") && scan.isAnyWord(verb, plurals);
    if (!isColon && scan.token(i - 1).isCapitalised() && !isAgent && !scan.isAnyWord(i - 2, prepositions))
        return false;
    const auto isVerb = [&](const Lexicon::CueMatch &match) { return match.range.first == verb; };
    const auto isBefore = [&](const Lexicon::CueMatch &match) { return clause.contains(match.range); };
    return (scan.isAnyWord(verb, auxiliaries) || std::ranges::any_of(cues, isVerb))
        && (scan.hasAnyWord(clause, auxiliaries) || std::ranges::any_of(cues, isBefore));
}

bool hasStep(const Lexicon::CueMatches &cues, TokenRange range)
{
    return std::any_of(cues.begin(), cues.end(), [&](const Lexicon::CueMatch &match) {
        const bool isStep = match.cue.kind == CueKind::Step || match.cue.kind == CueKind::Refusal;
        return isStep && range.contains(match.range);
    });
}

bool isStepAt(const Lexicon::CueMatches &cues, int token)
{
    return std::any_of(cues.begin(), cues.end(),
        [=](const Lexicon::CueMatch &match) { return match.cue.kind == CueKind::Step && match.range.first == token; });
}

/// "and signed Lammens from Antwerp"
bool isHistoryAt(const Lexicon::CueMatches &cues, int token)
{
    return std::any_of(cues.begin(), cues.end(),
        [=](const Lexicon::CueMatch &match) { return match.cue.kind == CueKind::History && match.range.first == token; });
}

/// "Brighton announced that Kafaji had arrived from Arsenal": whoever makes something known tells news.
bool isAnnounced(const Scan &scan, TokenRange sentence, int token)
{
    static constexpr WordSet verbs = {u"announced", u"confirmed", u"revealed"};
    const int had = scan.isWord(token - 1, u"had") ? token - 1 : sentence.first;
    for (int i = sentence.first; i < had; ++i) {
        if (scan.isWord(i, u"that"))
            return scan.hasAnyWord({sentence.first, i}, verbs);
    }
    return false;
}

/// "who signed him from Bournemouth yesterday"; "on Monday" may be of any year.
bool isOfToday(const Scan &scan, TokenRange words)
{
    static constexpr WordSet days = {u"today", u"yesterday", u"tonight"};
    static constexpr WordSet times = {u"morning", u"afternoon", u"evening", u"week"};
    for (int i = words.first; i < words.last && !scan.isSign(i, u',') && !isRelativePronoun(scan, i); ++i) {
        if (scan.isAnyWord(i, days) || (scan.isWord(i, u"this") && scan.isAnyWord(i + 1, times)))
            return true;
    }
    return false;
}

/// "have officially signed him from": news, where "signed him from" is history.
bool isPerfect(const Scan &scan, TokenRange sentence, int token)
{
    static constexpr WordSet signings = {u"signed", u"bought", u"landed", u"recruited", u"acquired", u"secured"};
    static constexpr WordSet perfects = {u"have", u"has"};
    constexpr int reach = 2; // the auxiliary and an adverb
    const bool isSigning = scan.isAnyWord(token, signings);
    const bool isPresent = scan.hasAnyWord({std::max(sentence.first, token - reach), token}, perfects);
    return (isSigning && (isPresent || isOfToday(scan, {token, sentence.last}))) || isAnnounced(scan, sentence, token);
}

/// ", with Marcos Alonso heading to Barcelona", ", with Barcelona keen": another subject with its participle or adjective.
bool beginsAbsolute(const Scan &scan, int i, TokenRange sentence)
{
    static constexpr WordSet adjectives = {u"keen", u"interested", u"ready", u"willing", u"eager", u"set", u"poised", u"prepared", u"linked", u"left", u"yet",
        u"unwilling", u"reluctant", u"adamant", u"determined", u"unable", u"desperate", u"open", u"happy", u"likely", u"unlikely", u"under"};
    constexpr int longestSubject = 6;
    const int subject = scan.isWord(i + 1, u"the") ? i + 2 : i + 1; // ", with the Frenchman yet to sign"
    if (!scan.isWord(i, u"with") || !scan.isSign(i - 1, u',') || subject + 1 >= sentence.last || !scan.token(subject).isCapitalised())
        return false;
    for (int verb = i + 2; verb < std::min(sentence.last, i + longestSubject); ++verb) {
        if ((scan.endsIn(verb, u"ing") || scan.isAnyWord(verb, adjectives)) && !scan.token(verb).isCapitalised())
            return true;
    }
    return false;
}

/// "Fulham", "newly promoted Fulham", "the club", "he".
bool beginsSubject(const Scan &scan, int i, TokenRange sentence)
{
    static constexpr WordSet subjects = {u"the", u"they", u"he", u"she", u"it", u"both", u"several", u"a"};
    constexpr int longestDescription = 4; // tokens
    if (scan.isAnyWord(i, subjects))
        return true;
    for (int name = i; name < std::min(sentence.last, i + longestDescription); ++name) {
        if (scan.token(name).isCapitalised())
            return true;
        if (scan.token(name).kind != TokenKind::Word || scan.isAnyWord(name, auxiliaries))
            return false;
    }
    return false;
}

/// "Having missed out on Ouattara, Fulham want", "Despite spending £100m last summer, Fulham want": what is over ends at the
/// comma, unless the rest of the sentence tells of those days too.
bool endsPastOpening(const Scan &scan, TokenRange sentence, int i, std::optional<QDate> date)
{
    static constexpr WordSet past = {u"after", u"despite", u"following", u"since", u"when", u"while", u"although", u"though", u"given",
        u"for", u"with"};
    if (!scan.isSign(i - 1, u',') || !beginsSubject(scan, i, sentence))
        return false;
    const QStringView opening = scan.text(sentence.first);
    const bool isOpening = scan.isAnyWord(sentence.first, past) || opening.endsWith(u"ing") || opening.endsWith(u"ed");
    const TokenRange before{sentence.first, i};
    if (!isOpening || !tellsHistory(scan, before, date))
        return false;
    return tellsBackground(scan, before) || !tellsPast(scan, {i, sentence.last});
}

/// "If Watkins goes to Arsenal, Villa will turn to Jackson": what depends on a condition is another clause.
bool endsCondition(const Scan &scan, TokenRange sentence, int i)
{
    static constexpr WordSet conditions = {u"if", u"should", u"unless"};
    return scan.isSign(i - 1, u',') && scan.isAnyWord(sentence.first, conditions) && beginsSubject(scan, i, sentence);
}

/// "Rejected twice by Fulham, Leeds are preparing a third bid": what was done to the subject by another club.
bool endsPassiveOpening(const Scan &scan, TokenRange sentence, int i)
{
    static constexpr WordSet participles = {u"rejected", u"rebuffed", u"beaten", u"snubbed", u"thwarted", u"frustrated", u"spurned", u"foiled", u"outbid"};
    return scan.isSign(i - 1, u',') && scan.isAnyWord(sentence.first, participles) && scan.hasAnyWord({sentence.first, i}, WordSet(u"by"))
        && beginsSubject(scan, i, sentence);
}

/// "abandoned their pursuit of", "drawing up a bid for": the end of a phrase that says "off", or that a bid is only on its
/// way, tells no step of its own.
void dropEchoes(Lexicon::CueMatches &cues)
{
    std::vector<Lexicon::CueMatch> wholes;
    for (const Lexicon::CueMatch &match : cues) {
        if (match.cue.kind == CueKind::Step && !match.cue.isWeak && (match.cue.stage == Stage::Off || match.cue.stage == Stage::Approach))
            wholes.push_back(match);
    }
    if (wholes.empty())
        return;
    cues.removeIf([&wholes](const Lexicon::CueMatch &match) {
        return match.cue.kind == CueKind::Step && std::ranges::any_of(wholes, [&](const Lexicon::CueMatch &whole) {
            const bool isEnd = whole.range.first < match.range.first && match.range.first < whole.range.last;
            return isEnd && (whole.cue.stage == Stage::Off ? match.cue.stage != Stage::Off : match.cue.stage == Stage::Bid);
        });
    });
}

Clause classified(const Scan &scan, TokenRange tokens, const Lexicon::CueMatches &cues, std::optional<QDate> date)
{
    Clause clause;
    clause.tokens = tokens;
    for (const Lexicon::CueMatch &match : cues) {
        if (match.range.first >= tokens.first && match.range.first < tokens.last)
            clause.cues.push_back(match);
    }
    for (const Lexicon::CueMatch &match : clause.cues) {
        // "would cost them £34m" is to come
        static constexpr WordSet modals = {u"would", u"will", u"could", u"may", u"might"};
        const bool isToCome = scan.isAnyWord(match.range.first - 1, modals);
        clause.isHistory = clause.isHistory || (match.cue.kind == CueKind::History && !match.cue.isWeak && !isToCome);
        clause.isWish = clause.isWish || match.cue.kind == CueKind::Wish;
        clause.isRenewal = clause.isRenewal || match.cue.kind == CueKind::Renewal;
    }
    clause.isHistory = clause.isHistory || tellsHistory(scan, tokens, date);
    clause.isConditional = scan.hasAnyWord(tokens, openConditions);
    return clause;
}

/// What hangs on a clause that tells history tells it too, unless it tells of today.
void markThen(const Scan &scan, std::vector<Clause> &clauses)
{
    // "had him watched two years ago, when Palace were credited with an interest", "It is two years since Palace made a bid",
    // "began as a loan in 2024, after a move to Palace broke down": of those days as well.
    static constexpr WordSet thens = {u"when", u"after", u"since", u"having", u"once"};
    for (size_t i = 1; i < clauses.size(); ++i) {
        const int opener = clauses[i].tokens.first;
        const bool isSum = scan.token(opener + 1).isCurrencySign(); // "would be after £15m or more this time"
        const bool isThen = clauses[i - 1].isHistory && scan.isAnyWord(opener, thens) && !isSum;
        clauses[i].isHistory = clauses[i].isHistory || (isThen && !tellsPresent(scan, clauses[i].tokens));
    }
}

} // namespace

bool isRelativePronoun(const Scan &scan, int i)
{
    static constexpr WordSet pronouns = {u"who", u"which", u"where", u"whose"};
    return scan.isAnyWord(i, pronouns);
}

std::vector<Clause> clausesOf(const Scan &scan, TokenRange sentence, std::optional<QDate> date)
{
    Lexicon::CueMatches cues = scan.gazetteer.lexicon().cuesIn(scan.structure.tokens, sentence);
    for (Lexicon::CueMatch &match : cues) {
        if (match.cue.kind == CueKind::History && isPerfect(scan, sentence, match.range.first))
            match.cue = {CueKind::Step, Stage::Done, SuitorPlace::Before, false};
    }
    dropEchoes(cues);
    const auto isInCue = [&](int i) {
        return std::any_of(cues.begin(), cues.end(), [=](const Lexicon::CueMatch &match) { return match.range.first < i && i < match.range.last; });
    };
    std::vector<Clause> clauses;
    clauses.reserve(2); // most sentences have no more
    int first = sentence.first;
    bool isInserted = false; // within ", who ..."
    TokenRange interrupted; // the clause before it
    TokenRange resumed;
    for (int i = sentence.first + 1; i < sentence.last; ++i) {
        if (!mayBeginClause(scan, i))
            continue;
        const bool isForWhom = scan.isWord(i, u"whom") && scan.isSign(i - 2, u','); // ", for whom he made 200 appearances,"
        const bool beginsInserted = isForWhom || ((scan.isSign(i - 1, u',') || scan.token(i - 1).isDash()) && isRelativePronoun(scan, i));
        const bool isLongEnough = i - first >= leastClause || beginsInserted;
        if (!isLongEnough || sentence.last - i < leastClause)
            continue;
        const bool resumes = isInserted && (resumesMainClause(scan, i) || (scan.isSign(i - 1, u',') && isStepAt(cues, i)));
        // "have abandoned that chase and gone for ...": another step of the same subject
        const bool isNextStep = scan.isWord(i, u"and") && (isStepAt(cues, i + 1) || isHistoryAt(cues, i + 1)) && hasStep(cues, {first, i});
        const bool isMain = first == sentence.first
            && (endsPastOpening(scan, sentence, i, date) || endsCondition(scan, sentence, i) || endsPassiveOpening(scan, sentence, i));
        const bool begins = resumes || isNextStep || isMain || beginsAbsolute(scan, i, sentence) || beginsClause(scan, i, sentence)
            || (beginsMainClause(scan, i, sentence) && (scan.isSign(i - 1, u',') || hasStep(cues, {first, i}))) || beginsNamedClause(scan, i, {first, i}, sentence, cues);
        if (!begins || isInCue(i))
            continue;
        if (!isInserted && beginsInserted)
            interrupted = {first, i};
        clauses.push_back(classified(scan, {first, i}, cues, date));
        clauses.back().resumed = std::exchange(resumed, resumes ? interrupted : TokenRange());
        first = i;
        isInserted = !resumes && (isInserted || beginsInserted);
    }
    clauses.push_back(classified(scan, {first, sentence.last}, cues, date));
    clauses.back().resumed = resumed;
    // "is having a medical before joining on loan": before what has not happened yet.
    for (size_t i = 1; i < clauses.size(); ++i) {
        const TokenRange tokens = clauses[i].tokens;
        const bool isToCome = clauses[i].isHistory && scan.isWord(tokens.first, u"before") && scan.isWord(tokens.first + 1, u"joining")
            && !clauses[i - 1].isHistory && tellsPresent(scan, clauses[i - 1].tokens);
        if (isToCome)
            clauses[i].isHistory = tellsHistory(scan, tokens, date);
    }
    markThen(scan, clauses);
    return clauses;
}

bool isMarkedBefore(const Scan &scan, const Clause &clause, int token, quint32 classes, int reach)
{
    static constexpr WordSet be = {u"is", u"are", u"was", u"were", u"been"};
    for (int i = std::max(clause.tokens.first, token - reach); i < token; ++i) {
        const bool isOpinion = scan.isWord(i, u"considered") && scan.hasAnyWord({i - 2, i}, be); // "are now considered to be out"
        const bool isMonth = scan.isWord(i, u"may") && scan.token(i).isCapitalised() && i > clause.tokens.first; // "in May"
        if (scan.isClass(i, classes) && scan.token(i).kind == TokenKind::Word && !isOpinion && !isMonth)
            return true;
    }
    return false;
}

} // namespace rumourdesk
