// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterhistory.h"
#include "models/items/savedfiltermodel.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace rumourdesk {

class ActionSet;
class FilterBar;
class FilterLine;
class SavedFilterPane;
class SidebarSplitter;

/// Everything with which an analyst filters, and what holds it together: the filter line is the one place
/// where the filter stands, the chips and the saved filters mirror it and write into it, and every filter
/// that has stood there for a while can be gone back to.
class FilterControls final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the controls. The widgets belong to whoever lays them out; `window` is the
    /// parent.
    FilterControls(RumourTableModel &model, Annotator &annotator, const ActionSet &actions, QWidget *window);

    [[nodiscard]] FilterLine *line() const { return m_line; }
    [[nodiscard]] FilterBar *bar() const { return m_bar; }
    [[nodiscard]] SavedFilterPane *sidebar() const { return m_sidebar; }
    /// Puts the sidebar beside the content; to be called once.
    SidebarSplitter *layBeside(QWidget *content);

    /// Shows another filter.
    void show(const QString &expression);
    /// Narrows what the table shows by one more condition.
    void narrow(const QString &condition);
    /// Without rumours there is nothing to filter.
    void setEnabled(bool isEnabled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupActions();
    void setupSidebar();
    void setupChips();
    void mirrorLine();
    void removePart(int index);
    void choosePart(int index);
    void visit();
    void goBack();
    void goForward();
    void save();
    void updateActions();

    const ActionSet &m_actions;
    SavedFilterModel m_saved;
    FilterLine *m_line;
    FilterBar *m_bar;
    SavedFilterPane *m_sidebar;
    SidebarSplitter *m_splitter = nullptr;
    FilterHistory m_history;
    QString m_good; ///< the filter that the table shows
    QTimer *m_rest; ///< runs out when the line has stood for a while
    bool m_isEnabled = true;
};

} // namespace rumourdesk
