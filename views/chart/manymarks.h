// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feepoints.h"
#include "views/chart/chartlayout.h"

#include <functional>
#include <optional>

namespace rumourdesk
{

/// A chart of more marks than a series should hold: their months, and the single marks of a part that has few enough.
class ManyMarks
{
public:
    using PointsBy = std::function<FeePoints(ColourBy by)>;
    /// Makes a series of rows of the points, by FeePoints::rowsIn().
    using SeriesOf = std::function<FeeSeries(const std::vector<quint32> &rows)>;

    ManyMarks(QString title, PointsBy pointsBy, SeriesOf seriesOf);

    /// What the chart draws with these limits, colours and hidden marks. Gathering a million rumours takes some
    /// thirty milliseconds and summing them up ten; the one is done again only for other colours, the other for other
    /// hidden marks.
    [[nodiscard]] FeeSeries seriesFor(const ChartLook &options);

private:
    PointsBy m_pointsBy;
    SeriesOf m_seriesOf;
    std::optional<FeePoints> m_points;
    FeeSeries m_whole; // without single marks
    HiddenMarks m_hidden; // from it
};

} // namespace rumourdesk
