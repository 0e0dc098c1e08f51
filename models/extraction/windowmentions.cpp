// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/windowmentions.h"

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

class WindowReader
{
public:
    WindowReader(const Scan &scan, TokenRange range, QDate date) : m_scan(scan), m_range(range), m_date(date) {}

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

    const Scan &m_scan;
    TokenRange m_range;
    QDate m_date;
};

} // namespace

std::optional<WindowMention> windowIn(const Scan &scan, TokenRange range, QDate date)
{
    return WindowReader(scan, range, date).window();
}

} // namespace rumourdesk
