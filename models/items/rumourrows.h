// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/items/rowset.h"
#include "models/items/rumourcolumns.h"

#include <Qt>

#include <vector>

namespace rumourdesk {

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
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] const ExchangeRates &rates() const { return m_rates; }

    /// Sorts the new rows as the old ones were, and shows all of them.
    void replaceColumns(RumourColumns columns);
    void setCurrency(Currency currency);
    void sortBy(int column, Qt::SortOrder order);
    void show(RowSet passing);

private:
    struct Sorting {
        int column;
        Qt::SortOrder order;
    };

    void apply(const Sorting &sorting);
    void applyAll();
    void fillShown();

    const ExchangeRates &m_rates;
    Currency m_currency;
    RumourColumns m_columns;
    std::vector<Sorting> m_sortings; // the latest last; earlier ones decide among equals
    std::vector<quint32> m_sorted;
    RowSet m_passing;
    std::vector<quint32> m_shown;
};

} // namespace rumourdesk
