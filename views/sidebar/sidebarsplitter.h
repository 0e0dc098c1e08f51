// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rumourdesk {

/// Lays a sidebar beside what it is about, and remembers its width while it is hidden.
class SidebarSplitter final : public QSplitter
{
    Q_OBJECT

public:
    SidebarSplitter(QWidget *sidebar, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] bool isSidebarShown() const { return !m_sidebar->isHidden(); }
    void showSidebar(bool isShown);
    void resetWidth();
    [[nodiscard]] QByteArray state() const;
    /// False, and nothing changed, if `state` was not made by state().
    bool restore(const QByteArray &state);

Q_SIGNALS:
    void sidebarShown(bool isShown);

private:
    void applyWidth();

    QWidget *m_sidebar;
    int m_width;
};

} // namespace rumourdesk
