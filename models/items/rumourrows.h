// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/items/rowset.h"
#include "models/items/rumourcolumns.h"

#include <Qt>

#include <vector>

namespace rumourdesk {

/// How rows are sorted.
struct RowSorting {
    int column;
    Qt::SortOrder order;

    bool operator==(const RowSorting &) const = default;
};

/// The whole of an order: the latest sorting last, earlier ones decide among equals; rows that are equal in all of them
/// stand as in the store.
struct RowOrder {
    std::vector<RowSorting> sortings;
    Currency currency;

    bool operator==(const RowOrder &) const = default;
};

/// All rows in that order.
[[nodiscard]] std::vector<quint32> orderedRows(
    const RumourColumns &columns, const RowOrder &order, const ExchangeRates &rates);

/// Which rumours are shown, and in what order. The whole store stays sorted, so that a keystroke in the filter line
/// is one pass over it.
class RumourRows
{
public:
    /// The rates must outlive the rows. Sorted by date, newest first.
    RumourRows(const ExchangeRates &rates, Currency currency);

    [[nodiscard]] const RumourColumns &columns() const { return m_columns; }
    /// For setting single rows anew; nothing moves by it.
    [[nodiscard]] RumourColumns &editableColumns() { return m_columns; }
    /// The rows of columns() that are shown, from top to bottom.
    [[nodiscard]] const std::vector<quint32> &shown() const { return m_shown; }
    [[nodiscard]] Currency currency() const { return m_order.currency; }
    [[nodiscard]] const RowOrder &order() const { return m_order; }
    [[nodiscard]] const RowSet &passing() const { return m_passing; } ///< the same as a set
    [[nodiscard]] bool isShown(size_t row) const { return row < m_columns.count() && m_passing.contains(row); }
    /// Where each of the rows of columns() is shown; -1 for one that is not.
    [[nodiscard]] std::vector<int> placesOf(const std::vector<size_t> &rows) const;
    [[nodiscard]] const ExchangeRates &rates() const { return m_rates; }

    /// Sorts the new rows as the old ones were, and shows all of them.
    void replaceColumns(RumourColumns columns);
    /// Shows some of the new rows, which have been sorted already as order() says.
    void replaceColumns(RumourColumns columns, std::vector<quint32> sorted, RowSet passing);
    /// Takes up rows that editableColumns() has got at its end; they are not shown before the next show().
    void takeNewRows();
    void setCurrency(Currency currency);
    void sortBy(int column, Qt::SortOrder order);
    /// The same in two steps, for who sorts the rows meanwhile: order() counts from the first, what is shown from the second.
    void expectSort(int column, Qt::SortOrder order);
    void takeSorted(std::vector<quint32> sorted);
    /// All rows of columns(), shown or not, as they are sorted.
    [[nodiscard]] const std::vector<quint32> &sorted() const { return m_sorted; }
    void show(RowSet passing);

private:
    void fillShown();

    const ExchangeRates &m_rates;
    RowOrder m_order;
    RumourColumns m_columns;
    std::vector<quint32> m_sorted;
    RowSet m_passing;
    std::vector<quint32> m_shown;
};

} // namespace rumourdesk
