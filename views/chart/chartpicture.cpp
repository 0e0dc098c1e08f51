// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartpicture.h"

#include "views/chart/chartpainter.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <map>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double captionSide = 12; ///< pixels beside and below the caption
constexpr double captionGap = 4; ///< pixels above it
constexpr int captionPixels = 11; ///< of its letters
constexpr int chartPixels = 13; ///< of all others

QString tr(const char *text)
{
    return QCoreApplication::translate("ChartCaption", text);
}

QFont chartFont(int pixels)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(pixels); // pixels, not points: the layout must not depend on the device's resolution
    return font;
}

int rumoursOf(const FeeMark &mark)
{
    return 1 + static_cast<int>(mark.also.size());
}

/// How many rumours there are, and how many of them the picture does not show.
QString countsText(const FeeSeries &series, const ChartLayout &layout)
{
    const int leftOut = series.undated + series.withoutRate;
    int all = static_cast<int>(series.stages.size()) + leftOut;
    for (const FeeMark &mark : series.fees)
        all += rumoursOf(mark);
    int hidden = leftOut;
    if (layout.months.empty()) {
        int drawn = static_cast<int>(layout.stages.size());
        for (const PlacedFee &fee : layout.fees)
            drawn += rumoursOf(series.fees[fee.index]);
        hidden = all - drawn;
    } else {
        hidden += layout.hidden;
    }
    const QLocale english(QLocale::English);
    const QString rumours = all == 1 ? tr("1 rumour") : tr("%1 rumours").arg(english.toString(all));
    return hidden > 0 ? tr("%1, %2 of them not drawn").arg(rumours, english.toString(hidden)) : rumours;
}

/// The most frequent first; nothing if nobody is named.
QString sourcesText(const FeeSeries &series)
{
    constexpr size_t named = 5;
    std::map<QString, int> counts;
    for (const FeeMark &mark : series.fees)
        counts[mark.outlet] += rumoursOf(mark);
    for (const StageMark &mark : series.stages)
        ++counts[mark.outlet];
    counts.erase(QString());
    std::vector<std::pair<QString, int>> sources(counts.begin(), counts.end());
    std::ranges::stable_sort(sources, std::ranges::greater(), &std::pair<QString, int>::second);
    QStringList names;
    for (size_t i = 0; i < std::min(named, sources.size()); ++i)
        names.append(sources[i].first);
    if (names.isEmpty())
        return {};
    const QString text = tr("Sources: %1").arg(names.join(u", "_s));
    return sources.size() > named ? tr("%1 and %2 more").arg(text).arg(sources.size() - named) : text;
}

} // namespace

const ThemeColours &coloursOf(PictureStyle style)
{
    static const ThemeColours print = [] {
        ThemeColours colours = lightColours();
        colours.ground = Qt::white;
        return colours;
    }();
    switch (style) {
    case PictureStyle::Dark:
        return darkColours();
    case PictureStyle::Print:
        return print;
    case PictureStyle::Light:
        break;
    }
    return lightColours();
}

QString captionText(const FeeSeries &series, const ChartLayout &layout, const ChartCaption &caption)
{
    constexpr qsizetype longest = 160; // characters
    QStringList parts;
    const QString counts = countsText(series, layout);
    if (!series.title.isEmpty() && !counts.startsWith(series.title)) // "12 rumours" is enough
        parts.append(series.title.left(longest));
    if (!caption.filter.isEmpty()) {
        const bool isLong = caption.filter.size() > longest;
        parts.append(tr("Filter: %1").arg(caption.filter.left(longest) + (isLong ? u"…"_s : QString())));
    }
    parts.append(counts);
    if (const QString sources = sourcesText(series); !sources.isEmpty())
        parts.append(sources.left(2 * longest));
    if (caption.lastRate.isValid())
        parts.append(tr("Exchange rates to %1").arg(QLocale(QLocale::English).toString(caption.lastRate, u"MMMM yyyy"_s)));
    parts.append(u"RumourDesk "_s + QLatin1StringView(RUMOURDESK_VERSION));
    return parts.join(u" · "_s);
}

namespace
{

/// The foot of a picture.
struct Foot {
    QString text;
    QRectF place;
};

/// Nothing where it would leave the plot too little: of all that is written it is the least important.
std::optional<Foot> footOf(const FeeSeries &series, const ChartLayout &whole, const ChartPicture &picture, const ChartLook &look)
{
    if (!picture.caption)
        return std::nullopt;
    const QRectF place(QPointF(), QSizeF(picture.size));
    const QString text = captionText(series, whole, *picture.caption);
    const QRectF room(captionSide, 0, place.width() - 2 * captionSide, place.height() / 3);
    const QFontMetricsF metrics(chartFont(captionPixels));
    const double height = metrics.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text).height();
    const QRectF below(captionSide, place.bottom() - captionSide / 2 - height, room.width(), height + 2);
    const ChartLayout above = layOutChart(series, look, {place.width(), below.top() - captionGap}, chartFont(chartPixels));
    return above.isEmpty() || above.plot.height() >= leastPlotHeight ? std::optional(Foot{text, below}) : std::nullopt;
}

} // namespace

void renderTo(QPainter &painter, const FeeSeries &series, const ChartPicture &picture)
{
    const QFont font = chartFont(chartPixels);
    ChartLook drawn = picture.look;
    drawn.selected.reset();
    drawn.alsoSelected.clear();
    drawn.hasTitle = true;
    const ThemeColours &colours = coloursOf(picture.style);
    painter.fillRect(QRect(QPoint(), picture.size), colours.ground);
    QRectF place(QPointF(), QSizeF(picture.size));
    // What is drawn does not depend on the foot's height but for a fee or two that finds no room for its text.
    ChartLayout layout = layOutChart(series, drawn, place.size(), font);
    if (const std::optional<Foot> foot = footOf(series, layout, picture, drawn)) {
        place.setBottom(foot->place.top() - captionGap);
        layout = layOutChart(series, drawn, place.size(), font);
        painter.setFont(chartFont(captionPixels));
        painter.setPen(colours.muted);
        painter.drawText(foot->place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, foot->text);
    }
    painter.setFont(font);
    paintChart(painter, series, layout, drawn, colours);
    if (layout.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, tr("No dated rumours to draw."));
    }
}

} // namespace rumourdesk
