// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting/copiedtable.h"
#include "models/items/rumourtablemodel.h"
#include "views/table/letterhold.h"
#include "views/table/roomystyle.h"

#include <QTableView>

class QMenu;

namespace rumourdesk
{

class ActionSet;
class Annotator;
class RumourSelection;

/// The table pane: rumours by row, sorted by a click on a header, columns shown and hidden by the header's
/// menu, cells and headers offering what the filter can be narrowed by.
class RumourTableView final : public QTableView
{
    Q_OBJECT

public:
    /// All of them must outlive the view.
    RumourTableView(RumourTableModel &model, RumourSelection &selection, Annotator &annotator,
        const ActionSet &actions, QWidget *parent = nullptr);

    /// Columns, widths, order and sorting back to what a newcomer sees.
    void resetColumns();
    [[nodiscard]] QByteArray columnsState() const;
    /// False, and nothing changed, if `state` is not of this table.
    bool restoreColumns(const QByteArray &state);
    /// Moves the selection by rows; `step` may be negative. Stops at the ends.
    void stepRow(int step);
    /// Opens the current cell for correction. One that cannot be corrected says so, and takes no letters.
    void correctCell();
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    /// The cells of rows: visible columns in their visible order, with a line of titles. Links lead from the player.
    [[nodiscard]] CopiedTable copied(const std::vector<int> &rows) const;

Q_SIGNALS:
    /// The analyst has chosen a condition that a cell offers, such as "to=Liverpool".
    void filterOffered(const QString &condition);
    /// What was typed into a cell cannot stand there.
    void refused(const rumourdesk::Error &error);
    /// The editor of a cell was left, and nothing is wrong with what it held; or it was given up.
    void editingEnded();
    /// What the analyst should know at the moment; empty when it is over.
    void hintChanged(const QString &hint);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setupRows(Annotator &annotator);
    void setupHeader();
    void startRangeAtCurrent();
    [[nodiscard]] QString toolTipOf(const QModelIndex &index) const;
    void showHeaderMenu(QPoint position);
    void fillColumnMenu(QMenu *menu);
    void fillOffers(QMenu *menu, int row, int column);
    void fitColumns();

    RumourTableModel &m_model;
    const ActionSet &m_actions;
    RoomyStyle m_style;
    LetterHold m_hold; // not a child: the focus that goes from a view half gone would end it
    bool m_isFitting = false;
    bool m_isFitted = true; ///< until the analyst drags a column's edge
};

} // namespace rumourdesk
