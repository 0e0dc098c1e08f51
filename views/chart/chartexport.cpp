// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartexport.h"

#include "models/exporting/csv.h"
#include "models/exporting/wholefile.h"
#include "views/common/pdfdate.h"
#include "views/common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <utility>

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

QByteArray pngOf(const FeeSeries &series, const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(series, picture).save(&buffer, "PNG");
    return bytes;
}

/// The page in pixels at 96 dpi, and the room on it for the chart.
std::pair<QSizeF, QRectF> pageFor(const ChartPicture &picture)
{
    if (picture.page == PicturePage::Fitted)
        return {picture.size, QRectF(QPointF(), QSizeF(picture.size))};
    constexpr double margin = 0.45 * dotsPerInch;
    const QSizeF page = picture.page == PicturePage::A4
        ? QPageSize::size(QPageSize::A4, QPageSize::Point).transposed() * dotsPerInch / 72
        : QSizeF(40.0 / 3, 7.5) * dotsPerInch;
    return {page, QRectF(QPointF(), page).adjusted(margin, margin, -margin, -margin)};
}

void paintPage(QPainter &painter, const FeeSeries &series, const ChartPicture &picture)
{
    const auto [page, room] = pageFor(picture);
    ChartPicture placed = picture;
    const double scale = room.width() / picture.size.width(); // letters as large as those of a chart of that width
    placed.size.setHeight(qRound(room.height() / scale));
    painter.fillRect(QRectF(QPointF(), page), coloursOf(picture.style).ground);
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    renderTo(painter, series, placed);
}

QByteArray pdfOf(const FeeSeries &series, const ChartPicture &picture)
{
    const QSizeF page = pageFor(picture).first;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setTitle(series.title);
    writer.setPageSize(QPageSize(page / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintPage(painter, series, picture);
    painter.end();
    return bytes;
}

QDateTime newestDay(const FeeSeries &series)
{
    const QDate day = series.outline.last.isValid() ? series.outline.last : QDate(2000, 1, 1);
    return QDateTime(day, QTime(0, 0), Qt::UTC);
}

} // namespace

QImage chartImage(const FeeSeries &series, const ChartPicture &picture)
{
    QImage image(picture.size * picture.scale, QImage::Format_ARGB32_Premultiplied);
    const int dotsPerMetre = qRound(dotsPerInch * picture.scale / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(coloursOf(picture.style).ground);
    QPainter painter(&image);
    painter.scale(picture.scale, picture.scale);
    renderTo(painter, series, picture);
    return image;
}

QImage chartPage(const FeeSeries &series, const ChartPicture &picture)
{
    QImage image(pageFor(picture).first.toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintPage(painter, series, picture);
    return image;
}

QByteArray chartSvg(const FeeSeries &series, const ChartPicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    generator.setTitle(series.title);
    generator.setDescription(summaryOf(series));
    QPainter painter(&generator);
    renderTo(painter, series, picture);
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

Result<void> exportChart(const FeeSeries &series, const QString &path, const ChartPicture &picture,
    const std::optional<QDateTime> &moment)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QSize size = picture.size * (suffix == "png"_L1 ? picture.scale : 1);
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
    if (suffix == "png"_L1)
        return writeWhole(path, pngOf(series, picture));
    if (suffix == "svg"_L1)
        return writeWhole(path, chartSvg(series, picture));
    if (suffix == "pdf"_L1)
        return writeWhole(path, pdfDatedAt(pdfOf(series, picture), moment.value_or(newestDay(series))));
    if (suffix == "csv"_L1)
        return writeWhole(path, chartCsv(series));
    return Error{Error::Kind::Unsupported,
        tr("%1 was not written: the name of a chart ends in .png, .svg, .pdf or .csv.").arg(path), path};
}

} // namespace rumourdesk
