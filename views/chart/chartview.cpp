// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartview.h"

#include <algorithm>
#include <cmath>

namespace rumourdesk
{

namespace
{

AxisRange pixelsToRange(const AxisScale &scale, double first, double last)
{
    return {scale.valueAt(first), scale.valueAt(last)};
}

/// The range with its span brought between two bounds around its middle, and moved inside the whole.
AxisRange bounded(AxisRange range, double narrowest, AxisRange whole)
{
    const double span = std::clamp(range.to - range.from, narrowest, whole.to - whole.from);
    const double middle = (range.from + range.to) / 2;
    const double from = std::clamp(middle - span / 2, whole.from, whole.to - span);
    return {from, from + span};
}

} // namespace

AxisRange zoomed(const AxisScale &scale, double pixel, double factor)
{
    return pixelsToRange(scale, pixel + (scale.first - pixel) / factor, pixel + (scale.last - pixel) / factor);
}

AxisRange panned(const AxisScale &scale, double pixels)
{
    return pixelsToRange(scale, scale.first - pixels, scale.last - pixels);
}

AxisRange showing(const AxisScale &scale, double from, double to)
{
    const double low = std::min(scale.first, scale.last);
    const double high = std::max(scale.first, scale.last);
    const double least = std::min(scale.at(from), scale.at(to));
    const double most = std::max(scale.at(from), scale.at(to));
    if (least < low)
        return panned(scale, low - least);
    return most > high ? panned(scale, high - most) : scale.range;
}

AxisRange sensibleDates(AxisRange range)
{
    const auto day = [](int year) { return static_cast<double>(QDate(year, 1, 1).toJulianDay()); };
    return bounded(range, 7, {day(1980), day(2080)});
}

AxisRange sensibleAmounts(AxisRange range, bool isLogarithmic)
{
    constexpr double least = 1000;
    constexpr double most = 100e9;
    if (!isLogarithmic)
        return bounded(range, least, {0, most});
    const double from = std::clamp(range.from, 1.0, most / 1.01);
    return {from, std::clamp(range.to, from * 1.01, most)};
}

} // namespace rumourdesk
