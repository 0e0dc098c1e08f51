// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace rumourdesk::testing
{

/// A line of text as a widget paints it, whoever paints: a style, a delegate or the widget itself.
struct PaintedText {
    QString text;
    QRectF place; ///< in the widget
    QRectF room; ///< what of the widget can be seen there
};

/// All that the widget paints, without its children.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget &widget);

} // namespace rumourdesk::testing
