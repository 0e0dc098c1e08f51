// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/selection.h"

#include "app/services.h"
#include "models/items/filternames.h"
#include "models/items/rumourtablemodel.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Selection wrongFilter(const QString &expression, const FilterMistake &mistake, Streams &streams)
{
    streams.complain(u"the filter is wrong: "_s + mistake.message);
    streams.pointAt(expression, mistake.position, mistake.length);
    return {WrongUsage, {}};
}

Selection unusableStore(const Error &error, Streams &streams)
{
    streams.complain(error.message);
    return {StoreUnusable, {}};
}

} // namespace

Selection selectRumours(const QString &storePath, const QString &expression, SortField sort,
    const Services &services, Streams &streams)
{
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.mistake)
        return wrongFilter(expression, *parsed.mistake, streams);
    const Result<Database> database = Database::open(storePath, Database::Mode::ReadOnly);
    if (!database)
        return unusableStore(database.error(), streams);
    const RumourStore rumours(*database);
    const ArticleStore articles(*database);
    const AnnotationStore annotations(*database);
    const Result<std::vector<SavedFilter>> saved = annotations.savedFilters();
    if (!saved)
        return unusableStore(saved.error(), streams);
    const ParsedFilter meant = withSavedFilters(parsed.filter, *saved);
    if (meant.mistake)
        return wrongFilter(expression, *meant.mistake, streams);
    RumourTableModel model(rumours, articles, annotations, services.rates(), services.gazetteer());
    model.setSavedFilters(*saved);
    model.setFilter(parsed.filter);
    model.sort(sort.column, sort.order);
    if (const Result<void> read = model.reload(); !read)
        return unusableStore(read.error(), streams);
    return {AllDone, model.shownRumours()};
}

} // namespace rumourdesk
