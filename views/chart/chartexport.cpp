// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartexport.h"

#include "views/chart/chartpainter.h"
#include "views/common/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 96;
constexpr int smallestSide = 200;
constexpr int largestSide = 10'000;

QByteArray pngOf(const FeeSeries &series, QSize size, ColourBy colourBy)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(lightColours().ground);
    {
        QPainter painter(&image);
        renderTo(painter, series, size, colourBy);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const FeeSeries &series, QSize size, ColourBy colourBy)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(series.title);
    generator.setDescription(summaryOf(series));
    QPainter painter(&generator);
    renderTo(painter, series, size, colourBy);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const FeeSeries &series, QSize size, ColourBy colourBy)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(series.title);
    writer.setPageSize(QPageSize(QSizeF(size) / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    renderTo(painter, series, size, colourBy);
    painter.end();
    return bytes;
}

QString csvCell(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QString csvAmount(const std::optional<qint64> &amount)
{
    return amount ? QString::number(*amount) : QString();
}

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Unreadable,
        u"The chart could not be written to %1: %2. Choose another folder or file."_s.arg(path, file.errorString()),
        path};
}

} // namespace

void renderTo(QPainter &painter, const FeeSeries &series, QSize size, ColourBy colourBy)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13); // pixels, not points: the layout must not depend on the device's resolution
    painter.setFont(font);
    const ChartOptions options{.colourBy = colourBy, .selected = {}, .hasTitle = true};
    const ThemeColours &colours = lightColours();
    painter.fillRect(QRect(QPoint(), size), colours.ground);
    const ChartLayout layout = layOutChart(series, options, size, font);
    paintChart(painter, series, layout, options, colours);
    if (layout.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, u"No dated rumours to draw."_s);
    }
}

QByteArray chartCsv(const FeeSeries &series)
{
    QStringList lines = {u"date,player,suitor,outlet,stage,basis,printed,currency,min,max,rate"_s};
    for (const FeeMark &mark : series.fees) {
        const QStringList cells = {mark.date.toString(Qt::ISODate), csvCell(mark.player), csvCell(mark.suitor),
            csvCell(mark.outlet), stageName(mark.stage), feeBasisName(mark.basis), csvCell(mark.printed),
            currencyCode(series.currency), csvAmount(mark.minimum), csvAmount(mark.maximum),
            QString::number(mark.rate, 'f', 6)};
        lines.append(cells.join(u','));
    }
    for (const StageMark &mark : series.stages) {
        const QStringList cells = {mark.date.toString(Qt::ISODate), {}, csvCell(mark.suitor), csvCell(mark.outlet),
            stageName(mark.stage), {}, {}, {}, {}, {}, {}};
        lines.append(cells.join(u','));
    }
    return (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

Result<void> exportChart(const FeeSeries &series, const QString &path, QSize size, ColourBy colourBy)
{
    const auto isSensible = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!isSensible(size.width()) || !isSensible(size.height())) {
        return Error{Error::Kind::Unsupported,
            u"%1 was not written: a chart is %2 to %3 pixels wide and high, not %4x%5."_s.arg(path)
                .arg(smallestSide).arg(largestSide).arg(size.width()).arg(size.height()), path};
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "png"_L1)
        return write(path, pngOf(series, size, colourBy));
    if (suffix == "svg"_L1)
        return write(path, svgOf(series, size, colourBy));
    if (suffix == "pdf"_L1)
        return write(path, pdfOf(series, size, colourBy));
    if (suffix == "csv"_L1)
        return write(path, chartCsv(series));
    return Error{Error::Kind::Unsupported,
        u"%1 was not written: the name of a chart ends in .png, .svg, .pdf or .csv."_s.arg(path), path};
}

} // namespace rumourdesk
