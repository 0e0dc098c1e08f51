// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourrows.h"

#include "models/items/rowsorting.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/sortkeys.h"

#include <algorithm>
#include <numeric>

namespace rumourdesk {

namespace {

constexpr size_t sortingsKept = 4; // more than anybody clicks to order rows within rows

/// As the store lists them: article by article, within one by id.
std::vector<quint32> rowsAsStored(const RumourColumns &columns)
{
    std::vector<quint32> rows(columns.count());
    std::iota(rows.begin(), rows.end(), 0);
    std::vector<quint32> ranks(columns.articles.size());
    std::iota(ranks.begin(), ranks.end(), 0);
    return rowsByRank(rows, columns.article, ranks, Qt::AscendingOrder);
}

} // namespace

std::vector<quint32> orderedRows(const RumourColumns &columns, const RowOrder &order, const ExchangeRates &rates)
{
    std::vector<quint32> rows = rowsAsStored(columns);
    // A store lists its articles newest first, which is how a table is sorted until somebody clicks a header.
    const auto isAsStored = [isNewestFirst = isNewestFirst(columns.articles)](const RowSorting &sorting) {
        return isNewestFirst && sorting.column == RumourTableModel::Date && sorting.order == Qt::DescendingOrder;
    };
    const auto first = std::ranges::find_if_not(order.sortings, isAsStored);
    for (auto sorting = first; sorting != order.sortings.end(); ++sorting)
        rows = sortedByColumn(rows, columns, sorting->column, sorting->order, order.currency, rates);
    return rows;
}

RumourRows::RumourRows(const ExchangeRates &rates, Currency currency)
    : m_rates(rates)
    , m_order{{{RumourTableModel::Date, Qt::DescendingOrder}}, currency}
    , m_columns(columnsOf({}))
    , m_passing(0)
{
}

std::vector<int> RumourRows::placesOf(const std::vector<size_t> &rows) const
{
    constexpr size_t few = 8; // from here on a table of all places is cheaper than looking for each
    std::vector<int> places(rows.size(), -1);
    if (rows.size() < few) {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!isShown(rows[i]))
                continue;
            const auto place = std::ranges::find(m_shown, static_cast<quint32>(rows[i]));
            places[i] = place == m_shown.end() ? -1 : static_cast<int>(place - m_shown.begin());
        }
        return places;
    }
    std::vector<int> all(m_columns.count(), -1);
    for (size_t place = 0; place < m_shown.size(); ++place)
        all[m_shown[place]] = static_cast<int>(place);
    std::ranges::transform(
        rows, places.begin(), [&](size_t row) { return row < all.size() ? all[row] : -1; });
    return places;
}

void RumourRows::replaceColumns(RumourColumns columns)
{
    std::vector<quint32> sorted = orderedRows(columns, m_order, m_rates);
    RowSet all = RowSet::all(columns.count());
    replaceColumns(std::move(columns), std::move(sorted), std::move(all));
}

void RumourRows::replaceColumns(RumourColumns columns, std::vector<quint32> sorted, RowSet passing)
{
    m_columns = std::move(columns);
    m_sorted = std::move(sorted);
    m_passing = std::move(passing);
    fillShown();
}

void RumourRows::takeNewRows()
{
    RowSet passing(m_columns.count());
    for (const quint32 row : m_shown)
        passing.insert(row);
    m_passing = std::move(passing);
    m_sorted = orderedRows(m_columns, m_order, m_rates);
    fillShown();
}

void RumourRows::setCurrency(Currency currency)
{
    m_order.currency = currency;
    const bool isSortedByWorth = std::ranges::any_of(m_order.sortings,
        [](const RowSorting &sorting) { return sorting.column == RumourTableModel::FeeConverted; });
    if (!isSortedByWorth)
        return;
    m_sorted = orderedRows(m_columns, m_order, m_rates);
    fillShown();
}

void RumourRows::sortBy(int column, Qt::SortOrder order)
{
    expectSort(column, order);
    takeSorted(sortedByColumn(m_sorted, m_columns, column, order, m_order.currency, m_rates));
}

void RumourRows::expectSort(int column, Qt::SortOrder order)
{
    std::vector<RowSorting> &sortings = m_order.sortings;
    std::erase_if(sortings, [column](const RowSorting &sorting) { return sorting.column == column; });
    sortings.push_back({column, order});
    if (sortings.size() > sortingsKept)
        sortings.erase(sortings.begin());
}

void RumourRows::takeSorted(std::vector<quint32> sorted)
{
    m_sorted = std::move(sorted);
    fillShown();
}

void RumourRows::show(RowSet passing)
{
    m_passing = std::move(passing);
    fillShown();
}

void RumourRows::fillShown()
{
    // Without a branch: of a filter's answer nothing can be foretold.
    m_shown.resize(m_sorted.size());
    size_t count = 0;
    for (const quint32 row : m_sorted) {
        m_shown[count] = row;
        count += m_passing.contains(row) ? 1 : 0;
    }
    m_shown.resize(count);
}

} // namespace rumourdesk
