// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the table model tells the chart of all the rumours that it shows.
#include "models/items/rumourtablemodel.h"

#include "models/items/feepoints.h"
#include "models/items/rumourrows.h"

namespace rumourdesk {

std::vector<StoredRumour> RumourTableModel::shownRumoursAbout(const QString &player) const
{
    const RumourColumns &columns = m_rows->columns();
    std::vector<StoredRumour> rumours;
    const std::optional<quint32> id = columns.players.find(player);
    if (!id || *id == 0)
        return rumours;
    // Few of a million rows are his: the bits that say so stay in the cache while the rows are walked in their order.
    const RowSet his = RowSet::where(columns.count(), [&](size_t row) { return columns.player[row] == *id; });
    for (const quint32 row : m_rows->shown()) {
        if (his.contains(row))
            rumours.push_back(columns.rumourAt(row));
    }
    return rumours;
}

FeePoints RumourTableModel::shownFees(ColourBy by) const
{
    return FeePoints::of(m_rows->columns(), m_rows->shown(), m_rows->rates(), m_rows->currency(), by);
}

std::vector<StoredRumour> RumourTableModel::rumoursIn(const std::vector<quint32> &columnRows) const
{
    std::vector<StoredRumour> rumours;
    rumours.reserve(columnRows.size());
    for (const quint32 row : columnRows)
        rumours.push_back(m_rows->columns().rumourAt(row));
    return rumours;
}

} // namespace rumourdesk
