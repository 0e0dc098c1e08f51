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

struct DatedRow {
    quint32 row;
    qint32 day;
};

/// The rows with a date, in their order, and what dates they lie between.
struct DatedRows {
    std::vector<DatedRow> rows;
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = std::numeric_limits<qint32>::min();
};

DatedRows datedRows(const RumourColumns &columns, const std::vector<quint32> &rows)
{
    DatedRows dated;
    dated.rows.reserve(rows.size());
    for (const quint32 row : rows) {
        const qint32 day = columns.articleAt(row).day;
        if (day == ArticleRow::noDay)
            continue;
        dated.first = std::min(dated.first, day);
        dated.last = std::max(dated.last, day);
        dated.rows.push_back({row, day});
    }
    return dated;
}

/// The rows by day. Counting them day by day takes one pass where sorting would take twenty.
std::vector<DatedRow> byDay(const DatedRows &dated)
{
    std::vector<quint32> starts(static_cast<size_t>(dated.last - dated.first) + 2);
    for (const DatedRow &each : dated.rows)
        ++starts[static_cast<size_t>(each.day - dated.first) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<DatedRow> sorted(dated.rows.size());
    for (const DatedRow &each : dated.rows)
        sorted[starts[static_cast<size_t>(each.day - dated.first)]++] = each;
    return sorted;
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
    std::array<bool, kindCount> kinds{}; // by m_kinds
    std::array<bool, chartColourCount> colours{}; // by m_colours
    const std::vector<quint8> &colourOf;
    bool areAll = true;

    [[nodiscard]] bool has(const std::vector<quint8> &kindOf, size_t i) const
    {
        return areAll || (kinds[kindOf[i]] && colours[colourOf[i]]);
    }
};

FeePoints FeePoints::of(const RumourColumns &columns, const std::vector<quint32> &rows, const ExchangeRates &rates,
    Currency currency, ColourBy by)
{
    FeePoints points;
    points.m_currency = currency;
    points.m_colourBy = by;
    points.take(columns, rows, rates);
    points.nameColours(columns);
    return points;
}

void FeePoints::take(const RumourColumns &columns, const std::vector<quint32> &rows, const ExchangeRates &rates)
{
    const DatedRows dated = datedRows(columns, rows);
    m_undated = static_cast<int>(rows.size() - dated.rows.size());
    if (dated.rows.empty() || dated.last - dated.first > mostDays) {
        m_undated = static_cast<int>(rows.size());
        return;
    }
    const MonthRates monthRates(rates, m_currency, dated.first, dated.last);
    std::array<int, currencyCount> missing{};
    std::array<int, kindCount> kinds{};
    makeRoom(dated.rows.size());
    size_t count = 0;
    for (const DatedRow &each : byDay(dated)) {
        const quint32 row = each.row;
        quint8 kind = static_cast<quint8>(columns.stage[row]) | WithoutFee;
        if (columns.hasFee(row)) {
            const Fee &fee = columns.feeAt(row);
            const double rate = monthRates.at(fee.currency, each.day);
            if (rate <= 0) {
                ++missing.at(static_cast<size_t>(fee.currency));
                continue;
            }
            kind = static_cast<quint8>(fee.basis) | (isRepetition(columns, row) ? Repeated : 0);
            m_lowest[count] = static_cast<float>(static_cast<double>(lowestFigure(fee)) * rate);
            m_highest[count] = static_cast<float>(static_cast<double>(highestFigure(fee)) * rate);
        }
        m_days[count] = each.day;
        m_rows[count] = row;
        m_kinds[count] = kind;
        ++kinds[kind];
        ++count;
    }
    makeRoom(count);
    outline(kinds);
    for (size_t i = 0; i < missing.size(); ++i) {
        if (missing[i] > 0)
            m_missingRates.emplace_back(static_cast<Currency>(i), missing[i]);
    }
    std::ranges::stable_sort(m_missingRates, std::greater(), &std::pair<Currency, int>::second);
}

void FeePoints::makeRoom(size_t count)
{
    m_days.resize(count);
    m_lowest.resize(count);
    m_highest.resize(count);
    m_rows.resize(count);
    m_kinds.resize(count);
}

void FeePoints::outline(const std::array<int, kindCount> &counts)
{
    for (int basis = 0; basis <= static_cast<int>(FeeBasis::Agreed); ++basis) {
        const int count = counts.at(static_cast<size_t>(basis)); // what is repeated was said before
        m_outline.fees += count;
        if (count > 0)
            m_outline.bases.push_back(static_cast<FeeBasis>(basis));
    }
    for (int stage = 0; stage < stageCount; ++stage) {
        const int count = counts.at(static_cast<size_t>(stage) | WithoutFee);
        m_outline.withoutFee += count;
        if (count > 0)
            m_outline.stages.push_back(static_cast<Stage>(stage));
    }
}

void FeePoints::nameColours(const RumourColumns &columns)
{
    const bool isSuitor = m_colourBy == ColourBy::Suitor;
    const bool isOutlet = m_colourBy == ColourBy::Outlet;
    const NameDictionary &dictionary = isSuitor ? columns.clubs : isOutlet ? columns.outlets : columns.players;
    const std::vector<quint32> &ids = isSuitor ? columns.to : isOutlet ? columns.origin : columns.player;
    std::vector<quint32> idOf(m_rows.size()); // the columns are looked up but once, row by scattered row
    std::vector<int> counts(dictionary.size());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        idOf[i] = ids[m_rows[i]];
        counts[idOf[i]] += (m_kinds[i] & (WithoutFee | Repeated)) == 0 ? 1 : 0;
    }
    const std::vector<quint8> colourOf = coloursOf(dictionary, counts);
    m_colours.resize(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_colours[i] = colourOf[idOf[i]];
}

/// Names the most frequent and gives each name of the dictionary its colour.
std::vector<quint8> FeePoints::coloursOf(const NameDictionary &dictionary, const std::vector<int> &counts)
{
    std::vector<std::pair<int, quint32>> byCount;
    for (quint32 id = 0; id < counts.size(); ++id) {
        if (counts[id] > 0)
            byCount.emplace_back(-counts[id], id);
    }
    // Names that may get a colour, and some more of equal count for the alphabet to choose from, are worth sorting.
    const auto end
        = byCount.begin() + static_cast<std::ptrdiff_t>(std::min<size_t>(byCount.size(), chartColourCount * 4));
    std::partial_sort(byCount.begin(), end, byCount.end());
    std::vector<std::pair<int, QString>> names;
    for (auto each = byCount.begin(); each != end; ++each)
        names.emplace_back(-each->first, legendName(dictionary.text(each->second), m_colourBy));
    QStringList &coloured = m_outline.names.at(static_cast<size_t>(m_colourBy));
    coloured = colouredNames(std::move(names));

    std::vector<quint8> colourOf(dictionary.size(), chartColourCount - 1);
    for (auto each = byCount.begin(); each != end; ++each) {
        const qsizetype colour = coloured.indexOf(legendName(dictionary.text(each->second), m_colourBy));
        if (colour >= 0)
            colourOf[each->second] = static_cast<quint8>(colour);
    }
    return colourOf;
}

FeePoints::Shown FeePoints::shownOf(const HiddenMarks &hidden) const
{
    Shown shown{{}, {}, m_colours, hidden.isEmpty()};
    shown.kinds.fill(true);
    shown.colours.fill(true);
    for (const FeeBasis basis : hidden.bases) {
        shown.kinds[static_cast<size_t>(basis)] = false;
        shown.kinds[static_cast<size_t>(basis) | Repeated] = false;
    }
    for (const Stage stage : hidden.stages)
        shown.kinds[static_cast<size_t>(stage) | WithoutFee] = false;
    const QStringList &names = m_outline.names.at(static_cast<size_t>(m_colourBy));
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
        const auto end = static_cast<size_t>(
            std::lower_bound(m_days.begin() + static_cast<std::ptrdiff_t>(i), m_days.end(), next) - m_days.begin());
        amounts.resize(end - i);
        size_t fees = 0;
        int withoutFee = 0;
        for (; i < end; ++i) {
            // Without branches: which rumour has a fee, nobody can guess, a processor neither.
            const bool isCounted = (m_kinds[i] & Repeated) == 0 && shown.has(m_kinds, i);
            const bool hasFee = (m_kinds[i] & WithoutFee) == 0;
            amounts[fees] = (static_cast<double>(m_lowest[i]) + static_cast<double>(m_highest[i])) / 2;
            fees += static_cast<size_t>(isCounted & hasFee);
            withoutFee += static_cast<int>(isCounted & !hasFee);
        }
        amounts.resize(fees);
        if (!amounts.empty() || withoutFee > 0)
            months.push_back(feeMonth(first, amounts, withoutFee));
    }
    return months;
}

void FeePoints::describe(FeeSeries &series, const HiddenMarks &hidden) const
{
    series.currency = m_currency;
    series.undated = m_undated;
    series.missingRates = m_missingRates;
    series.withoutRate = 0;
    for (const auto &[currency, count] : m_missingRates)
        series.withoutRate += count;
    series.months = months(shownOf(hidden));
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
    const FeeStretch &stretch, const HiddenMarks &hidden, int most) const
{
    const Shown shown = shownOf(hidden);
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
