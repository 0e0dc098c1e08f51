// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/selection.h"

#include "app/services.h"
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

} // namespace

std::optional<RumourFilter> filterFromOption(const QString &expression, Streams &streams)
{
    const ParsedFilter parsed = parseFilter(expression);
    if (!parsed.mistake)
        return parsed.filter;
    streams.complain(u"the filter is wrong: "_s + parsed.mistake->message);
    streams.pointAt(expression, parsed.mistake->position, parsed.mistake->length);
    return std::nullopt;
}

Result<std::vector<StoredRumour>> selectRumours(
    const QString &storePath, const RumourFilter &filter, SortField sort, const Services &services)
{
    const Result<Database> database = Database::open(storePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const RumourStore rumours(*database);
    const ArticleStore articles(*database);
    const AnnotationStore annotations(*database);
    RumourTableModel model(rumours, articles, annotations, services.rates(), services.gazetteer());
    model.setFilter(filter);
    model.sort(sort.column, sort.order);
    if (const Result<void> loaded = model.reload(); !loaded)
        return loaded.error();
    return rumoursShown(model, rumours);
}

} // namespace rumourdesk
