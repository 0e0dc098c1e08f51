// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Chips ask for the same few at every keystroke.
QPixmap drawn(const QString &name, const QColor &colour, int pixels)
{
    const QString key = u"lineicon %1 %2 %3"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString &name, const QColor &colour)
{
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    QIcon icon;
    for (const int pixels : {16, 20, 24, 32, 48, 96}) {
        icon.addPixmap(drawn(name, colour, pixels));
        icon.addPixmap(drawn(name, pale, pixels), QIcon::Disabled);
    }
    return icon;
}

} // namespace rumourdesk
