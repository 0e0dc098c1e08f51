// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chartcommand.h"

#include "app/commands/filemoment.h"
#include "app/commands/selection.h"
#include "app/services.h"
#include "models/items/feeseries.h"
#include "views/chart/chartexport.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString chartTitle(const std::vector<StoredRumour> &rumours)
{
    if (rumours.empty())
        return u"No rumours"_s;
    const QString &player = rumours.front().rumour.player;
    const bool isOnePlayer = std::ranges::all_of(
        rumours, [&player](const StoredRumour &stored) { return stored.rumour.player == player; });
    return isOnePlayer ? player : u"%1 rumours"_s.arg(rumours.size());
}

} // namespace

ExitStatus runChart(const ChartOptions &options, const Services &services, Streams &streams)
{
    const OpenedStore opened = openFiltered(
        {options.storePath, options.filter, {RumourTableModel::Date, Qt::AscendingOrder}}, services, streams);
    if (opened.status != AllDone)
        return opened.status;
    const RumourTableModel &model = opened.store->model;
    const std::vector<StoredRumour> rumours = model.shownRumours();
    const FeeSeries series = feeSeries(rumours, services.rates(), options.currency, chartTitle(rumours),
        [&model](RumourId rumour) { return model.annotationOf(rumour).outcome; });
    ChartPicture picture{
        .size = options.size, .style = options.style, .scale = options.scale, .page = options.page};
    if (options.hasCaption)
        picture.caption = ChartCaption{options.filter, services.rates().lastMonth()};
    if (const Result<void> written = exportChart(series, options.outputPath, picture, momentOfFiles()); !written) {
        streams.complain({options.outputPath, written.error()});
        return SomeInputsFailed;
    }
    streams.write(u"%1\n%2\n"_s.arg(summaryOf(series), u"Written to "_s + options.outputPath));
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
