// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"

#include <QFontMetricsF>
#include <QHash>
#include <QRectF>

#include <variant>
#include <vector>

namespace rumourdesk
{

/// The colours of a series: the most frequent names get one each, all others share the last. A colour has a dash of its
/// own too, so that neither print nor colour-blind eyes lose a line.
class SeriesColours
{
public:
    SeriesColours(const FeeOutline &outline, ColourBy by);

    [[nodiscard]] int colourOf(const FeeMark &mark) const;
    /// Names by colour; the shared last one reads "Others".
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] bool isHidden(const FeeMark &mark, const HiddenMarks &hidden) const;
    [[nodiscard]] bool isHidden(const StageMark &mark, const HiddenMarks &hidden) const;

private:
    ColourBy m_by;
    QStringList m_names;
    QHash<QString, int> m_colours;
};

/// A sample of the legend is a colour of the series, a shape of a basis, a stage of the lane or a flag of an outcome.
struct SeriesColour {
    int colour = 0;
};

struct LegendEntry {
    std::variant<SeriesColour, FeeBasis, Stage, Outcome> sample;
    QString text; ///< as printed, shortened where it has to be
    QString name; ///< the whole
    QRectF rect; ///< sample and text
    bool isHidden = false;

    /// Flags only explain; the others switch marks off and on.
    [[nodiscard]] bool canBeHidden() const { return !std::holds_alternative<Outcome>(sample); }
};

struct LegendCaption {
    QString text;
    QRectF rect;
};

struct ChartLegend {
    std::vector<LegendCaption> captions;
    std::vector<LegendEntry> entries;
    std::vector<LegendEntry> unseen; ///< for which there is no room
    double height = 0;
};

inline constexpr double legendSampleWidth = 30; ///< pixels

/// What a legend is to tell.
struct LegendContent {
    const FeeOutline &outline;
    const SeriesColours &colours;
    ColourBy colourBy = ColourBy::Suitor;
    const HiddenMarks &hidden;
    std::vector<Outcome> outcomes = {};
};

/// Flows the legend into `room`, its top at 0: one block of lines for colours, one for shapes, one for stages, one for
/// flags. Where these are too high, all in one run, and then without flags, stages, shapes: hovering tells them too. Of the
/// colours those that find room are named, and it is told how many more there are.
[[nodiscard]] ChartLegend flowLegend(const LegendContent &content, QSizeF room, const QFontMetricsF &metrics);

/// What is hidden after an entry of the legend was switched.
[[nodiscard]] HiddenMarks toggled(HiddenMarks hidden, const LegendEntry &entry);
/// What is hidden after an entry was made the only one of its block, or, if it was that, all were shown again.
[[nodiscard]] HiddenMarks soloed(HiddenMarks hidden, const LegendEntry &entry, const ChartLegend &legend);

} // namespace rumourdesk
