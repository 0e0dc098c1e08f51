// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feepoints.h"

#include "models/domain/exchangerates.h"
#include "models/items/rumourcolumns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace rumourdesk {

namespace {

constexpr int mostDays = 400'000; // a thousand years; a misread date beyond that is left out as undated

/// The rate of every currency in every month that the rumours lie in, looked up once instead of a million times.
class MonthRates
{
public:
    MonthRates(const ExchangeRates &rates, Currency currency, qint32 firstDay, qint32 lastDay)
        : m_firstDay(firstDay)
    {
        QDate date = QDate::fromJulianDay(firstDay);
        date = date.addDays(1 - date.day());
        for (int month = 0; date.toJulianDay() <= lastDay; ++month, date = date.addMonths(1)) {
            std::array<double, currencyCount> row{};
            for (int each = 0; each < currencyCount; ++each)
                row.at(static_cast<size_t>(each)) = rates.rate(static_cast<Currency>(each), currency, date).value_or(0);
            m_rates.push_back(row);
            const auto days = static_cast<size_t>(date.addMonths(1).toJulianDay() - std::max<qint64>(firstDay, date.toJulianDay()));
            m_months.insert(m_months.end(), days, static_cast<quint32>(month));
        }
    }

    /// 0 if there is none.
    [[nodiscard]] double at(Currency from, qint32 day) const
    {
        return m_rates[m_months[static_cast<size_t>(day - m_firstDay)]][static_cast<size_t>(from)];
    }

private:
    qint32 m_firstDay;
    std::vector<quint32> m_months; // of each day
    std::vector<std::array<double, currencyCount>> m_rates;
};

/// The rows by day. Counting them day by day takes one pass where sorting would take twenty.
std::vector<quint32> byDay(const RumourColumns &columns, const std::vector<quint32> &rows, qint32 first, qint32 last)
{
    std::vector<quint32> starts(static_cast<size_t>(last - first) + 2);
    const auto dayOf = [&](quint32 row) { return columns.articleAt(row).day; };
    const auto isDated = [&](quint32 row) { return dayOf(row) >= first && dayOf(row) <= last; };
    for (const quint32 row : rows) {
        if (isDated(row))
            ++starts[static_cast<size_t>(dayOf(row) - first) + 1];
    }
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<quint32> sorted(starts.back());
    for (const quint32 row : rows) {
        if (isDated(row))
            sorted[starts[static_cast<size_t>(dayOf(row) - first)]++] = row;
    }
    return sorted;
}

std::pair<qint32, qint32> daysOf(const RumourColumns &columns, const std::vector<quint32> &rows)
{
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = std::numeric_limits<qint32>::min();
    for (const quint32 row : rows) {
        const qint32 day = columns.articleAt(row).day;
        if (day == ArticleRow::noDay)
            continue;
        first = std::min(first, day);
        last = std::max(last, day);
    }
    return {first, last};
}

/// Whether `row` says the same as an earlier row of its article: one fee for several suitors is one mark. The rows of an
/// article stand side by side in the columns.
bool isRepetition(const RumourColumns &columns, quint32 row)
{
    for (quint32 before = row; before-- > 0 && columns.article[before] == columns.article[row];) {
        if (columns.player[before] == columns.player[row] && columns.fee[before] == columns.fee[row])
            return true;
    }
    return false;
}

} // namespace

struct FeePoints::Shown {
    std::array<bool, 256> kinds{}; // by m_kinds
    std::array<bool, 256> colours{}; // by m_colours
    const std::vector<quint8> &colourOf;
    bool areAll = true;

    [[nodiscard]] bool has(const std::vector<quint8> &kindOf, size_t i) const
    {
        return areAll || (kinds[kindOf[i]] && colours[colourOf[i]]);
    }
};

FeePoints FeePoints::of(const RumourColumns &columns, const std::vector<quint32> &rows, const ExchangeRates &rates,
    Currency currency)
{
    FeePoints points;
    points.m_currency = currency;
    points.take(columns, rows, rates);
    points.outline();
    points.nameColours(columns);
    return points;
}

void FeePoints::take(const RumourColumns &columns, const std::vector<quint32> &rows, const ExchangeRates &rates)
{
    const auto [first, last] = daysOf(columns, rows);
    if (first > last || last - first > mostDays) {
        m_undated = static_cast<int>(rows.size());
        return;
    }
    const MonthRates monthRates(rates, m_currency, first, last);
    const std::vector<quint32> sorted = byDay(columns, rows, first, last);
    m_undated = static_cast<int>(rows.size() - sorted.size());
    for (auto *figures : {&m_lowest, &m_highest})
        figures->reserve(sorted.size());
    m_days.reserve(sorted.size());
    m_rows.reserve(sorted.size());
    m_kinds.reserve(sorted.size());
    std::array<int, currencyCount> missing{};
    for (const quint32 row : sorted) {
        const qint32 day = columns.articleAt(row).day;
        quint8 kind = static_cast<quint8>(columns.stage[row]) | WithoutFee;
        double rate = 0;
        if (columns.hasFee(row)) {
            const Fee &fee = columns.feeAt(row);
            rate = monthRates.at(fee.currency, day);
            if (rate <= 0) {
                ++missing.at(static_cast<size_t>(fee.currency));
                continue;
            }
            kind = static_cast<quint8>(fee.basis) | (isRepetition(columns, row) ? Repeated : 0);
            m_lowest.push_back(static_cast<float>(static_cast<double>(lowestFigure(fee)) * rate));
            m_highest.push_back(static_cast<float>(static_cast<double>(highestFigure(fee)) * rate));
        } else {
            m_lowest.push_back(0);
            m_highest.push_back(0);
        }
        m_days.push_back(day);
        m_rows.push_back(row);
        m_kinds.push_back(kind);
    }
    for (size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] > 0)
            m_missingRates.emplace_back(static_cast<Currency>(i), missing[i]);
    }
    std::ranges::stable_sort(m_missingRates, std::greater(), &std::pair<Currency, int>::second);
}

void FeePoints::outline()
{
    std::array<bool, 256> has{};
    for (size_t i = 0; i < m_days.size(); ++i) {
        const quint8 kind = m_kinds[i];
        has[kind] = true;
        if ((kind & WithoutFee) != 0) {
            ++m_outline.withoutFee;
        } else if ((kind & Repeated) == 0) {
            ++m_outline.fees;
        }
    }
    for (int basis = 0; basis <= static_cast<int>(FeeBasis::Agreed); ++basis) {
        if (has.at(static_cast<size_t>(basis)))
            m_outline.bases.push_back(static_cast<FeeBasis>(basis));
    }
    for (int stage = 0; stage < stageCount; ++stage) {
        if (has.at(static_cast<size_t>(stage) | WithoutFee))
            m_outline.stages.push_back(static_cast<Stage>(stage));
    }
}

void FeePoints::nameColours(const RumourColumns &columns)
{
    const std::array<const NameDictionary *, colourByCount> dictionaries = {
        &columns.clubs, &columns.outlets, &columns.players};
    const std::array<const std::vector<quint32> *, colourByCount> ids = {
        &columns.to, &columns.origin, &columns.player};
    for (size_t by = 0; by < colourByCount; ++by) {
        const NameDictionary &dictionary = *dictionaries.at(by);
        std::vector<int> counts(dictionary.size());
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if ((m_kinds[i] & (WithoutFee | Repeated)) == 0)
                ++counts[(*ids.at(by))[m_rows[i]]];
        }
        std::vector<std::pair<int, quint32>> byCount;
        for (quint32 id = 0; id < counts.size(); ++id) {
            if (counts[id] > 0)
                byCount.emplace_back(-counts[id], id);
        }
        // Only names that may get a colour, and one more that tells whether any are left over, are worth sorting.
        const auto end = byCount.begin()
            + static_cast<std::ptrdiff_t>(std::min<size_t>(byCount.size(), chartColourCount * 4));
        std::partial_sort(byCount.begin(), end, byCount.end());
        std::vector<std::pair<int, QString>> names;
        for (auto each = byCount.begin(); each != end; ++each)
            names.emplace_back(-each->first, legendName(dictionary.text(each->second), static_cast<ColourBy>(by)));
        QStringList &coloured = m_outline.names.at(by);
        coloured = colouredNames(std::move(names));

        std::vector<quint8> colourOf(dictionary.size(), chartColourCount - 1);
        for (auto each = byCount.begin(); each != end; ++each) {
            const qsizetype colour
                = coloured.indexOf(legendName(dictionary.text(each->second), static_cast<ColourBy>(by)));
            if (colour >= 0)
                colourOf[each->second] = static_cast<quint8>(colour);
        }
        m_colours.at(by).resize(m_rows.size());
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_colours.at(by)[i] = colourOf[(*ids.at(by))[m_rows[i]]];
    }
}

FeePoints::Shown FeePoints::shownOf(const HiddenMarks &hidden, ColourBy by) const
{
    Shown shown{{}, {}, m_colours.at(static_cast<size_t>(by)), hidden.isEmpty()};
    shown.kinds.fill(true);
    shown.colours.fill(true);
    for (const FeeBasis basis : hidden.bases) {
        shown.kinds[static_cast<size_t>(basis)] = false;
        shown.kinds[static_cast<size_t>(basis) | Repeated] = false;
    }
    for (const Stage stage : hidden.stages)
        shown.kinds[static_cast<size_t>(stage) | WithoutFee] = false;
    const QStringList &names = m_outline.names.at(static_cast<size_t>(by));
    for (qsizetype i = 0; i < names.size(); ++i)
        shown.colours.at(static_cast<size_t>(i)) = !hidden.names.contains(names[i]);
    return shown;
}

std::vector<FeeMonth> FeePoints::months(const Shown &shown) const
{
    std::vector<FeeMonth> months;
    std::vector<double> amounts;
    for (size_t i = 0; i < m_days.size();) {
        const QDate day = QDate::fromJulianDay(m_days[i]);
        const QDate first(day.year(), day.month(), 1);
        const qint64 next = first.addMonths(1).toJulianDay();
        amounts.clear();
        int withoutFee = 0;
        for (; i < m_days.size() && m_days[i] < next; ++i) {
            if ((m_kinds[i] & Repeated) != 0 || !shown.has(m_kinds, i))
                continue;
            if ((m_kinds[i] & WithoutFee) != 0)
                ++withoutFee;
            else
                amounts.push_back((static_cast<double>(m_lowest[i]) + static_cast<double>(m_highest[i])) / 2);
        }
        if (!amounts.empty() || withoutFee > 0)
            months.push_back(feeMonth(first, amounts, withoutFee));
    }
    return months;
}

void FeePoints::describe(FeeSeries &series, const HiddenMarks &hidden, ColourBy by) const
{
    series.currency = m_currency;
    series.undated = m_undated;
    series.missingRates = m_missingRates;
    series.withoutRate = 0;
    for (const auto &[currency, count] : m_missingRates)
        series.withoutRate += count;
    series.months = months(shownOf(hidden, by));
    series.outline = m_outline;
    bool isFirst = true;
    for (const FeeMonth &month : series.months) {
        if (month.fees == 0)
            continue;
        const auto lowest = static_cast<double>(month.lowest);
        series.outline.lowest = isFirst ? lowest : std::min(series.outline.lowest, lowest);
        series.outline.highest = std::max(series.outline.highest, static_cast<double>(month.highest));
        isFirst = false;
    }
    if (!m_days.empty()) {
        series.outline.first = QDate::fromJulianDay(m_days.front());
        series.outline.last = QDate::fromJulianDay(m_days.back());
    }
}

std::optional<std::vector<quint32>> FeePoints::rowsIn(
    const FeeStretch &stretch, const HiddenMarks &hidden, ColourBy by, int most) const
{
    const Shown shown = shownOf(hidden, by);
    const auto first = std::ranges::lower_bound(m_days, static_cast<qint32>(std::floor(stretch.fromDay)));
    const auto last = std::ranges::upper_bound(m_days, static_cast<qint32>(std::ceil(stretch.toDay)));
    const auto lowest = static_cast<float>(stretch.lowest);
    const auto highest = static_cast<float>(stretch.highest);
    std::vector<quint32> rows;
    int marks = 0;
    for (auto i = static_cast<size_t>(first - m_days.begin()); i < static_cast<size_t>(last - m_days.begin()); ++i) {
        const quint8 kind = m_kinds[i];
        const bool isInside = (kind & WithoutFee) != 0 || (m_highest[i] >= lowest && m_lowest[i] <= highest);
        if (!isInside || !shown.has(m_kinds, i))
            continue;
        if ((kind & Repeated) == 0 && ++marks > most)
            return std::nullopt;
        rows.push_back(m_rows[i]);
    }
    return rows;
}

} // namespace rumourdesk
