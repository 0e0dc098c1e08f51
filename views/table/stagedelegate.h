// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stage.h"
#include "views/table/rumourdelegate.h"

namespace rumourdesk
{

/// Draws a stage as its word behind a small ladder with a rung for each step reached.
class StageDelegate final : public RumourDelegate
{
    Q_OBJECT

public:
    static constexpr int ladderSpace = 33; ///< pixels between the margin and the word

    using RumourDelegate::RumourDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rumourdesk
