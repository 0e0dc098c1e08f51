// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rumourdesk {

/// The filters that the table has shown, one after the other, as a browser knows its pages. It begins at the empty one,
/// which shows everything.
class FilterHistory
{
public:
    /// The filter is the present one now, and those ahead are forgotten. Nothing happens if it was the present one.
    void visit(const QString &expression);

    [[nodiscard]] const QString &present() const { return m_visited[m_at]; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    /// Goes one filter back and returns it; at the first one it stays.
    const QString &back();
    const QString &forward(); ///< the other way

private:
    QStringList m_visited{QString()};
    qsizetype m_at = 0;
};

} // namespace rumourdesk
