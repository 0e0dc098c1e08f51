// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"
#include "views/chart/chartlegend.h"
#include "views/chart/chartscale.h"
#include "views/chart/chartview.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace rumourdesk
{

struct ChartLook {
    ColourBy colourBy = ColourBy::Suitor;
    std::optional<RumourId> selected;
    bool hasTitle = false; ///< for pictures, which have no header of the window above them
    ChartView view = {};
    HiddenMarks hidden = {};
    std::vector<RumourId> alsoSelected = {}; ///< in order
};

/// A rumour with a fee, as placed. The bar runs from `low` to `high`, which are the same for a single figure;
/// an open end is an arrow beyond it. What reaches out of the plot is cut off at its edge.
struct PlacedFee {
    RumourId rumour;
    size_t index = 0; ///< in FeeSeries::fees
    QPointF low;
    QPointF high;
    int colour = 0; ///< of ThemeColours::series
    QRectF label; ///< where the printed fee fits; null if nowhere
    double arrowUp = 0; ///< pixels; 0 for none
    double arrowDown = 0;

    [[nodiscard]] QPointF centre() const { return (low + high) / 2; }
};

struct PlacedStage {
    RumourId rumour;
    size_t index = 0; ///< in FeeSeries::stages
    QPointF centre;
};

/// Joins two marks of one source and one basis about one player.
struct PlacedLine {
    QPointF from;
    QPointF to;
    std::optional<int> colour; ///< of ThemeColours::series; nothing where the two marks differ in it
};

/// A month in place of its marks: the box holds the middle half of its fees, the whiskers reach to the outermost.
struct PlacedMonth {
    size_t index = 0; ///< in FeeSeries::months
    QRectF box; ///< null for a month without a fee in sight
    double median = 0;
    double top = 0;
    double bottom = 0;
    QRectF bar; ///< in the lane, as high as there are many rumours without a fee; null for none
};

struct PlacedTick {
    double at = 0;
    Tick tick;
};

struct PlacedWindow {
    QRectF band;
    QString name; ///< empty where it would not fit
    QRectF label; ///< of the name
};

struct PlacedContract {
    std::optional<double> at; ///< nothing if it ends right of what is in sight
    QString text;
    QRectF label; ///< null where it would not fit
};

/// Where everything of the chart stands, in pixels of the picture. A value: made from a series and a size,
/// drawn by paintChart and asked by markAt.
struct ChartLayout {
    QRectF title; ///< null without a title
    QRectF noteRect;
    QString note; ///< what stands for the marks while they are too many
    QRectF plot; ///< null without any mark
    QRectF lane; ///< null if every rumour has a fee
    AxisScale dateScale;
    AxisScale amountScale;
    std::vector<PlacedTick> dates;
    std::vector<PlacedTick> amounts;
    std::vector<PlacedWindow> windows;
    std::vector<PlacedContract> contracts;
    std::vector<PlacedLine> lines;
    std::vector<PlacedFee> fees;
    std::vector<PlacedStage> stages;
    std::vector<PlacedMonth> months;
    ChartLegend legend;
    int hidden = 0; ///< marks that the legend has switched off

    [[nodiscard]] bool isEmpty() const { return plot.isNull(); }
};

inline constexpr double markRadius = 6; ///< pixels
inline constexpr double haloRadius = markRadius + 6; ///< of the selected mark, pixels
inline constexpr double arrowLength = 26; ///< pixels
inline constexpr double leastPlotHeight = 48; ///< pixels; before the plot is lower than that, other parts give way

[[nodiscard]] ChartLayout layOutChart(
    const FeeSeries &series, const ChartLook &options, QSizeF size, const QFont &font);

/// The rumour drawn at `position`, with a few pixels of grace; the nearest if several are.
[[nodiscard]] std::optional<RumourId> markAt(const ChartLayout &layout, QPointF position);
/// The rumours whose marks stand in a rectangle.
[[nodiscard]] std::vector<RumourId> marksIn(const ChartLayout &layout, const QRectF &rectangle);
/// Where the rumour's mark stands; null if it is out of sight.
[[nodiscard]] QRectF placeOf(const ChartLayout &layout, const FeeSeries &series, RumourId rumour);
/// The month drawn at `position`, as an index into FeeSeries::months.
[[nodiscard]] std::optional<size_t> monthAt(const ChartLayout &layout, QPointF position);
/// The entry of the legend at `position`, as an index into ChartLegend::entries.
[[nodiscard]] std::optional<size_t> legendEntryAt(const ChartLayout &layout, QPointF position);

} // namespace rumourdesk
