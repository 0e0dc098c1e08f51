// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartexport.h"

#include "models/exporting/csv.h"
#include "models/exporting/wholefile.h"
#include "views/chart/chartpainter.h"
#include "views/common/pdfdate.h"
#include "views/common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

constexpr int dotsPerInch = 96;
constexpr int smallestSide = 200;
constexpr int largestSide = 10'000;

QByteArray pngOf(const FeeSeries &series, QSize size, const ChartLook &options)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(lightColours().ground);
    {
        QPainter painter(&image);
        renderTo(painter, series, size, options);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const FeeSeries &series, QSize size, const ChartLook &options)
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
    renderTo(painter, series, size, options);
    painter.end();
    return bytes;
}

QDateTime newestDay(const FeeSeries &series)
{
    const QDate day = series.outline.last.isValid() ? series.outline.last : QDate(2000, 1, 1);
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

} // namespace

void renderTo(QPainter &painter, const FeeSeries &series, QSize size, const ChartLook &options)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(13); // pixels, not points: the layout must not depend on the device's resolution
    painter.setFont(font);
    ChartLook drawn = options;
    drawn.selected.reset();
    drawn.alsoSelected.clear();
    drawn.hasTitle = true;
    const ThemeColours &colours = lightColours();
    painter.fillRect(QRect(QPoint(), size), colours.ground);
    const ChartLayout layout = layOutChart(series, drawn, size, font);
    paintChart(painter, series, layout, drawn, colours);
    if (layout.isEmpty()) {
        painter.setPen(colours.muted);
        painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, tr("No dated rumours to draw."));
    }
}

QByteArray chartSvg(const FeeSeries &series, QSize size, const ChartLook &options)
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
    renderTo(painter, series, size, options);
    painter.end();
    return bytes;
}

QByteArray chartCsv(const FeeSeries &series)
{
    CsvRow row;
    QByteArray table = row.texts({u"date"_s, u"player"_s, u"suitor"_s, u"outlet"_s, u"stage"_s, u"basis"_s, u"printed"_s,
                                     u"currency"_s, u"min"_s, u"max"_s, u"rate"_s})
                           .take();
    for (const FeeMark &mark : series.fees) {
        row.figure(mark.date.toString(Qt::ISODate)).text(mark.player).text(mark.suitor).text(mark.outlet);
        row.text(stageName(mark.stage)).text(feeBasisName(mark.basis)).text(mark.printed);
        row.text(currencyCode(series.currency)).figure(mark.minimum).figure(mark.maximum);
        table += row.figure(QString::number(mark.rate, 'f', 6)).take();
    }
    for (const StageMark &mark : series.stages) {
        row.figure(mark.date.toString(Qt::ISODate)).text({}).text(mark.suitor).text(mark.outlet);
        table += row.text(stageName(mark.stage)).texts({{}, {}, {}, {}, {}, {}}).take();
    }
    return table;
}

Result<void> exportChart(const FeeSeries &series, const QString &path, QSize size, const ChartLook &options,
    const std::optional<QDateTime> &moment)
{
    const auto isSensible = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!isSensible(size.width()) || !isSensible(size.height())) {
        return Error{Error::Kind::Unsupported,
            tr("%1 was not written: a chart is %2 to %3 pixels wide and high, not %4x%5.").arg(path)
                .arg(smallestSide)
                .arg(largestSide)
                .arg(size.width())
                .arg(size.height()),
            path};
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "png"_L1)
        return writeWhole(path, pngOf(series, size, options));
    if (suffix == "svg"_L1)
        return writeWhole(path, chartSvg(series, size, options));
    if (suffix == "pdf"_L1)
        return writeWhole(path, pdfDatedAt(pdfOf(series, size, options), moment.value_or(newestDay(series))));
    if (suffix == "csv"_L1)
        return writeWhole(path, chartCsv(series));
    return Error{Error::Kind::Unsupported,
        tr("%1 was not written: the name of a chart ends in .png, .svg, .pdf or .csv.").arg(path), path};
}

} // namespace rumourdesk
