// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/savedfiltermodel.h"

#include <QStyledItemDelegate>

namespace rumourdesk {

/// Draws a saved filter: a bar at the one that is shown, its name, a warning sign if it is wrong, and its
/// count at the right. Renaming takes place in the row, and says why a name is not taken.
class SavedFilterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model must outlive the delegate.
    explicit SavedFilterDelegate(SavedFilterModel &model, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    SavedFilterModel &m_model;
};

} // namespace rumourdesk
