// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/roomystyle.h"

#include <QStyleOption>
#include <QWidget>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

RoomyStyle::RoomyStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void RoomyStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || !header || !widget) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionHeader arrow = *header;
    arrow.rect.moveCenter({arrow.rect.center().x(), widget->height() / 2}); // the wide margin pushed it up
    QProxyStyle::drawPrimitive(element, &arrow, painter, widget);
}

void RoomyStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !header) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Qt 6.4 forgets how a header wants its titles shortened on the way from the section to its label.
    QStyleOptionHeader label = *header;
    label.text = label.fontMetrics.elidedText(label.text, Qt::ElideRight, label.rect.width());
    QProxyStyle::drawControl(element, &label, painter, widget);
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
