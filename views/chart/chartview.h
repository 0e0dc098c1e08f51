// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chartscale.h"

#include <optional>

namespace rumourdesk
{

/// Which part of the chart is in sight: each axis fits the marks until its limits are set, by hand or by zooming.
/// Limits are dates and amounts, not pixels, so that they hold while rumours arrive and the pane changes its size.
struct ChartView {
    std::optional<AxisRange> dates; ///< Julian days
    std::optional<AxisRange> amounts; ///< units of the chart's currency
    bool isLogarithmic = false; ///< the axis of amounts

    [[nodiscard]] bool isFitted() const { return !dates && !amounts; }
    bool operator==(const ChartView &) const = default;
};

/// The range after zooming around a pixel, whose value stays where it is; a factor above one goes closer.
[[nodiscard]] AxisRange zoomed(const AxisScale &scale, double pixel, double factor);
/// The range after the content was dragged by so many pixels.
[[nodiscard]] AxisRange panned(const AxisScale &scale, double pixels);
/// The range moved, not scaled, as little as brings `from` and `to` in sight.
[[nodiscard]] AxisRange showing(const AxisScale &scale, double from, double to);

/// Limits that can be drawn: neither narrower than a week nor wider than a century; a range that runs past the sensible
/// dates is moved back whole.
[[nodiscard]] AxisRange sensibleDates(AxisRange range);
/// Neither narrower than 1,000 units nor wider than 100 billion, and, on a logarithmic axis, above zero.
[[nodiscard]] AxisRange sensibleAmounts(AxisRange range, bool isLogarithmic);

} // namespace rumourdesk
