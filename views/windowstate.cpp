// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/windowstate.h"

#include <QDataStream>
#include <QIODevice>

namespace rumourdesk
{

namespace
{

constexpr quint32 mark = 0x52444b35; // "RDK5"
constexpr quint32 markWithoutPicture = 0x52444b34; // "RDK4"
constexpr quint32 markWithoutChart = 0x52444b33; // "RDK3"
constexpr quint32 markWithoutTextSize = 0x52444b32; // "RDK2"
constexpr quint32 markWithoutSidebar = 0x52444b31; // "RDK1"

QDataStream &operator<<(QDataStream &stream, const PictureChoices &picture)
{
    return stream << static_cast<quint8>(picture.format) << picture.isForPrint << static_cast<quint8>(picture.size)
                  << static_cast<quint8>(picture.scale) << static_cast<quint8>(picture.page) << picture.hasCaption;
}

QDataStream &operator>>(QDataStream &stream, PictureChoices &picture)
{
    quint8 format = 0, size = 0, scale = 0, page = 0;
    stream >> format >> picture.isForPrint >> size >> scale >> page >> picture.hasCaption;
    picture.format = static_cast<PictureFormat>(format);
    picture.size = static_cast<PictureSize>(size);
    picture.scale = scale;
    picture.page = static_cast<PicturePage>(page);
    return stream;
}

bool isKnownPicture(const PictureChoices &picture)
{
    return picture.format <= PictureFormat::Csv && picture.size <= PictureSize::Large && picture.scale >= 1
        && picture.scale <= 4 && picture.page <= PicturePage::Slide;
}

} // namespace

QSize firstWindowSize(QSize room)
{
    constexpr QSize usual(1280, 800);
    constexpr QSize frame(4, 36); // drawn by the desktop around the window, of a size that is not known beforehand
    return usual.boundedTo(room - frame);
}

QByteArray windowStateBytes(const WindowState &state)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << mark << state.geometry << state.paneSizes << state.columns
           << static_cast<quint8>(state.currency) << static_cast<quint8>(state.chart.colourBy)
           << static_cast<quint8>(state.theme) << state.sidebar << static_cast<qint8>(state.textSize)
           << static_cast<quint8>(state.chart.scope) << state.chart.isLogarithmic
           << state.picture;
    return bytes;
}

std::optional<WindowState> windowStateFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint32 found = 0;
    quint8 currency = 0;
    quint8 colourBy = 0;
    quint8 theme = 0;
    WindowState state;
    stream >> found >> state.geometry >> state.paneSizes >> state.columns >> currency >> colourBy >> theme;
    if (found > markWithoutSidebar)
        stream >> state.sidebar;
    qint8 textSize = 0;
    if (found > markWithoutTextSize)
        stream >> textSize;
    quint8 scope = 0;
    if (found > markWithoutChart)
        stream >> scope >> state.chart.isLogarithmic;
    if (found > markWithoutPicture)
        stream >> state.picture;
    state.textSize = textSize;
    state.currency = static_cast<Currency>(currency);
    state.chart.colourBy = static_cast<ColourBy>(colourBy);
    state.chart.scope = static_cast<ChartScope>(scope);
    state.theme = static_cast<ThemeChoice>(theme);
    const bool isKnown = std::ranges::find(chartCurrencies, state.currency) != chartCurrencies.end()
        && state.chart.colourBy <= ColourBy::Player && state.chart.scope <= ChartScope::Everything
        && state.theme <= ThemeChoice::Dark && isKnownPicture(state.picture);
    if (stream.status() != QDataStream::Ok || (found < markWithoutSidebar || found > mark) || !isKnown)
        return std::nullopt;
    return state;
}

} // namespace rumourdesk
