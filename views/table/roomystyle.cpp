// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/roomystyle.h"

#include <QStyleOption>

namespace rumourdesk {

using namespace Qt::StringLiterals;

RoomyStyle::RoomyStyle() : QProxyStyle(u"Fusion"_s) {}

QRect RoomyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderArrow) // the margin would push it to the top
        rect.moveCenter({rect.center().x(), option->rect.center().y()});
    return rect;
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_FocusFrameHMargin)
        return cellMargin - 1; // the styles add one
    if (metric == PM_HeaderMargin)
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace rumourdesk
