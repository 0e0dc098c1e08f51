// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rumourdesk
{

class ChartCanvas;

/// Lets screen readers walk the marks and the legend of every chart as its children. May be called again.
void makeChartsAccessible();
/// Tells screen readers that the keyboard has come to a part of the chart, or that the part has changed.
void speakChartPart(ChartCanvas &canvas, int part);

} // namespace rumourdesk
