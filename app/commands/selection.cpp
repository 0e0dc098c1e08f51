// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/selection.h"

#include "app/services.h"
#include "models/items/filternames.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

OpenedStore wrongFilter(const QString &expression, const FilterMistake &mistake, Streams &streams)
{
    streams.complain(u"the filter is wrong: "_s + mistake.message);
    streams.pointAt(expression, mistake.position, mistake.length);
    return {WrongUsage, {}};
}

OpenedStore unusableStore(const Error &error, Streams &streams)
{
    streams.complain(error.message);
    return {StoreUnusable, {}};
}

/// Opening for writing alone would make a store that is not there.
Result<Database> openExisting(const QString &path, Database::Mode mode)
{
    Result<Database> database = Database::open(path, Database::Mode::ReadOnly);
    return database && mode == Database::Mode::ReadWrite ? Database::open(path) : std::move(database);
}

} // namespace

FilteredStore::FilteredStore(Database opened, const Services &services)
    : database(std::move(opened))
    , rumours(database)
    , articles(database)
    , annotations(database)
    , model(rumours, articles, annotations, services.rates(), services.gazetteer())
{
}

OpenedStore openFiltered(const StoreRequest &request, const Services &services, Streams &streams)
{
    const ParsedFilter parsed = parseFilter(request.filter);
    if (parsed.mistake)
        return wrongFilter(request.filter, *parsed.mistake, streams);
    Result<Database> database = openExisting(request.path, request.mode);
    if (!database)
        return unusableStore(database.error(), streams);
    auto store = std::make_unique<FilteredStore>(std::move(*database), services);
    const Result<std::vector<SavedFilter>> saved = store->annotations.savedFilters();
    if (!saved)
        return unusableStore(saved.error(), streams);
    const ParsedFilter meant = withSavedFilters(parsed.filter, *saved);
    if (meant.mistake)
        return wrongFilter(request.filter, *meant.mistake, streams);
    store->model.setSavedFilters(*saved);
    store->model.setFilter(parsed.filter);
    store->model.sort(request.sort.column, request.sort.order);
    if (const Result<void> read = store->model.reload(); !read)
        return unusableStore(read.error(), streams);
    return {AllDone, std::move(store)};
}

} // namespace rumourdesk
