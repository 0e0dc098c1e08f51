// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/stagedelegate.h"

#include "views/common/theme.h"
#include "views/table/roomystyle.h"

#include <QPainter>

namespace rumourdesk
{

namespace
{

constexpr int rungCount = stageCount - 1; // "off" has none
constexpr int rungWidth = 3;
constexpr int rungGap = 1;
static_assert(rungCount * (rungWidth + rungGap) < StageDelegate::ladderSpace);
constexpr int ladderHeight = 12;
constexpr int margin = RoomyStyle::cellMargin;

} // namespace

void StageDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto stage = stageFromName(index.data().toString());
    if (!stage) {
        RumourDelegate::paint(painter, option, index);
        return;
    }
    const QStyleOptionViewItem item = paintGround(painter, option, index);
    const ThemeColours &colours = coloursFor(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = textColour(item);
    const QRect cell = option.rect;
    const int bottom = cell.center().y() + ladderHeight / 2;
    for (int rung = 0; rung < rungCount; ++rung) {
        const bool isReached = rung < static_cast<int>(*stage);
        const int height = 4 + (ladderHeight - 4) * (rung + 1) / rungCount;
        QColor colour = isSelected ? text : colours.stages.at(static_cast<size_t>(*stage));
        if (!isReached)
            colour = isSelected ? QColor(text.red(), text.green(), text.blue(), 70) : colours.line;
        painter->fillRect(
            cell.left() + margin + rung * (rungWidth + rungGap), bottom - height, rungWidth, height, colour);
    }
    paintText(painter, item, ladderSpace);
    paintCorner(painter, option, index);
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return RumourDelegate::sizeHint(option, index) + QSize(ladderSpace, 0);
}

} // namespace rumourdesk
