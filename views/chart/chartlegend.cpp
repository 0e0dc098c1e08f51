// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartlegend.h"

#include "views/chart/markshape.h"
#include "views/common/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

static_assert(std::tuple_size_v<decltype(ThemeColours::series)> == chartColourCount);

QString nameOf(const FeeMark &mark, ColourBy by)
{
    return legendName(by == ColourBy::Suitor ? mark.suitor : by == ColourBy::Outlet ? mark.outlet : mark.player, by);
}

QString nameOf(const StageMark &mark, ColourBy by)
{
    return legendName(by == ColourBy::Suitor ? mark.suitor : by == ColourBy::Outlet ? mark.outlet : mark.player, by);
}

QString captionOf(ColourBy by)
{
    switch (by) {
    case ColourBy::Suitor:
        return tr("Suitor");
    case ColourBy::Outlet:
        return tr("Outlet");
    case ColourBy::Player:
        return tr("Player");
    }
    return {};
}

template <class Value> bool contains(const std::vector<Value> &list, Value value)
{
    return std::ranges::find(list, value) != list.end();
}

/// Puts captions and entries line by line into a width: each block on lines of its own with its caption before them,
/// or, where there is little room, all in one run.
class Flow
{
public:
    Flow(ChartLegend &legend, double width, const QFontMetricsF &metrics, bool isCompact)
        : m_legend(legend)
        , m_width(width)
        , m_metrics(metrics)
        , m_isCompact(isCompact)
        , m_line(metrics.height() + (isCompact ? 2 : 6))
    {
    }

    void begin(const QString &caption)
    {
        const double width = m_isCompact ? m_metrics.horizontalAdvance(caption) + captionGap : captionWidth();
        const bool fits = m_isCompact && m_left + width + legendSampleWidth < m_width;
        if (!m_legend.captions.empty() && !fits)
            m_top += m_line;
        if (!fits)
            m_left = 0;
        m_legend.captions.push_back({caption, QRectF(m_left, m_top, width, m_line)});
        m_left += width;
    }

    void add(decltype(LegendEntry::sample) sample, const QString &name, bool isHidden)
    {
        const double indent = m_isCompact ? 0 : captionWidth();
        const double textRoom = std::max(20.0, m_width - indent - legendSampleWidth - gap);
        const QString text = m_metrics.horizontalAdvance(name) > textRoom
            ? m_metrics.elidedText(name, Qt::ElideRight, textRoom)
            : name;
        const double width = legendSampleWidth + m_metrics.horizontalAdvance(text) + gap;
        if (m_left + width - gap > m_width && m_left > indent) {
            m_top += m_line;
            m_left = indent;
        }
        m_legend.entries.push_back({sample, text, name, QRectF(m_left, m_top, width, m_line), isHidden});
        m_left += width;
    }

    void end() { m_legend.height = m_legend.captions.empty() ? 0 : m_top + m_line; }

private:
    [[nodiscard]] double captionWidth() const { return m_metrics.horizontalAdvance(tr("Colour")) + captionGap; }

    static constexpr double gap = 14;
    static constexpr double captionGap = 14;
    ChartLegend &m_legend;
    double m_width;
    const QFontMetricsF &m_metrics;
    bool m_isCompact;
    double m_line;
    double m_top = 0;
    double m_left = 0;
};

/// Lays out the first `blocks` blocks of the legend.
ChartLegend flowed(
    const LegendContent &content, double width, const QFontMetricsF &metrics, bool isCompact, int blocks)
{
    ChartLegend legend;
    Flow flow(legend, width, metrics, isCompact);
    const FeeOutline &outline = content.outline;
    if (!outline.bases.empty() && blocks >= 1) {
        flow.begin(captionOf(content.colourBy));
        const QStringList &names = content.colours.names();
        for (int i = 0; i < names.size(); ++i)
            flow.add(SeriesColour{i}, names[i], content.hidden.names.contains(names[i]));
    }
    if (!outline.bases.empty() && blocks >= 2) {
        flow.begin(tr("Fee"));
        for (const FeeBasis basis : outline.bases)
            flow.add(basis, basisTitle(basis), contains(content.hidden.bases, basis));
    }
    if (!outline.stages.empty() && blocks >= 3) {
        flow.begin(tr("Stage"));
        for (const Stage stage : outline.stages)
            flow.add(stage, stageName(stage), contains(content.hidden.stages, stage));
    }
    if (!content.outcomes.empty() && blocks >= 4) {
        flow.begin(tr("Flag"));
        for (const Outcome outcome : content.outcomes)
            flow.add(outcome, outcomeText(outcome), false);
    }
    flow.end();
    return legend;
}

/// The legend without the lines that have no room, at the end of which stands how many entries it lacks; an empty one if
/// no entry is left.
ChartLegend shortened(ChartLegend legend, QSizeF room, const QFontMetricsF &metrics)
{
    while (!legend.entries.empty()) {
        const QRectF last = legend.entries.back().rect;
        const QString more = tr("%1 more").arg(legend.unseen.size());
        const double width = metrics.horizontalAdvance(more);
        if (!legend.unseen.empty() && last.bottom() <= room.height() && last.right() + width <= room.width()) {
            legend.captions.push_back({more, QRectF(last.right(), last.top(), width, last.height())});
            legend.height = last.bottom();
            return legend;
        }
        legend.unseen.insert(legend.unseen.begin(), legend.entries.back());
        legend.entries.pop_back();
    }
    return {};
}

} // namespace

SeriesColours::SeriesColours(const FeeOutline &outline, ColourBy by)
    : m_by(by)
    , m_names(outline.names.at(static_cast<size_t>(by)))
{
    for (int i = 0; i < m_names.size(); ++i)
        m_colours.insert(m_names[i], i);
}

int SeriesColours::colourOf(const FeeMark &mark) const
{
    return m_colours.value(nameOf(mark, m_by), chartColourCount - 1);
}

bool SeriesColours::isHidden(const FeeMark &mark, const HiddenMarks &hidden) const
{
    if (std::ranges::find(hidden.bases, mark.basis) != hidden.bases.end())
        return true;
    const QString name = nameOf(mark, m_by);
    return hidden.names.contains(m_colours.contains(name) ? name : otherNames());
}

bool SeriesColours::isHidden(const StageMark &mark, const HiddenMarks &hidden) const
{
    if (std::ranges::find(hidden.stages, mark.stage) != hidden.stages.end())
        return true;
    const QString name = nameOf(mark, m_by);
    return hidden.names.contains(m_colours.contains(name) ? name : otherNames());
}

ChartLegend flowLegend(const LegendContent &content, QSizeF room, const QFontMetricsF &metrics)
{
    constexpr int allBlocks = 4;
    ChartLegend legend = flowed(content, room.width(), metrics, false, allBlocks);
    for (int blocks = allBlocks; legend.height > room.height() && blocks > 0; --blocks)
        legend = flowed(content, room.width(), metrics, true, blocks);
    return legend.height > room.height() ? shortened(std::move(legend), room, metrics) : legend;
}

HiddenMarks toggled(HiddenMarks hidden, const LegendEntry &entry)
{
    const auto toggle = [](auto &list, const auto &value) {
        const auto found = std::ranges::find(list, value);
        if (found == list.end())
            list.push_back(value);
        else
            list.erase(found);
    };
    if (std::holds_alternative<SeriesColour>(entry.sample))
        toggle(hidden.names, entry.name);
    else if (const auto *basis = std::get_if<FeeBasis>(&entry.sample))
        toggle(hidden.bases, *basis);
    else if (const auto *stage = std::get_if<Stage>(&entry.sample))
        toggle(hidden.stages, *stage);
    return hidden;
}

HiddenMarks soloed(HiddenMarks hidden, const LegendEntry &entry, const ChartLegend &legend)
{
    const auto isOther = [&](const LegendEntry &each) {
        return each.sample.index() == entry.sample.index() && each.name != entry.name;
    };
    std::vector<LegendEntry> all = legend.entries;
    all.insert(all.end(), legend.unseen.begin(), legend.unseen.end());
    const bool isSolo = !entry.isHidden
        && std::ranges::all_of(all, [&](const LegendEntry &each) { return !isOther(each) || each.isHidden; });
    if (entry.isHidden)
        hidden = toggled(std::move(hidden), entry);
    for (const LegendEntry &each : all) {
        if (isOther(each) && each.isHidden == isSolo)
            hidden = toggled(std::move(hidden), each);
    }
    return hidden;
}

} // namespace rumourdesk
