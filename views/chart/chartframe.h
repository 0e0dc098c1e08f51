// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartlayout.h"

#include <QFontMetricsF>

namespace rumourdesk
{

/// What a chart is laid out from.
struct ChartContent {
    const FeeSeries &series;
    const FeeOutline &outline;
    const SeriesColours &colours;
    const ChartLook &options;
    QSizeF size;
    QFontMetricsF metrics;
};

/// Lays out all that stands around the marks: title, plot, axes, ticks, windows, contracts and legend.
[[nodiscard]] ChartLayout layOutFrame(const ChartContent &content);

} // namespace rumourdesk
