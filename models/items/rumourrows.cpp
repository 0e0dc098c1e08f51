// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourrows.h"

#include "models/items/rowsorting.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/sortkeys.h"

#include <numeric>

namespace rumourdesk {

namespace {

constexpr size_t sortingsKept = 4; // more than anybody clicks to order rows within rows

RowSet allRows(size_t count)
{
    RowSet rows(count);
    rows.invert();
    return rows;
}

} // namespace

RumourRows::RumourRows(const ExchangeRates &rates, Currency currency)
    : m_rates(rates)
    , m_currency(currency)
    , m_columns(columnsOf({}))
    , m_sortings{{RumourTableModel::Date, Qt::DescendingOrder}}
    , m_passing(0)
{
}

void RumourRows::replaceColumns(RumourColumns columns)
{
    m_columns = std::move(columns);
    m_passing = allRows(m_columns.count());
    applyAll();
    fillShown();
}

void RumourRows::setCurrency(Currency currency)
{
    m_currency = currency;
    const bool isSortedByWorth = std::any_of(m_sortings.begin(), m_sortings.end(),
        [](const Sorting &sorting) { return sorting.column == RumourTableModel::FeeConverted; });
    if (!isSortedByWorth)
        return;
    applyAll();
    fillShown();
}

void RumourRows::sortBy(int column, Qt::SortOrder order)
{
    std::erase_if(m_sortings, [column](const Sorting &sorting) { return sorting.column == column; });
    m_sortings.push_back({column, order});
    if (m_sortings.size() > sortingsKept)
        m_sortings.erase(m_sortings.begin());
    apply(m_sortings.back());
    fillShown();
}

void RumourRows::show(RowSet passing)
{
    m_passing = std::move(passing);
    fillShown();
}

void RumourRows::apply(const Sorting &sorting)
{
    m_sorted = sortedRows(m_sorted, sortKeys(m_columns, sorting.column, m_currency, m_rates), sorting.order);
}

void RumourRows::applyAll()
{
    m_sorted.resize(m_columns.count());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    for (const Sorting &sorting : m_sortings)
        apply(sorting);
}

void RumourRows::fillShown()
{
    m_shown.clear();
    for (const quint32 row : m_sorted) {
        if (m_passing.contains(row))
            m_shown.push_back(row);
    }
}

} // namespace rumourdesk
