// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/savedfiltermodel.h"

#include <QListView>

namespace rumourdesk {

/// The list of saved filters. The one that the table shows is selected, whatever row the keyboard stands in. A click or Enter shows one, F2 renames, Delete removes, Alt+Up and Alt+Down or
/// dragging move it; the context menu has all of these.
class SavedFilterList final : public QListView
{
    Q_OBJECT

public:
    /// The model must outlive the list.
    explicit SavedFilterList(SavedFilterModel &model, QWidget *parent = nullptr);

    /// Names the key that saves a filter, for whoever has none yet.
    void setSaveKey(const QString &key);

Q_SIGNALS:
    void chosen(int row);
    void addAsked(int row); ///< to the present filter
    void replaceAsked(int row); ///< by the present filter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Selects nothing by itself: the selection says what is in force.
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

private:
    void moveBy(int step);
    void removeCurrent();
    void selectShown();
    [[nodiscard]] QString hint() const;

    SavedFilterModel &m_filters;
    QString m_saveKey;
};

} // namespace rumourdesk
