// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartcursor.h"

#include "views/chart/chartlegend.h"

#include <algorithm>
#include <tuple>

namespace rumourdesk
{

namespace
{

struct Stop {
    RumourId rumour;
    QDate date;
    std::optional<double> amount;
    bool isCurrent = false;
};

std::vector<Stop> stopsOf(const FeeSeries &series, const SeriesColours &colours, const HiddenMarks &hidden,
    std::optional<RumourId> current)
{
    std::vector<Stop> stops;
    for (const FeeMark &mark : series.fees) {
        if (!colours.isHidden(mark, hidden))
            stops.push_back({mark.rumour, mark.date, middleOf(mark), current && mark.standsFor(*current)});
    }
    for (const StageMark &mark : series.stages) {
        if (!colours.isHidden(mark, hidden))
            stops.push_back({mark.rumour, mark.date, std::nullopt, mark.rumour == current});
    }
    return stops;
}

bool isAlongFees(ChartStep step)
{
    return step == ChartStep::Dearer || step == ChartStep::Cheaper;
}

/// Where a walk by fee enters from a rumour that has none.
RumourId nearestInTime(const std::vector<Stop> &stops, QDate date)
{
    return std::ranges::min_element(stops, {}, [date](const Stop &stop) { return std::abs(stop.date.daysTo(date)); })
        ->rumour;
}

} // namespace

std::optional<RumourId> markAfter(const FeeSeries &series, const SeriesColours &colours, const HiddenMarks &hidden,
    std::optional<RumourId> current, ChartStep step)
{
    std::vector<Stop> stops = stopsOf(series, colours, hidden, current);
    std::ranges::sort(stops, [step](const Stop &left, const Stop &right) {
        const auto key = [step](const Stop &stop) {
            return std::tuple(isAlongFees(step) ? stop.amount.value_or(0) : 0, stop.date, stop.rumour);
        };
        return key(left) < key(right);
    });
    std::optional<Stop> from;
    if (const auto found = std::ranges::find(stops, true, &Stop::isCurrent); found != stops.end())
        from = *found;
    if (isAlongFees(step))
        std::erase_if(stops, [](const Stop &stop) { return !stop.amount; });
    if (stops.empty())
        return from ? std::optional(from->rumour) : std::nullopt;
    if (step == ChartStep::Last)
        return stops.back().rumour;
    if (!from || step == ChartStep::First)
        return stops.front().rumour;
    if (isAlongFees(step) && !from->amount)
        return step == ChartStep::Dearer ? nearestInTime(stops, from->date) : from->rumour;
    const auto at = std::ranges::find(stops, true, &Stop::isCurrent);
    const bool isForward = step == ChartStep::Later || step == ChartStep::Dearer;
    if (isForward)
        return std::next(at) == stops.end() ? at->rumour : std::next(at)->rumour;
    return at == stops.begin() ? at->rumour : std::prev(at)->rumour;
}

} // namespace rumourdesk
