// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterhistory.h"

namespace rumourdesk {

namespace {

constexpr qsizetype mostVisited = 100; // more than anybody steps back through

} // namespace

void FilterHistory::visit(const QString &expression)
{
    const QString visited = expression.trimmed();
    if (visited == present())
        return;
    m_visited.resize(m_at + 1);
    m_visited.append(visited);
    if (m_visited.size() > mostVisited)
        m_visited.removeFirst();
    m_at = m_visited.size() - 1;
}

const QString &FilterHistory::back()
{
    if (canGoBack())
        --m_at;
    return present();
}

const QString &FilterHistory::forward()
{
    if (canGoForward())
        ++m_at;
    return present();
}

} // namespace rumourdesk
