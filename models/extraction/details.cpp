// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/details.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastSeasonMonth = 6;

/// One of these tells a window.
constexpr WordSet windowTimes = {u"summer", u"winter", u"january", u"month", u"season", u"campaign", u"deadline", u"window"};

int seasonEnd(QDate date)
{
    return date.month() <= lastSeasonMonth ? date.year() : date.year() + 1;
}

/// The summer that "the summer" means on a day: the one under way, or the next.
TransferWindow comingSummer(QDate date)
{
    constexpr int lastSummerMonth = 9;
    return {date.month() <= lastSummerMonth ? date.year() : date.year() + 1, Season::Summer};
}

TransferWindow comingWinter(QDate date)
{
    return {date <= QDate(date.year(), 2, 5) ? date.year() : date.year() + 1, Season::Winter};
}

std::optional<int> numberWord(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, int>, 9> words = {{{u"a", 1}, {u"one", 1}, {u"two", 2}, {u"three", 3},
        {u"four", 4}, {u"five", 5}, {u"six", 6}, {u"another", 1}, {u"final", 1}}};
    for (const auto &[name, value] : words) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber && value > 0 && value < 10 ? std::optional<int>(value) : std::nullopt;
}

class DetailReader
{
public:
    DetailReader(const Scan &scan, TokenRange range, QDate date) : m_scan(scan), m_range(range), m_date(date) {}

    [[nodiscard]] std::optional<WindowMention> window() const
    {
        for (int i = m_range.first; i < m_range.last; ++i) {
            if (!m_scan.isAnyWord(i, windowTimes))
                continue;
            if (const std::optional<WindowMention> found = windowAt(i))
                return found;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<ContractMention> contract() const
    {
        // An end is told by a year, or by one of these.
        static constexpr WordSet times = {u"year", u"years", u"month", u"months", u"season", u"campaign", u"summer", u"june"};
        bool mayEnd = false; // looked for at the first noun
        for (int i = m_range.first; i < m_range.last; ++i) {
            if (!isContractNoun(i))
                continue;
            mayEnd = mayEnd || m_scan.hasNumber(m_range) || m_scan.hasAnyWord(m_range, times);
            if (!mayEnd)
                return std::nullopt;
            if (const std::optional<ContractMention> found = contractAround(i))
                return found;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool is(int i, WordLiteral word) const
    {
        return i >= m_range.first && i < m_range.last && m_scan.isWord(i, word);
    }

    template<size_t Count>
    [[nodiscard]] bool isAny(int i, const WordSet<Count> &words) const
    {
        return i >= m_range.first && i < m_range.last && m_scan.isAnyWord(i, words);
    }

    [[nodiscard]] bool isYear(int i) const
    {
        constexpr int firstYear = 1990;
        constexpr int lastYear = 2060;
        return i < m_range.last && m_scan.isNumber(i, firstYear, lastYear) && m_scan.text(i).size() == 4;
    }

    [[nodiscard]] std::optional<WindowMention> windowAt(int i) const
    {
        static constexpr WordSet pastMarks = {u"last", u"previous", u"past", u"that"};
        if (is(i, u"summer"))
            return seasonAt(i, Season::Summer, isAny(i - 1, pastMarks));
        if (is(i, u"winter") || is(i, u"january"))
            return seasonAt(i, Season::Winter, isAny(i - 1, pastMarks) || isLastWinter(i));
        if (!m_date.isValid())
            return std::nullopt;
        if (is(i, u"month") && (is(i - 1, u"next") || is(i - 1, u"this")))
            return monthAt(i);
        if (is(i, u"season") || is(i, u"campaign"))
            return endOfSeasonAt(i);
        return openWindowAt(i);
    }

    /// "visited the club over the winter", written before the next one.
    [[nodiscard]] bool isLastWinter(int i) const
    {
        constexpr int firstAutumnMonth = 9;
        return is(i, u"winter") && is(i - 1, u"the") && is(i - 2, u"over") && m_date.isValid() && m_date.month() < firstAutumnMonth;
    }

    [[nodiscard]] std::optional<WindowMention> seasonAt(int i, Season season, bool isPast) const
    {
        // "a contract until the summer of 2029", "an obligation to buy next summer"
        static constexpr WordSet otherMarks = {u"until", u"till", u"through"};
        if (m_scan.hasAnyWord({std::max(m_range.first, i - 2), i}, otherMarks) || (is(i - 2, u"buy") && is(i - 1, u"next")))
            return std::nullopt;
        int end = i + 1;
        if (is(end, u"transfer"))
            ++end;
        if (is(end, u"window"))
            ++end;
        const int yearAt = is(i + 1, u"of") ? i + 2 : i + 1;
        if (isYear(yearAt)) {
            const int year = m_scan.text(yearAt).toInt();
            const bool isOver = m_date.isValid() && TransferWindow{year, season} < TransferWindow{m_date.year(), Season::Winter};
            return isOver ? std::nullopt : std::optional(WindowMention{{i, yearAt + 1}, {year, season}});
        }
        // "January 19" is a day.
        const bool isDay = season == Season::Winter && is(i, u"january")
            && ((i + 1 < m_range.last && m_scan.token(i + 1).kind == TokenKind::Number) || (i > m_range.first && m_scan.token(i - 1).kind == TokenKind::Number));
        // "the January departure of ...", told in spring or summer
        static constexpr WordSet deeds
            = {u"departure", u"arrival", u"exit", u"signing", u"signings", u"sale", u"switch"};
        const bool isOldDeed = m_date.isValid() && m_date.month() > 1 && m_date.month() < 9 && season == Season::Winter && isAny(i + 1, deeds);
        if (isPast || isDay || isOldDeed || !m_date.isValid())
            return std::nullopt;
        if (isOverAlready(i, season) || isOfOption(i) || isDoneSigning(i) || isLookedBackOn(i, season))
            return std::nullopt;
        TransferWindow window = season == Season::Summer ? comingSummer(m_date) : comingWinter(m_date);
        constexpr int firstSummerMonth = 6;
        const bool isNextAgain = is(i - 1, u"next") && season == Season::Summer && m_date.month() >= firstSummerMonth && window.year == m_date.year();
        window.year += isNextAgain ? 1 : 0;
        const int first = is(i - 1, u"this") || is(i - 1, u"next") || is(i - 1, u"upcoming") || is(i - 1, u"the") || is(i - 1, u"in") ? i - 1 : i;
        return WindowMention{{first, end}, window};
    }

    /// "can keep him for £30m in the summer", "an option to buy in the summer": not when he moves.
    [[nodiscard]] bool isOfOption(int i) const
    {
        for (int before = m_range.first; before + 1 < i; ++before) {
            const bool isKept = is(before, u"keep") && (is(before + 1, u"him") || is(before + 1, u"her"));
            if (isKept || ((is(before, u"option") || is(before, u"obligation")) && is(before + 1, u"to")))
                return true;
        }
        return false;
    }

    /// "their third signing of the summer": of those who have come.
    [[nodiscard]] bool isDoneSigning(int i) const
    {
        static constexpr WordSet deeds = {u"signing", u"signings", u"arrival", u"arrivals", u"start"};
        return is(i - 1, u"the") && is(i - 2, u"of") && isAny(i - 3, deeds);
    }

    /// "whom they looked at in January", told in summer.
    [[nodiscard]] bool isLookedBackOn(int i, Season season) const
    {
        static constexpr WordSet pasts = {u"was", u"were", u"did", u"came", u"went", u"made", u"took", u"left", u"tried", u"looked", u"wanted", u"bid",
            u"turned", u"failed", u"missed", u"joined", u"moved", u"arrived"};
        static constexpr WordSet plans = {u"will", u"would", u"could", u"may", u"might", u"to", u"again", u"next"};
        const bool isOver = season == Season::Winter && m_date > QDate(m_date.year(), 2, 5) && m_date.month() <= 9;
        const TokenRange before{m_range.first, i};
        return isOver && is(i - 1, u"in") && m_scan.hasAnyWord(before, pasts) && !m_scan.hasAnyWord(before, plans);
    }

    /// "the winter window" in February, "this summer" in October: the one that has just shut.
    [[nodiscard]] bool isOverAlready(int i, Season season) const
    {
        static constexpr WordSet nextMarks = {u"next", u"upcoming", u"coming", u"following"};
        if (isAny(i - 1, nextMarks))
            return false;
        if (season == Season::Winter)
            return m_date > QDate(m_date.year(), 2, 5) && m_date.month() <= 4;
        const bool isAutumn = m_date > QDate(m_date.year(), 9, 5) && m_date.month() <= 11;
        return isAutumn && (is(i - 1, u"this") || is(i + 1, u"window") || is(i + 1, u"transfer"));
    }

    [[nodiscard]] std::optional<WindowMention> monthAt(int i) const
    {
        const QDate day = is(i - 1, u"next") ? m_date.addMonths(1) : m_date;
        const QDate middle(day.year(), day.month(), 15);
        if (middle.month() == 1)
            return WindowMention{{i - 1, i + 1}, {middle.year(), Season::Winter}};
        if (middle.month() >= 6 && middle.month() <= 8)
            return WindowMention{{i - 1, i + 1}, {middle.year(), Season::Summer}};
        return std::nullopt;
    }

    /// "at the end of the season", "when the season ends".
    [[nodiscard]] std::optional<WindowMention> endOfSeasonAt(int i) const
    {
        const bool isEnd = (is(i - 1, u"the") || is(i - 1, u"this")) && is(i - 2, u"of") && is(i - 3, u"end") && !is(i - 4, u"until");
        const bool isUntil = is(i - 4, u"the") && is(i - 5, u"until");
        if (!isEnd || isUntil)
            return std::nullopt;
        return WindowMention{{i - 3, i + 1}, {seasonEnd(m_date), Season::Summer}};
    }

    /// "before the window shuts", "on deadline day", inside a window.
    [[nodiscard]] std::optional<WindowMention> openWindowAt(int i) const
    {
        if (!isWindowOpen(m_date))
            return std::nullopt;
        const bool isDeadline = is(i, u"deadline") && !is(i - 1, u"last");
        const bool isWindow = is(i, u"window")
            && (is(i - 1, u"the") || is(i - 1, u"this") || is(i - 1, u"transfer") || is(i - 1, u"current")) && !is(i - 1, u"last");
        if (!isDeadline && !isWindow)
            return std::nullopt;
        return WindowMention{{isWindow ? i - 1 : i, i + 1}, currentOrNextWindow(m_date)};
    }

    [[nodiscard]] bool isContractNoun(int i) const
    {
        static constexpr WordSet nouns
            = {u"contracted", u"contract", u"deal", u"terms", u"agreement", u"him", u"stay", u"signed", u"extended", u"tied", u"renewed"};
        return isAny(i, nouns);
    }

    [[nodiscard]] std::optional<ContractMention> contractAround(int noun) const
    {
        static constexpr WordSet months = {u"june", u"july", u"december", u"may"};
        constexpr int reach = 14;
        if (is(noun - 1, u"loan"))
            return std::nullopt;
        // A contract that is still to be signed is the next one.
        static constexpr WordSet comingMarks = {u"sign", u"signing", u"signs", u"ready", u"penned", u"medical"};
        if (m_scan.hasAnyWord({std::max(m_range.first, noun - 8), std::min(m_range.last, noun + reach)}, comingMarks) || isJustSigned(noun)
            || isAnother(noun))
            return std::nullopt;
        const int last = std::min(m_range.last, noun + reach);
        for (int i = noun; i < last; ++i) {
            static constexpr WordSet limits = {u"until", u"till", u"to", u"through", u"in", u"of"};
            // "until 2027", "until June 2027", "until the summer of 2027"
            const int before = isAny(i - 1, months) ? i - 2 : i - 1;
            if (isYear(i) && isAny(before, limits) && isEndingBefore(noun, i))
                return ContractMention{{noun, i + 1}, m_scan.text(i).toInt()};
        }
        if (!m_date.isValid() || is(noun, u"him") || is(noun, u"stay"))
            return std::nullopt;
        if (const std::optional<ContractMention> told = endTold(noun))
            return told;
        return relativeEnd(noun, last);
    }

    /// "has signed a contract until 2030", "have signed him on a contract until 2030"
    [[nodiscard]] bool isJustSigned(int noun) const
    {
        constexpr int reach = 4;
        if (is(noun, u"signed") && (is(noun - 1, u"have") || is(noun - 1, u"has")))
            return true;
        constexpr int promiseReach = 8; // tokens: "has signed a contract there that will keep him"
        const TokenRange before{std::max(m_range.first, noun - promiseReach), noun};
        if (is(noun, u"him") && is(noun - 1, u"keep") && m_scan.hasAnyWord(before, WordSet(u"signed")))
            return true;
        for (int i = std::max(m_range.first, noun - reach); i < noun; ++i) {
            if (is(i, u"signed") && (is(i + 1, u"a") || is(i + 1, u"an") || is(i + 1, u"his")))
                return true;
        }
        return is(noun, u"signed") && (is(noun + 1, u"a") || is(noun + 1, u"an"));
    }

    /// "an agreement in principle on a contract until 2031": one that he does not have yet.
    [[nodiscard]] bool isAnother(int noun) const
    {
        static constexpr WordSet owning = {u"has", u"have", u"had", u"having", u"with", u"under", u"is", u"are", u"was", u"holds", u"he's", u"who's",
            u"left", u"remaining", u"down", u"signed", u"penned"};
        static constexpr WordSet nouns = {u"contract", u"deal", u"agreement"};
        constexpr int description = 5; // tokens: "a four-and-a-half-year contract"
        constexpr int reach = 4;
        int article = noun - 1;
        while (article > std::max(m_range.first, noun - description) && !m_scan.isClass(article, FunctionWord))
            --article;
        const bool isKnown = is(noun + 1, u"that") || is(noun + 1, u"which"); // "a deal that ends in 2026"
        const bool isIndefinite = isAny(noun, nouns) && !isKnown && (is(article, u"a") || is(article, u"an"));
        static constexpr WordSet coming = {u"agreed", u"agreement", u"offered", u"accepted", u"proposed", u"promised", u"blessing"};
        const TokenRange before{std::max(m_range.first, article - reach), article};
        return isIndefinite && (m_scan.hasAnyWord(before, coming) || !m_scan.hasAnyWord(before, owning));
    }

    /// "His contract has another two years left", "his deal at St Mary's had two and a half years to run"
    [[nodiscard]] std::optional<ContractMention> remainderTold(int noun, int last) const
    {
        static constexpr WordSet ends = {u"left", u"remaining", u"to"};
        static constexpr WordSet units = {u"year", u"years", u"months"};
        constexpr int monthsOfYear = 12;
        constexpr int reach = 3; // tokens: "years still to run"
        for (int i = noun + 1; i < last; ++i) {
            if (!isAny(i, units) || !m_scan.hasAnyWord({i + 1, std::min(last, i + 1 + reach)}, ends))
                continue;
            constexpr int mostMonths = 60;
            if (is(i, u"months") && m_scan.isNumber(i - 1, 1, mostMonths))
                return ContractMention{{noun, i + 1}, m_date.addMonths(m_scan.text(i - 1).toInt()).year()};
            const bool isHalf = is(i - 1, u"half"); // "two and a half"
            if (const std::optional<int> years = is(i, u"months") ? std::nullopt : numberBefore(isHalf ? i - 3 : i))
                return ContractMention{{noun, i + 1}, m_date.addMonths(*years * monthsOfYear + (isHalf ? monthsOfYear / 2 : 0)).year()};
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<int> numberBefore(int i) const
    {
        return i - 1 > m_range.first ? numberWord(m_scan.text(is(i - 1, u"more") || is(i - 1, u"further") ? i - 2 : i - 1)) : std::nullopt;
    }

    /// "in the summer, when his contract runs out"
    [[nodiscard]] std::optional<ContractMention> endTold(int noun) const
    {
        constexpr int reach = 8;
        static constexpr WordSet endings = {u"end", u"ends", u"out", u"expires", u"up", u"expire"};
        if (!m_scan.hasAnyWord({noun + 1, std::min(m_range.last, noun + reach)}, endings))
            return std::nullopt;
        for (int i = std::max(m_range.first + 1, noun - reach); i < noun; ++i) {
            if (is(i, u"summer") && (is(i - 1, u"the") || is(i - 1, u"this") || is(i - 1, u"next")) && (is(i + 1, u"when") || is(i + 2, u"when")))
                return ContractMention{{i, noun + 1}, m_date.month() > lastSeasonMonth + 1 ? m_date.year() + 1 : seasonEnd(m_date)};
        }
        return std::nullopt;
    }

    /// "until 2028", "expires in 2027", but not "signed a deal in 2021".
    [[nodiscard]] bool isEndingBefore(int noun, int year) const
    {
        static constexpr WordSet endings = {u"until", u"till", u"through", u"expire", u"expires", u"expiring", u"ends",
            u"run", u"runs", u"running", u"out", u"up", u"lapse", u"finishes"};
        for (int i = std::max(m_range.first, noun - 3); i < year; ++i) {
            if (isAny(i, endings))
                return true;
        }
        return false;
    }

    [[nodiscard]] std::optional<ContractMention> relativeEnd(int noun, int last) const
    {
        // "in the final year of his contract", "the last 12 months of his deal"
        for (int i = std::max(m_range.first + 1, noun - 6); i < noun; ++i) {
            const bool isFinal = is(i - 1, u"final") || is(i - 1, u"last");
            const bool isYear = is(i, u"year") || is(i, u"season") || (is(i, u"12") && is(i + 1, u"months")) || (is(i, u"twelve") && is(i + 1, u"months"));
            if (isFinal && isYear)
                return ContractMention{{i - 1, noun + 1}, seasonEnd(m_date)};
        }
        // "18 months left on his contract"
        for (int i = std::max(m_range.first + 1, noun - 8); i < noun; ++i) {
            constexpr int mostMonths = 60;
            const bool isOn = is(i + 1, u"on") && noun - i <= 3; // "had ten months on his contract"
            const bool isLeft = is(i, u"months") && (is(i + 1, u"left") || is(i + 1, u"remaining") || is(i + 1, u"to") || isOn);
            if (isLeft && m_scan.isNumber(i - 1, 1, mostMonths))
                return ContractMention{{i - 1, noun + 1}, m_date.addMonths(m_scan.text(i - 1).toInt()).year()};
        }
        // "two and a half years left on his contract"
        for (int i = std::max(m_range.first + 3, noun - 8); i < noun; ++i) {
            constexpr int monthsOfYear = 12;
            const bool isLeft = is(i, u"years") && is(i - 1, u"half") && (is(i + 1, u"left") || is(i + 1, u"remaining") || is(i + 1, u"to"));
            if (const std::optional<int> years = isLeft ? numberBefore(i - 3) : std::nullopt)
                return ContractMention{{i - 4, noun + 1}, m_date.addMonths(*years * monthsOfYear + monthsOfYear / 2).year()};
        }
        // "a year left on his deal", "two years remaining on his contract"
        for (int i = noun; i >= std::max(m_range.first, noun - 8); --i) {
            if (!is(i, u"year") && !is(i, u"years"))
                continue;
            const bool isLeft = is(i + 1, u"left") || is(i + 1, u"remaining") || is(i + 1, u"to") || is(i - 1, u"more") || (is(i - 1, u"another") && is(i + 1, u"with"));
            const int numberAt = is(i - 1, u"more") || is(i - 1, u"final") || is(i - 1, u"last") ? i - 2 : i - 1;
            if (!isLeft || numberAt < m_range.first)
                continue;
            if (const std::optional<int> years = numberWord(m_scan.text(numberAt)))
                return ContractMention{{numberAt, noun + 1}, m_date.year() + *years};
        }
        if (const std::optional<ContractMention> told = remainderTold(noun, last))
            return told;
        static constexpr WordSet endings = {u"up", u"out", u"expire", u"expires", u"expiring", u"ends", u"lapse",
            u"runs", u"running", u"run", u"expired", u"of", u"lapses", u"end", u"expiry"};
        bool isEnding = is(noun, u"contract") && is(noun - 1, u"of") && is(noun - 2, u"out");
        for (int i = noun + 1; i < last; ++i) {
            isEnding = isEnding || isAny(i, endings);
            if (!isEnding)
                continue;
            const bool isSeason = (is(i, u"season") || is(i, u"campaign")) && is(i - 2, u"of");
            const bool isNextSeason = (is(i, u"season") || is(i, u"campaign")) && is(i - 1, u"next") && is(i - 2, u"of");
            const bool isSummer = is(i, u"summer") || is(i, u"june");
            if (isNextSeason)
                return ContractMention{{noun, i + 1}, seasonEnd(m_date) + 1};
            if (is(i, u"month") && (is(i - 1, u"next") || is(i - 1, u"this") || is(i - 1, u"the"))) // "next month", "the end of the month"
                return ContractMention{{noun, i + 1}, (is(i - 1, u"next") ? m_date.addMonths(1) : m_date).year()};
            if (isSeason || (isSummer && (is(i - 1, u"the") || is(i - 1, u"this") || is(i - 1, u"in") || is(i - 1, u"next") || is(i - 1, u"of")
                || m_scan.token(i - 1).kind == TokenKind::Number)))
                return ContractMention{{noun, i + 1}, isSummer && m_date.month() > lastSeasonMonth + 1 ? m_date.year() + 1 : seasonEnd(m_date)};
        }
        return std::nullopt;
    }

    const Scan &m_scan;
    TokenRange m_range;
    QDate m_date;
};

} // namespace

std::optional<WindowMention> windowIn(const Scan &scan, TokenRange range, QDate date)
{
    return DetailReader(scan, range, date).window();
}

std::optional<ContractMention> contractEndIn(const Scan &scan, TokenRange range, QDate date)
{
    return DetailReader(scan, range, date).contract();
}

} // namespace rumourdesk
