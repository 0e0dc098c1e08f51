// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &colour, int pixels)
{
    QByteArray tinted = svg;
    tinted.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(tinted);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString &name, const QColor &colour)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    QIcon icon;
    for (const int pixels : {16, 20, 24, 32, 48, 96}) {
        icon.addPixmap(drawn(svg, colour, pixels));
        icon.addPixmap(drawn(svg, pale, pixels), QIcon::Disabled);
    }
    return icon;
}

} // namespace rumourdesk
