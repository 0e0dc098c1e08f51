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

#include <QHash>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The rumours in the order in which the model shows them.
Result<std::vector<StoredRumour>> rumoursShown(const RumourTableModel &model, const RumourStore &store)
{
    Result<std::vector<StoredRumour>> all = store.all();
    if (!all)
        return all;
    QHash<qint64, size_t> positions;
    for (size_t i = 0; i < all->size(); ++i)
        positions.insert((*all)[i].id.value, i);
    std::vector<StoredRumour> shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto position = positions.constFind(model.rumourAt(row).value);
        if (position != positions.constEnd()) // gone since the model read the store
            shown.push_back(std::move((*all)[*position]));
    }
    return shown;
}

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
    Result<std::vector<StoredRumour>> shown
        = model.reload().andThen([&] { return rumoursShown(model, rumours); });
    if (!shown)
        return unusableStore(shown.error(), streams);
    return {AllDone, std::move(shown).value()};
}

} // namespace rumourdesk
