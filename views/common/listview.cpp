// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/listview.h"

#include "views/common/theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace rumourdesk
{

std::vector<int> selectedRows(const QAbstractItemView &view)
{
    std::vector<int> rows;
    for (const QModelIndex &index : view.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void paintEmptyText(QAbstractItemView &view, const QString &text)
{
    constexpr int margin = 24;
    QPainter painter(view.viewport());
    const QRect room = view.viewport()->rect();
    painter.setPen(coloursFor(view.palette()).muted);
    painter.drawText(room.adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, text);
    if (!view.hasFocus())
        return;
    painter.setPen(coloursFor(view.palette()).accent); // there is no row that could show it
    painter.drawRect(room.adjusted(0, 0, -1, -1));
}

} // namespace rumourdesk
