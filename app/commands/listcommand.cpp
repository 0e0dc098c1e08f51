// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listcommand.h"

#include "app/commands/selection.h"
#include "models/exporting/csv.h"
#include "models/exporting/ndjson.h"
#include "models/exporting/texttable.h"

namespace rumourdesk {

namespace {

QByteArray printed(OutputFormat format, const std::vector<StoredRumour> &rumours)
{
    switch (format) {
    case OutputFormat::Csv:
        return rumoursCsv(rumours);
    case OutputFormat::Json:
        return rumoursJson(rumours);
    case OutputFormat::Ndjson:
        return rumoursNdjson(rumours);
    case OutputFormat::Text:
    case OutputFormat::Table:
        break;
    }
    return rumourTable(rumours).toUtf8();
}

} // namespace

ExitStatus runList(const ListOptions &options, const Services &services, Streams &streams)
{
    const std::optional<RumourFilter> filter = filterFromOption(options.filter, streams);
    if (!filter)
        return WrongUsage;
    const Result<std::vector<StoredRumour>> rumours =
        selectRumours(options.storePath, *filter, options.sort, services);
    if (!rumours) {
        streams.complain(rumours.error().message);
        return StoreUnusable;
    }
    streams.write(printed(options.format, *rumours));
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
