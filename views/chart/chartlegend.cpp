// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartlegend.h"

#include "views/chart/markshape.h"
#include "views/common/theme.h"

#include <map>
#include <set>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int colourCount = static_cast<int>(std::tuple_size_v<decltype(ThemeColours::series)>);

QString nameOf(const FeeMark &mark, ColourBy by)
{
    const QString &name = by == ColourBy::Suitor ? mark.suitor : mark.outlet;
    if (name.isEmpty())
        return by == ColourBy::Suitor ? u"No suitor named"_s : u"Unknown outlet"_s;
    return name;
}

/// Puts captions and entries line by line into a width.
class Flow
{
public:
    Flow(ChartLegend &legend, double width, const QFontMetricsF &metrics)
        : m_legend(legend), m_width(width), m_metrics(metrics), m_line(metrics.height() + 6)
    {
    }

    void begin(const QString &caption)
    {
        if (!m_legend.captions.empty())
            m_top += m_line;
        m_legend.captions.push_back({caption, QRectF(0, m_top, captionWidth(), m_line)});
        m_left = captionWidth();
    }

    void add(LegendEntry entry)
    {
        const double room = m_width - captionWidth();
        const double textRoom = std::max(20.0, room - legendSampleWidth - gap);
        entry.text = m_metrics.horizontalAdvance(entry.text) > textRoom
            ? QFontMetricsF(m_metrics).elidedText(entry.text, Qt::ElideRight, textRoom)
            : entry.text;
        const double width = legendSampleWidth + m_metrics.horizontalAdvance(entry.text) + gap;
        if (m_left + width - gap > m_width && m_left > captionWidth()) {
            m_top += m_line;
            m_left = captionWidth();
        }
        entry.rect = QRectF(m_left, m_top, width, m_line);
        m_left += width;
        m_legend.entries.push_back(std::move(entry));
    }

    void end() { m_legend.height = m_legend.captions.empty() ? 0 : m_top + m_line; }

private:
    [[nodiscard]] double captionWidth() const { return m_metrics.horizontalAdvance(u"Colour"_s) + 14; }

    static constexpr double gap = 14;
    ChartLegend &m_legend;
    double m_width;
    const QFontMetricsF &m_metrics;
    double m_line;
    double m_top = 0;
    double m_left = 0;
};

} // namespace

SeriesColours::SeriesColours(const FeeSeries &series, ColourBy by) : m_by(by)
{
    std::map<QString, int> counts;
    for (const FeeMark &mark : series.fees)
        ++counts[nameOf(mark, by)];
    std::vector<std::pair<int, QString>> byCount;
    for (const auto &[name, count] : counts)
        byCount.emplace_back(-count, name);
    std::ranges::sort(byCount);

    for (const auto &[count, name] : byCount) {
        const bool isShared = static_cast<int>(byCount.size()) > colourCount && m_names.size() >= colourCount - 1;
        m_colours.insert(name, isShared ? colourCount - 1 : static_cast<int>(m_names.size()));
        if (!isShared)
            m_names.append(name);
    }
    if (static_cast<int>(byCount.size()) > colourCount)
        m_names.append(u"Others"_s);
}

int SeriesColours::colourOf(const FeeMark &mark) const
{
    return m_colours.value(nameOf(mark, m_by));
}

ChartLegend flowLegend(const FeeSeries &series, const SeriesColours &colours, ColourBy by, double width,
    const QFontMetricsF &metrics)
{
    ChartLegend legend;
    Flow flow(legend, width, metrics);
    if (!series.fees.empty()) {
        flow.begin(by == ColourBy::Suitor ? u"Suitor"_s : u"Outlet"_s);
        for (int i = 0; i < colours.names().size(); ++i)
            flow.add({SeriesColour{i}, colours.names().at(i), {}});
        std::set<FeeBasis> bases;
        for (const FeeMark &mark : series.fees)
            bases.insert(mark.basis);
        flow.begin(u"Fee"_s);
        for (const FeeBasis basis : bases)
            flow.add({basis, basisTitle(basis), {}});
    }
    if (!series.stages.empty()) {
        std::set<Stage> stages;
        for (const StageMark &mark : series.stages)
            stages.insert(mark.stage);
        flow.begin(u"Stage"_s);
        for (const Stage stage : stages)
            flow.add({stage, stageName(stage), {}});
    }
    flow.end();
    return legend;
}

} // namespace rumourdesk
