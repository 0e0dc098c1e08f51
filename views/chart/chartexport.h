// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/feeseries.h"
#include "views/chart/chartlayout.h"

#include <QByteArray>
#include <QDateTime>
#include <QSize>
#include <QString>

#include <optional>

class QPainter;

namespace rumourdesk
{

inline constexpr QSize defaultChartSize(1200, 700); ///< pixels

/// Draws the series with title and legend on a light ground into (0, 0) to `size` of the painter's device, coloured,
/// limited and thinned out as `options` say; nothing is drawn as selected. Needs a QGuiApplication for its fonts, but
/// no window.
void renderTo(QPainter &painter, const FeeSeries &series, QSize size, const ChartLook &options = {});

/// The data of the chart as CSV (UTF-8, RFC 4180): a row for each rumour, those without a fee included.
[[nodiscard]] QByteArray chartCsv(const FeeSeries &series);

/// The chart as an SVG document.
[[nodiscard]] QByteArray chartSvg(const FeeSeries &series, QSize size, const ChartLook &options = {});

/// Writes the chart as .png, .svg, .pdf or, its data, .csv: the suffix of `path` says which. `size` is in
/// pixels at 96 dpi. The file is written whole or not at all; one that was there stays if writing fails.
/// Errors, each naming the path: Unsupported for another suffix or a size outside 200 to 10,000, Unreadable
/// for a folder or file that cannot be written.
/// As the moment it was made a PDF bears `moment` or else the day of its newest rumour, so that the same chart makes the
/// same bytes.
[[nodiscard]] Result<void> exportChart(const FeeSeries &series, const QString &path, QSize size,
    const ChartLook &options = {}, const std::optional<QDateTime> &moment = {});

} // namespace rumourdesk
