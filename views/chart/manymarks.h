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
    /// Makes a series of rows of the points, by FeePoints::rowsIn().
    using SeriesOf = std::function<FeeSeries(const std::vector<quint32> &rows)>;

    ManyMarks(FeePoints points, QString title, SeriesOf seriesOf);

    /// What the chart draws with these limits, colours and hidden marks. Summing a million rumours up takes some ten
    /// milliseconds, and is done again only when what is hidden has changed.
    [[nodiscard]] FeeSeries seriesFor(const ChartLook &options);

private:
    FeePoints m_points;
    SeriesOf m_seriesOf;
    FeeSeries m_whole; // without single marks
    std::optional<std::pair<HiddenMarks, ColourBy>> m_summedUp;
};

} // namespace rumourdesk
