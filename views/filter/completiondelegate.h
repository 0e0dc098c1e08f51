// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rumourdesk
{

/// Draws an offer of the filter line: the text to the left and, where it is known, how many rumours it finds to the
/// right.
class CompletionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole, ///< int; invalid for what is not counted
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rumourdesk
