// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/pastwords.h"

namespace rumourdesk {

namespace {

constexpr WordSet presentVerbs = {u"will", u"would", u"could", u"can", u"may", u"might", u"is", u"are", u"has", u"have"};

} // namespace

bool tellsPresent(const Scan &scan, TokenRange clause)
{
    for (int i = clause.first; i < clause.last; ++i) {
        const bool isMonth = i > clause.first && scan.token(i).isCapitalised(); // "in May"
        if (scan.isAnyWord(i, presentVerbs) && !isMonth)
            return true;
    }
    return false;
}

bool tellsPast(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet past
        = {u"was", u"were", u"had", u"came", u"made", u"went", u"turned", u"took", u"tried", u"left", u"cost"};
    if (tellsPresent(scan, clause))
        return false;
    for (int i = clause.first; i < clause.last; ++i) {
        // "with Atletico Madrid interested" is of today
        const bool isVerb = scan.endsIn(i, u"ed") && !scan.token(i).isCapitalised() && !scan.isWord(i, u"interested");
        if (scan.isAnyWord(i, past) || isVerb)
            return true;
    }
    return false;
}

bool tellsBackground(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet deeds
        = {u"signed", u"joined", u"left", u"arrived", u"moved", u"missed", u"lost", u"spent", u"come", u"played"};
    static constexpr WordSet events = {u"losing", u"selling", u"sold", u"lost", u"departed", u"bought", u"buying", u"banked"};
    // "ever since he sold Hooper to Norwich", "since losing Cardoso to Atletico"
    constexpr int reach = 5; // tokens: "since the club sold"
    const bool isSince = scan.isWord(clause.first, u"since") && scan.hasAnyWord({clause.first + 1, std::min(clause.last, clause.first + reach)}, events);
    return isSince || (scan.isWord(clause.first, u"having") && clause.size() > 1 && scan.isAnyWord(clause.first + 1, deeds));
}

namespace {

/// "in 2017", "back in 2021", of a year before the article's; not "until 2028" or "in 2026-27".
bool tellsPastYear(const Scan &scan, TokenRange clause, std::optional<QDate> date)
{
    constexpr int firstYear = 1950;
    const bool mayBePast = date || tellsPast(scan, clause);
    const int thisYear = date ? date->year() : 2100;
    for (int i = clause.first + 1; i < clause.last; ++i) {
        const bool isSeason = i + 2 < clause.last && scan.token(i + 1).isGlued && scan.token(i + 2).kind == TokenKind::Number; // "2025-26"
        if (!scan.isNumber(i, firstYear, thisYear - (isSeason ? 2 : 1)) || scan.text(i).size() != 4)
            continue;
        static constexpr WordSet marks
            = {u"in", u"of", u"since", u"summer", u"january", u"august", u"july", u"june", u"september"};
        const bool isBracketed = scan.isSign(i - 1, u'(') && scan.isSign(i + 1, u')'); // "Inter to Chelsea, €115m (2021)"
        static constexpr WordSet times = {u"window", u"summer", u"season", u"campaign", u"deadline"}; // "the 2024 window"
        const bool isNamed = mayBePast && scan.isWord(i - 1, u"the") && scan.isAnyWord(i + 1, times);
        if (isNamed || isBracketed || (mayBePast && scan.isAnyWord(i - 1, marks)))
            return true;
    }
    return false;
}

/// "It is 14 months since he handed in a request", "It is two years since": how long ago it was.
bool tellsSince(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet spans = {u"years", u"months", u"seasons", u"year", u"decade", u"decades", u"summers"};
    static constexpr WordSet openings = {u"it", u"its"};
    constexpr int reach = 8; // tokens: "It is almost a year and a half since"
    if (!scan.isAnyWord(clause.first, openings))
        return false;
    for (int i = clause.first + 1; i < std::min(clause.last, clause.first + reach); ++i) {
        if (scan.isAnyWord(i, spans) && (scan.isWord(i + 1, u"since") || scan.isWord(i + 1, u"ago")))
            return true;
    }
    return false;
}

/// "was released by Chelsea at 14", "was 16 when he chose them": of somebody's youth.
bool tellsYouth(const Scan &scan, TokenRange clause)
{
    constexpr int youngest = 5; // years
    constexpr int oldest = 17;
    static constexpr WordSet marks = {u"at", u"aged"};
    static constexpr WordSet spans = {u"years", u"minutes", u"points", u"games", u"goals", u"per"};
    for (int i = clause.first + 1; i < clause.last; ++i) {
        if (!scan.isNumber(i, youngest, oldest) || (scan.token(i + 1).isGlued && scan.token(i + 1).kind != TokenKind::Punctuation) || scan.isAnyWord(i + 1, spans))
            continue;
        if (scan.isAnyWord(i - 1, marks) || (scan.isWord(i - 1, u"was") && scan.isWord(i + 1, u"when")))
            return tellsPast(scan, clause);
    }
    return false;
}

/// The month that a word names, 1 to 12; 0 if none.
int monthOf(const Scan &scan, int i)
{
    static constexpr std::array<WordLiteral, 12> months = {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
        u"september", u"october", u"november", u"december"};
    const auto month = std::find_if(months.begin(), months.end(), [&](WordLiteral name) { return scan.isWord(i, name); });
    return month == months.end() ? 0 : static_cast<int>(month - months.begin()) + 1;
}

/// "last summer", "two years ago", "last month".
bool tellsPastTime(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet spans = {u"years", u"months", u"seasons"};
    // "sold only a year | before he arrived": the next clause begins there
    if (scan.isWord(clause.last, u"before") && (scan.isWord(clause.last - 1, u"year") || scan.isAnyWord(clause.last - 1, spans)))
        return tellsPast(scan, clause);
    for (int i = clause.first; i < clause.last; ++i) {
        // "sold him five years later"
        if (scan.isWord(i, u"later") && i > clause.first && scan.isAnyWord(i - 1, spans))
            return true;
        // "a year later", "a year or so later", "the previous summer", "four years on he turned them down"
        static constexpr WordSet terms = {u"year", u"season", u"summer", u"winter", u"window", u"campaign"};
        const bool isYearLater = scan.isWord(i, u"later") && (scan.isAnyWord(i - 1, terms) || scan.isAnyWord(i - 3, terms));
        // "sold only a year before he arrived", "two summers earlier"
        const bool isYearBefore = (scan.isWord(i, u"before") || scan.isWord(i, u"earlier")) && i > clause.first
            && (scan.isAnyWord(i - 1, terms) || scan.isAnyWord(i - 1, spans)) && !scan.isWord(i - 2, u"the");
        const bool isPrevious = scan.isWord(i, u"previous") && scan.isAnyWord(i + 1, terms);
        const bool isYearsOn = scan.isWord(i, u"on") && i > clause.first && scan.isAnyWord(i - 1, spans) && tellsPast(scan, clause);
        if (isYearLater || isYearBefore || isPrevious || isYearsOn)
            return true;
        if (scan.isWord(i, u"ago")) {
            static constexpr WordSet recent = {u"week", u"weeks", u"days", u"day", u"hours", u"hour", u"minutes", u"nights", u"moments", u"ages"};
            static constexpr WordSet deals = {u"sold", u"signed", u"joined", u"left", u"bought", u"give", u"gave"};
            const bool isFortnight = scan.isWord(i - 1, u"fortnight") && !scan.hasAnyWord(clause, deals);
            // "He joined them three weeks ago": a move is old news after some days.
            const bool isOldMove = scan.isWord(i - 1, u"weeks") && scan.hasAnyWord(clause, deals);
            const bool isRecent = i > clause.first && !isOldMove && (isFortnight || scan.isAnyWord(i - 1, recent));
            if (!isRecent)
                return true;
        }
        const bool isEnd = scan.isWord(i + 2, u"of"); // "the last year of his contract"
        if (i + 1 >= clause.last || !scan.isWord(i, u"last") || isEnd)
            continue;
        static constexpr WordSet times
            = {u"summer", u"year", u"season", u"january", u"winter", u"term", u"august", u"window"};
        static constexpr WordSet moves = {u"signed", u"joined", u"moved", u"left", u"sold", u"bought", u"pocketed", u"banked"}; // "signed for Leon last month"
        static constexpr WordSet days = {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
        const bool isOldDay = scan.isWord(i + 1, u"month") || scan.isAnyWord(i + 1, days); // "joined last Friday"
        const bool isDone = isOldDay && scan.hasAnyWord(clause, moves) && tellsPast(scan, clause);
        if (isDone || scan.isAnyWord(i + 1, times) || monthOf(scan, i + 1) > 0)
            return true;
    }
    return false;
}

/// "had done his medical", "had already agreed"
bool hasPluperfect(const Scan &scan, TokenRange words)
{
    static constexpr WordSet participles = {u"done", u"been", u"gone", u"made", u"taken", u"come", u"given", u"put", u"had"};
    static constexpr WordSet adverbs = {u"already", u"also", u"even", u"never"};
    for (int i = words.first; i + 1 < words.last; ++i) {
        const int verb = scan.isAnyWord(i + 1, adverbs) ? i + 2 : i + 1;
        if (scan.isWord(i, u"had") && (scan.endsIn(verb, u"ed") || scan.isAnyWord(verb, participles)))
            return true;
    }
    return false;
}

/// "In January Liverpool rejected ...", written in August.
bool tellsPastMonth(const Scan &scan, TokenRange clause, std::optional<QDate> date)
{
    constexpr int leastMonths = 3;
    constexpr int mostMonths = 9;
    const int thisMonth = date ? date->month() : 0;
    for (int i = clause.first; date && i < clause.last; ++i) {
        // "January's €75m sale"
        static constexpr WordSet sales = {u"sale", u"departure", u"signing"};
        const bool isSale = i + 1 < clause.last && scan.token(i + 1).kind == TokenKind::Possessive && scan.hasAnyWord(clause, sales);
        const bool isLed = scan.isWord(i - 1, u"in") || scan.isWord(i - 1, u"of"); // "on the last night of August"
        const int month = isLed || isSale ? monthOf(scan, i) : 0;
        const int age = month > 0 ? (thisMonth - month + 12) % 12 : 0;
        if (age <= 0 || age > mostMonths)
            continue;
        if (scan.isWord(i - 2, u"back")) // "back in June"
            return true;
        // "You may recall that he had done his medical in August"
        if (age >= leastMonths && (isSale || tellsPast(scan, clause) || hasPluperfect(scan, {clause.first, i})))
            return true;
    }
    return false;
}

/// "whom they tried to sign in the summer", written in November; "had asked for him in the winter", written in July.
bool tellsPastHalf(const Scan &scan, TokenRange clause, std::optional<QDate> date)
{
    static constexpr WordSet leads = {u"in", u"during", u"of"}; // "on the last day of the summer window"
    constexpr int lastSummerMonth = 9;
    constexpr int lastWinterMonth = 3;
    const int month = date ? date->month() : 0;
    const bool isSummerPast = month > lastSummerMonth || month <= lastWinterMonth;
    const bool isWinterPast = month > lastWinterMonth && month <= lastSummerMonth;
    for (int i = clause.first + 2; date && i < clause.last; ++i) {
        const bool isPast = (isSummerPast && scan.isWord(i, u"summer")) || (isWinterPast && scan.isWord(i, u"winter"));
        if (isPast && scan.isWord(i - 1, u"the") && scan.isAnyWord(i - 2, leads) && (tellsPast(scan, clause) || hasPluperfect(scan, {clause.first, i})))
            return true;
    }
    return false;
}

/// "spent £5m to make his loan permanent", "spent big to bring in Moore", "spent two terms at Parma": what is over.
bool tellsSpending(const Scan &scan, TokenRange clause)
{
    constexpr int longestSpell = 6; // tokens: "two and a half years at"
    for (int i = clause.first; i + 1 < clause.last; ++i) {
        if (!scan.isWord(i, u"spent"))
            continue;
        static constexpr WordSet amounts = {u"big", u"heavily", u"millions", u"fortunes"};
        if (scan.token(i + 1).isCurrencySign() || scan.isAnyWord(i + 1, amounts) || scan.hasAnyWord({i + 1, std::min(clause.last, i + 1 + longestSpell)}, WordSet(u"at")))
            return true;
    }
    return false;
}

/// "Kent, who signed for Fenerbahce at the start of last month", "Leipzig, who paid €20m to sign him": what a relative clause
/// tells in the past is known already.
bool tellsKnownMove(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet moves = {u"signed", u"joined", u"moved", u"left", u"arrived", u"swapped", u"returned", u"paid"};
    static constexpr WordSet news = {u"today", u"yesterday", u"tonight", u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    return scan.isWord(clause.first, u"who") && clause.size() > 2 && scan.isAnyWord(clause.first + 1, moves) && !scan.hasAnyWord(clause, news);
}

/// "has already gone to Fulham": known before the news.
bool tellsKnownExit(const Scan &scan, TokenRange clause)
{
    static constexpr WordSet exits = {u"gone", u"left", u"departed", u"moved", u"joined"};
    for (int i = clause.first; i + 1 < clause.last; ++i) {
        if (scan.isWord(i, u"already") && scan.isAnyWord(i + 1, exits))
            return true;
    }
    return false;
}

} // namespace

bool tellsHistory(const Scan &scan, TokenRange clause, std::optional<QDate> date)
{
    static constexpr WordSet spending = {u"spent"};
    static constexpr WordSet already = {u"already"};
    static constexpr WordSet times = {u"ago", u"last", u"later", u"previous", u"on", u"before", u"earlier"};
    static constexpr WordSet months = {u"in", u"of"}; // stand before them
    static constexpr WordSet halves = {u"summer", u"winter"};
    const WordBuckets words = scan.bucketsIn(clause);
    const auto mayHave = [words](const auto &set) { return (words & set.buckets()) != 0; };
    return (mayHave(spending) && tellsSpending(scan, clause)) || tellsBackground(scan, clause) || tellsKnownMove(scan, clause)
        || (mayHave(already) && tellsKnownExit(scan, clause))
        || ((words >> numberBucket & 1U) != 0 && (tellsPastYear(scan, clause, date) || tellsYouth(scan, clause)))
        || tellsSince(scan, clause)
        || (mayHave(months) && tellsPastMonth(scan, clause, date)) || (mayHave(halves) && tellsPastHalf(scan, clause, date))
        || ((mayHave(times) || scan.isWord(clause.last, u"before")) && tellsPastTime(scan, clause));
}

} // namespace rumourdesk
