// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartlayout.h"

class QPainter;

namespace rumourdesk
{

struct ThemeColours;

/// Draws a chart that was laid out for the painter's font. Works on any device: widget, picture, SVG or PDF.
void paintChart(QPainter &painter, const FeeSeries &series, const ChartLayout &layout,
    const ChartLook &options, const ThemeColours &colours);

} // namespace rumourdesk
