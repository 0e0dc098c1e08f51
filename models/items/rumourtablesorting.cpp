// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the table model sorts: few rows at once, many beside the window.
#include "models/items/rumourrows.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/sortkeys.h"

#include <utility>

namespace rumourdesk {

void RumourTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    if (m_rows->columns().count() < m_sortedBesideFrom && m_awaitedSortings.empty()) {
        changeRows(VerticalSortHint, [&] { m_rows->sortBy(column, order); });
        return;
    }
    m_sorter.stop();
    m_rows->expectSort(column, order);
    std::erase_if(m_awaitedSortings, [column](const RowSorting &sorting) { return sorting.column == column; });
    m_awaitedSortings.push_back({column, order});
    sortBeside();
}

void RumourTableModel::sortBeside()
{
    if (m_awaitedSortings.empty())
        return;
    const RumourColumns &columns = m_rows->columns();
    for (const RowSorting &sorting : m_awaitedSortings)
        sortNamesOf(columns, sorting.column); // what is shown may ask for them meanwhile
    auto sorted = [&columns, rows = m_rows->sorted(), sortings = m_awaitedSortings,
                            currency = m_rows->currency(), rates = m_rows->rates()](const std::stop_token &stop) {
        std::vector<quint32> result;
        for (const auto &[column, order] : sortings) {
            if (!stop.stop_requested())
                result = sortedByColumn(result.empty() ? rows : result, columns, column, order, currency, rates);
        }
        return result;
    };
    m_sorter.start(std::move(sorted), [this](std::vector<quint32> rows) {
        m_awaitedSortings.clear();
        changeRows(VerticalSortHint, [&] { m_rows->takeSorted(std::move(rows)); });
    });
}

} // namespace rumourdesk
