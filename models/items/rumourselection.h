// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/ids.h"

#include <QItemSelectionModel>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace rumourdesk {

class RumourTableModel;

/// The one thing that table, chart and reader look at together: which rumour is selected, and which of its fields is
/// lit. The table shares rows(); the others call select(). Lives on the GUI thread.
class RumourSelection final : public QObject
{
    Q_OBJECT

public:
    /// The model must outlive the selection.
    explicit RumourSelection(RumourTableModel &model, QObject *parent = nullptr);

    /// The selection for QTableView::setSelectionModel(); its current index is the selected rumour's.
    [[nodiscard]] QItemSelectionModel *rows();
    /// The selected rumour; RumourId{0} if there is none.
    [[nodiscard]] RumourId rumour() const { return m_rumour; }
    [[nodiscard]] std::optional<Field> field() const { return m_field; }
    /// Every rumour whose row is selected, from top to bottom; else the one selected rumour.
    [[nodiscard]] std::vector<RumourId> rumours() const;

    /// Selects a rumour, and its row if the filter shows it. RumourId{0} selects none.
    void select(RumourId rumour, std::optional<Field> field = std::nullopt);
    /// Selects the rows of many, beside those selected before if `isAdded`. The first of them that the filter shows
    /// becomes the selected rumour. Selects none if there is no such row, and nothing is added.
    void selectAll(std::vector<RumourId> rumours, bool isAdded);
    /// Takes one rumour out of the selected rows, or puts it in and makes it the selected rumour, which it stays.
    void toggle(RumourId rumour, std::optional<Field> field = std::nullopt);

Q_SIGNALS:
    /// After other rows were selected, whether or not another rumour became the selected one.
    void rowsChanged();
    /// Emitted once for each change of rumour or field. A rumour that is rejected gives way at once to the one that takes
    /// its place; one that the filter hides gives way to the first that is shown, as soon as the table has been painted:
    /// chart and reader do not keep a keystroke in the filter line waiting.
    void changed(rumourdesk::RumourId rumour, std::optional<rumourdesk::Field> field);

private:
    void takeCurrent(const QModelIndex &current);
    [[nodiscard]] QItemSelection rowsOf(std::vector<RumourId> rumours) const;
    void giveWay(const std::vector<RumourId> &changed);
    void settle();
    void set(RumourId rumour, std::optional<Field> field);

    RumourTableModel &m_model;
    QItemSelectionModel m_rows;
    QTimer m_settling;
    RumourId m_rumour;
    std::optional<Field> m_field;
    bool m_isSelecting = false; // select() says itself what changed, once
};

} // namespace rumourdesk
