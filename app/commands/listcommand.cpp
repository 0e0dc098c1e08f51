// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/listcommand.h"

#include "app/commands/selection.h"
#include "models/exporting/csv.h"
#include "models/exporting/ndjson.h"
#include "models/exporting/tablefile.h"
#include "models/exporting/texttable.h"
#include "models/exporting/wholefile.h"
#include "models/items/judgedrumours.h"

namespace rumourdesk {

namespace {

QByteArray printed(const ListOptions &options, const std::vector<JudgedRumour> &rumours)
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
    case OutputFormat::Xlsx: // is a file and not printed
        break;
    }
    return rumourTable(rumours).toUtf8();
}

Result<void> writeList(const ListOptions &options, const std::vector<JudgedRumour> &rumours)
{
    if (options.format != OutputFormat::Xlsx)
        return writeWhole(options.outputPath, printed(options, rumours));
    const auto at = [&rumours](qint64 place) -> Result<JudgedRumour> { return rumours[static_cast<size_t>(place)]; };
    return writeRumours(options.outputPath, {static_cast<qint64>(rumours.size()), at});
}

/// Where the values were read, which the listing in memory leaves in the store. What an analyst has put in place of
/// a value was read nowhere.
Result<void> addEvidence(const RumourStore &store, std::vector<JudgedRumour> &rumours)
{
    ArticleId article{};
    std::vector<StoredRumour> whole; // of that article
    for (JudgedRumour &judged : rumours) {
        if (judged.stored.article != article) {
            Result<std::vector<StoredRumour>> read = store.ofArticle(judged.stored.article);
            if (!read)
                return read.error();
            whole = std::move(*read);
            article = judged.stored.article;
        }
        const auto own = std::ranges::find(whole, judged.stored.id, &StoredRumour::id);
        if (own == whole.end())
            continue;
        std::vector<Evidence> &evidence = judged.stored.rumour.evidence;
        evidence = own->rumour.evidence;
        for (const AnnotationValue &correction : judged.annotation.corrections)
            std::erase_if(evidence, [&](const Evidence &entry) { return correctionOf(entry.field) == correction.field; });
    }
    return {};
}

bool needsEvidence(OutputFormat format)
{
    return format == OutputFormat::Json || format == OutputFormat::Ndjson;
}

} // namespace

ExitStatus runList(const ListOptions &options, const Services &services, Streams &streams)
{
    const OpenedStore opened = openFiltered({options.storePath, options.filter, options.sort}, services, streams);
    if (opened.status != AllDone)
        return opened.status;
    Result<std::vector<JudgedRumour>> rumours = shownJudged(opened.store->model, opened.store->articles);
    const Result<void> whole = rumours && needsEvidence(options.format) ? addEvidence(opened.store->rumours, *rumours) : Result<void>();
    if (!rumours || !whole) {
        streams.complain(rumours ? whole.error().message : rumours.error().message);
        return StoreUnusable;
    }
    if (options.outputPath.isEmpty()) {
        streams.write(printed(options, *rumours));
    } else if (const Result<void> written = writeList(options, *rumours); !written) {
        streams.complain(written.error().message);
        return SomeInputsFailed;
    }
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
