// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/contractends.h"

namespace rumourdesk {

namespace {

constexpr int lastSeasonMonth = 6;
constexpr int monthsOfYear = 12;

int seasonEnd(QDate date)
{
    return date.month() <= lastSeasonMonth ? date.year() : date.year() + 1;
}

std::optional<int> numberWord(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, int>, 16> words = {{{u"a", 1}, {u"one", 1}, {u"two", 2}, {u"three", 3}, {u"four", 4},
        {u"five", 5}, {u"six", 6}, {u"seven", 7}, {u"eight", 8}, {u"nine", 9}, {u"ten", 10}, {u"eleven", 11}, {u"twelve", 12},
        {u"eighteen", 18}, {u"another", 1}, {u"final", 1}}};
    for (const auto &[name, value] : words) {
        if (word.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber && value > 0 && value < 10 ? std::optional<int>(value) : std::nullopt;
}

class ContractReader
{
public:
    ContractReader(const Scan &scan, TokenRange range, QDate date) : m_scan(scan), m_range(range), m_date(date) {}

    [[nodiscard]] std::optional<ContractMention> contract() const
    {
        // An end is told by a year, or by one of these.
        static constexpr WordSet times = {u"year", u"years", u"month", u"months", u"season", u"campaign", u"summer", u"june", u"monday", u"tuesday",
            u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"tomorrow", u"tonight"};
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
        return m_date.isValid() ? endWithoutNoun() : std::nullopt;
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

    /// "he has a year left", "a player with ten months left", "will be a free agent in June": what needs no word for a
    /// contract.
    [[nodiscard]] std::optional<ContractMention> endWithoutNoun() const
    {
        static constexpr WordSet marks = {u"year", u"years", u"months", u"agent", u"nothing", u"free"};
        if (m_scan.isSign(m_range.last - 1, u'?')) // "He has a year left? Two?"
            return std::nullopt;
        for (int i = m_range.first + 1; i < m_range.last; ++i) {
            if (!m_scan.isAnyWord(i, marks))
                continue;
            const bool isFree = is(i, u"nothing") || is(i, u"free");
            const std::optional<ContractMention> found = isFree ? freeMoveAt(i) : is(i, u"agent") ? freeAgentAt(i) : remainderAt(i);
            if (found)
                return found;
        }
        return std::nullopt;
    }

    /// "has a year left", "with only twelve months to run"; not "two years left in office", "a year to forget".
    [[nodiscard]] std::optional<ContractMention> remainderAt(int unit) const
    {
        static constexpr WordSet owning = {u"has", u"have", u"had", u"having", u"with", u"has", u"he's"};
        static constexpr WordSet others = {u"in", u"of", u"before", u"until", u"as"};
        constexpr int reach = 3; // tokens: "has only another"
        const bool isToRun = is(unit + 1, u"to") && (is(unit + 2, u"run") || is(unit + 2, u"go"));
        const bool isLeft = is(unit + 1, u"left") || is(unit + 1, u"remaining");
        const int after = isToRun ? unit + 3 : unit + 2;
        const std::optional<int> number = numberOf(unit - 1);
        const TokenRange before{std::max(m_range.first, unit - 1 - reach), unit - 1};
        if ((!isToRun && !isLeft) || isAny(after, others) || !number || !m_scan.hasAnyWord(before, owning))
            return std::nullopt;
        return ContractMention{{unit - 1, after}, yearAfter(unit, *number)};
    }

    /// The year in which so many of the unit are over.
    [[nodiscard]] int yearAfter(int unit, int number) const
    {
        return is(unit, u"months") ? m_date.addMonths(number).year() : m_date.year() + number;
    }

    [[nodiscard]] std::optional<int> numberOf(int i) const
    {
        constexpr int most = 60; // months
        if (i < m_range.first || i >= m_range.last)
            return std::nullopt;
        return m_scan.isNumber(i, 1, most) ? std::optional(m_scan.wholeNumber(i)) : numberWord(m_scan.text(i));
    }

    /// "can walk away for nothing in the summer", "on a free at the end of the season", "lose him for free in 2027": a move
    /// without a fee comes when the contract has ended.
    [[nodiscard]] std::optional<ContractMention> freeMoveAt(int free) const
    {
        const bool isFree = is(free - 1, u"for") || (is(free, u"free") && is(free - 1, u"a") && is(free - 2, u"on"));
        constexpr int reach = 6; // tokens: "at the end of the season"
        for (int i = free + 1; isFree && i < std::min(m_range.last, free + 1 + reach); ++i) {
            if (isYear(i) && is(i - 1, u"in") && m_scan.wholeNumber(i) >= m_date.year())
                return ContractMention{{free - 1, i + 1}, m_scan.text(i).toInt()};
            if (const std::optional<int> year = yearOfTime(i, false))
                return ContractMention{{free - 1, i + 1}, *year};
        }
        return std::nullopt;
    }

    /// "will be a free agent in the summer", "becomes a free agent on Monday", "leave as a free agent in June".
    [[nodiscard]] std::optional<ContractMention> freeAgentAt(int agent) const
    {
        static constexpr WordSet verbs = {u"be", u"becomes", u"become", u"is", u"as"};
        constexpr int before = 5; // tokens: "will be available as a free"
        if (!is(agent - 1, u"free") || !m_scan.hasAnyWord({std::max(m_range.first, agent - before), agent}, verbs))
            return std::nullopt;
        constexpr int reach = 7; // tokens: "again at the end of the month"
        const int last = std::min(m_range.last, agent + 1 + reach);
        for (int i = agent + 1; i < last && !is(i, u"since") && !is(i, u"after"); ++i) {
            if (const std::optional<int> year = yearOfTime(i, false))
                return ContractMention{{agent - 1, i + 1}, *year};
        }
        return std::nullopt;
    }

    /// The year of "June 30", "30 June", "the summer", "the end of the season", "Sunday", "ten months" at a token.
    [[nodiscard]] std::optional<int> yearOfTime(int i, bool isOver) const
    {
        static constexpr WordSet days = {u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday", u"tomorrow", u"tonight"};
        static constexpr std::array<WordLiteral, 12> months = {u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
            u"september", u"october", u"november", u"december"};
        if (isAny(i, days) || (is(i, u"month") && (is(i - 1, u"the") || is(i - 1, u"this"))))
            return m_date.year();
        if (is(i, u"months") && is(i - 2, u"in")) // "in ten months", "in 12 months' time"
            return numberOf(i - 1) ? std::optional(yearAfter(i, *numberOf(i - 1))) : std::nullopt;
        if ((is(i, u"season") || is(i, u"campaign")) && is(i - 2, u"of"))
            return seasonEnd(m_date) + (is(i - 1, u"next") ? 1 : 0);
        if (is(i, u"summer") && (is(i - 1, u"the") || is(i - 1, u"this") || is(i - 1, u"next")))
            return m_date.month() > lastSeasonMonth + 1 || (is(i - 1, u"next") && m_date.month() >= lastSeasonMonth) ? m_date.year() + 1 : m_date.year();
        for (int month = 1; month <= monthsOfYear; ++month) {
            const bool isMonth = is(i, months[static_cast<size_t>(month - 1)]) && m_scan.token(i).isCapitalised();
            if (isMonth && !isYear(i + 1) && !isYear(i + 2))
                return m_date.year() + (isOver || month >= m_date.month() ? 0 : 1);
        }
        return std::nullopt;
    }

    /// "his contract expires on June 30", "whose deal is up on Saturday", "his deal ran out in June".
    [[nodiscard]] std::optional<ContractMention> dayTold(int noun, int last) const
    {
        static constexpr WordSet endings = {u"expires", u"expire", u"ends", u"end", u"up", u"out", u"lapses", u"expired", u"ended", u"ran"};
        static constexpr WordSet overs = {u"expired", u"ended", u"ran"};
        static constexpr WordSet nouns = {u"contract", u"deal", u"terms", u"agreement"};
        if (!isAny(noun, nouns))
            return std::nullopt;
        constexpr int verbReach = 10; // tokens: "with the 26-year-old is up"
        constexpr int dayReach = 4; // tokens: "on 30 June"
        for (int verb = noun + 1; verb < std::min(last, noun + 1 + verbReach); ++verb) {
            if (!isAny(verb, endings))
                continue;
            for (int i = verb + 1; i < std::min(last, verb + 1 + dayReach); ++i) {
                if (const std::optional<int> year = yearOfTime(i, isAny(verb, overs)))
                    return ContractMention{{noun, i + 1}, *year};
            }
        }
        return std::nullopt;
    }

    /// "in the last six months of her contract", "another three years on his contract", "under contract for two more years",
    /// "has until 2028 on his contract"
    [[nodiscard]] std::optional<ContractMention> spanTold(int noun, int last) const
    {
        static constexpr WordSet owners = {u"his", u"her", u"their"};
        if (isAny(noun - 1, owners) && is(noun - 2, u"on") && isYear(noun - 3) && (is(noun - 4, u"until") || is(noun - 4, u"till")))
            return ContractMention{{noun - 3, noun + 1}, m_scan.text(noun - 3).toInt()};
        const int of = isAny(noun - 1, owners) ? noun - 2 : noun - 1;
        if (is(of, u"of") && is(of - 1, u"months"))
            return ContractMention{{of - 1, noun + 1}, numberOf(of - 2) ? yearAfter(of - 1, *numberOf(of - 2)) : seasonEnd(m_date)};
        const bool isYears = is(of - 1, u"years") || is(of - 1, u"year");
        const bool isLeft = is(noun + 1, u"left") || is(noun + 1, u"remaining") || is(noun + 1, u"to");
        // "with a year of his contract left", "in the last two years of his contract"
        if (is(of, u"of") && isYears && numberOf(of - 2) && (isLeft || is(of - 3, u"last") || is(of - 3, u"final")))
            return ContractMention{{of - 2, noun + 1}, yearAfter(of - 1, *numberOf(of - 2))};
        // "has one year on his deal"
        static constexpr WordSet owning = {u"has", u"had", u"with", u"having"};
        if (is(of, u"on") && isYears && isAny(of - 3, owning) && numberOf(of - 2))
            return ContractMention{{of - 2, noun + 1}, yearAfter(of - 1, *numberOf(of - 2))};
        const bool isOn = is(of, u"on") && (is(of - 1, u"years") || is(of - 1, u"months"));
        if (isOn && is(of - 3, u"another") && numberOf(of - 2))
            return ContractMention{{of - 2, noun + 1}, yearAfter(of - 1, *numberOf(of - 2))};
        if (!is(noun - 1, u"under") || !is(noun + 1, u"for"))
            return std::nullopt;
        for (int i = noun + 3; i < std::min(last, noun + 5); ++i) {
            const std::optional<int> number = is(i - 1, u"more") ? numberOf(i - 2) : numberOf(i - 1);
            if ((is(i, u"years") || is(i, u"year") || is(i, u"months")) && number)
                return ContractMention{{noun, i + 1}, yearAfter(i, *number)};
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isContractNoun(int i) const
    {
        static constexpr WordSet nouns
            = {u"contracted", u"contract", u"deal", u"terms", u"agreement", u"him", u"stay", u"signed", u"extended", u"tied", u"renewed", u"committed"};
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
        if (const std::optional<ContractMention> told = spanTold(noun, last))
            return told;
        if (const std::optional<ContractMention> told = dayTold(noun, last))
            return told;
        return relativeEnd(noun, last);
    }

    /// "has signed a contract until 2030", "have signed him on a contract until 2030"
    [[nodiscard]] bool isJustSigned(int noun) const
    {
        constexpr int reach = 4;
        static constexpr WordSet perfect = {u"have", u"has"};
        if (is(noun, u"signed") && isAny(noun - 1, perfect))
            return true;
        constexpr int promiseReach = 8; // tokens: "has signed a contract there that will keep him"
        const TokenRange before{std::max(m_range.first, noun - promiseReach), noun};
        if (is(noun, u"him") && is(noun - 1, u"keep") && m_scan.hasAnyWord(before, WordSet(u"signed")))
            return true;
        for (int i = std::max(m_range.first, noun - reach); i < noun; ++i) {
            if (is(i, u"signed") && (isAny(i - 1, perfect) || is(i + 1, u"a") || is(i + 1, u"an") || is(i + 1, u"his")))
                return true;
        }
        return is(noun, u"signed") && (is(noun + 1, u"a") || is(noun + 1, u"an"));
    }

    /// "an agreement in principle on a contract until 2031": one that he does not have yet.
    [[nodiscard]] bool isAnother(int noun) const
    {
        static constexpr WordSet owning = {u"has", u"have", u"had", u"having", u"with", u"under", u"is", u"are", u"was", u"holds", u"he's", u"who's",
            u"left", u"remaining", u"down", u"signed", u"penned", u"got"};
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
        // "extended his contract to June 2030"
        return (is(noun, u"extended") || is(noun, u"renewed")) && (is(year - 1, u"to") || is(year - 2, u"to"));
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

std::optional<ContractMention> contractEndIn(const Scan &scan, TokenRange range, QDate date)
{
    return ContractReader(scan, range, date).contract();
}

} // namespace rumourdesk
