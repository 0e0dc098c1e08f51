// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listcommand.h"

#include "app/commands/selection.h"
#include "models/exporting/csv.h"
#include "models/exporting/ndjson.h"
#include "models/exporting/texttable.h"

namespace rumourdesk {

namespace {

QByteArray printed(const ListOptions &options, const std::vector<StoredRumour> &rumours)
{
    switch (options.format) {
    case OutputFormat::Csv:
        return rumoursCsv(rumours, {.withByteOrderMark = options.withByteOrderMark});
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
    const Selection selection
        = selectRumours(options.storePath, options.filter, options.sort, services, streams);
    if (selection.status != AllDone)
        return selection.status;
    streams.write(printed(options, selection.rumours));
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
