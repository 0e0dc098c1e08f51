// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"

#include <QFontMetricsF>
#include <QHash>
#include <QRectF>

#include <variant>
#include <vector>

namespace rumourdesk {

/// Whose name a mark's colour stands for.
enum class ColourBy : quint8 { Suitor, Outlet };

/// The colours of a series: the most frequent names get one each, all others share the last.
class SeriesColours
{
public:
    SeriesColours(const FeeSeries &series, ColourBy by);

    [[nodiscard]] int colourOf(const FeeMark &mark) const;
    /// Names by colour; the shared last one reads "Others".
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    ColourBy m_by;
    QStringList m_names;
    QHash<QString, int> m_colours;
};

/// A sample of the legend is a colour of the series, a shape of a basis or a stage of the lane.
struct SeriesColour {
    int colour = 0;
};

struct LegendEntry {
    std::variant<SeriesColour, FeeBasis, Stage> sample;
    QString text;
    QRectF rect; ///< sample and text
};

struct LegendCaption {
    QString text;
    QRectF rect;
};

struct ChartLegend {
    std::vector<LegendCaption> captions;
    std::vector<LegendEntry> entries;
    double height = 0;
};

inline constexpr double legendSampleWidth = 20; ///< pixels

/// Flows the legend into `width`, its top at 0: one block of lines for colours, one for shapes, one for stages.
[[nodiscard]] ChartLegend flowLegend(const FeeSeries &series, const SeriesColours &colours, ColourBy by,
    double width, const QFontMetricsF &metrics);

} // namespace rumourdesk
