// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/manymarks.h"

#include <limits>

namespace rumourdesk
{

namespace
{

FeeStretch stretchOf(const ChartView &view)
{
    constexpr double farthest = 1e18;
    const AxisRange dates = view.dates.value_or(AxisRange{-1e9, 1e9});
    const AxisRange amounts = view.amounts.value_or(AxisRange{-farthest, farthest});
    return {dates.from, dates.to, amounts.from, amounts.to};
}

} // namespace

ManyMarks::ManyMarks(QString title, PointsBy pointsBy, SeriesOf seriesOf)
    : m_pointsBy(std::move(pointsBy))
    , m_seriesOf(std::move(seriesOf))
{
    m_whole.title = std::move(title);
}

FeeSeries ManyMarks::seriesFor(const ChartLook &options)
{
    const bool isNew = !m_points || m_points->colourBy() != options.colourBy;
    if (isNew)
        m_points = m_pointsBy(options.colourBy);
    if (isNew || m_hidden != options.hidden) {
        m_points->describe(m_whole, options.hidden);
        m_hidden = options.hidden;
    }
    const auto rows = m_points->rowsIn(stretchOf(options.view), options.hidden, mostSingleMarks);
    FeeSeries series = m_whole;
    series.hasOnlyMonths = !rows;
    if (rows) {
        FeeSeries inSight = m_seriesOf(*rows);
        series.fees = std::move(inSight.fees);
        series.stages = std::move(inSight.stages);
    }
    return series;
}

} // namespace rumourdesk
