// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/feeseries.h"
#include "views/chart/chartpicture.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QSize>
#include <QString>

#include <optional>

class QPainter;

namespace rumourdesk
{

/// The chart of so many pixels, times its scale.
[[nodiscard]] QImage chartImage(const FeeSeries &series, const ChartPicture &picture);

/// The page of a PDF as it is to look.
[[nodiscard]] QImage chartPage(const FeeSeries &series, const ChartPicture &picture);

/// The data of the chart as CSV (UTF-8, RFC 4180): a row for each rumour, those without a fee included.
[[nodiscard]] QByteArray chartCsv(const FeeSeries &series);

/// The chart as an SVG document.
[[nodiscard]] QByteArray chartSvg(const FeeSeries &series, const ChartPicture &picture);

/// Writes the chart as .png, .svg, .pdf or, its data, .csv: the suffix of `path` says which. The file is written whole or
/// not at all; one that was there stays if writing fails.
/// Errors, each naming the path: Unsupported for another suffix and for a size outside 200 to 10,000 pixels, scaled for a
/// PNG; Unreadable for a folder or file that cannot be written.
/// As the moment it was made a PDF bears `moment` or else the day of its newest rumour, so that the same chart makes the
/// same bytes.
[[nodiscard]] Result<void> exportChart(const FeeSeries &series, const QString &path, const ChartPicture &picture,
    const std::optional<QDateTime> &moment = {});

} // namespace rumourdesk
