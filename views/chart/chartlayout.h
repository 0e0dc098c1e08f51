// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"
#include "views/chart/chartlegend.h"
#include "views/chart/chartscale.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace rumourdesk {

struct ChartOptions {
    ColourBy colourBy = ColourBy::Suitor;
    std::optional<RumourId> selected;
    bool hasTitle = false; ///< for pictures, which have no header of the window above them
};

/// A rumour with a fee, as placed. The bar runs from `low` to `high`, which are the same for a single figure; an
/// open end is an arrow of fixed length beyond it.
struct PlacedFee {
    RumourId rumour;
    size_t index = 0; ///< in FeeSeries::fees
    QPointF low;
    QPointF high;
    int colour = 0; ///< of ThemeColours::series
    QRectF label; ///< where the printed fee fits; null if nowhere

    [[nodiscard]] QPointF centre() const { return (low + high) / 2; }
};

struct PlacedStage {
    RumourId rumour;
    size_t index = 0; ///< in FeeSeries::stages
    QPointF centre;
};

struct PlacedTick {
    double at = 0;
    Tick tick;
};

struct PlacedWindow {
    QRectF band;
    QString name; ///< empty where it would not fit
};

/// Where everything of the chart stands, in pixels of the picture. A value: made from a series and a size, drawn by
/// paintChart and asked by markAt.
struct ChartLayout {
    QRectF title; ///< null without a title
    QRectF plot;
    QRectF lane; ///< null if every rumour has a fee
    std::vector<PlacedTick> dates;
    std::vector<PlacedTick> amounts;
    std::vector<PlacedWindow> windows;
    std::vector<PlacedFee> fees;
    std::vector<PlacedStage> stages;
    ChartLegend legend;

    [[nodiscard]] bool isEmpty() const { return fees.empty() && stages.empty(); }
};

inline constexpr double markRadius = 6; ///< pixels
inline constexpr double haloRadius = markRadius + 6; ///< of the selected mark, pixels
inline constexpr double arrowLength = 26; ///< pixels

[[nodiscard]] ChartLayout layOutChart(
    const FeeSeries &series, const ChartOptions &options, QSizeF size, const QFont &font);

/// The rumour drawn at `position`, with a few pixels of grace; the nearest if several are.
[[nodiscard]] std::optional<RumourId> markAt(const ChartLayout &layout, QPointF position);

} // namespace rumourdesk
