// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/streams.h"
#include "app/exitstatus.h"
#include "app/sortfield.h"
#include "models/domain/rumour.h"
#include "models/items/rumourtablemodel.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"

#include <QString>

#include <memory>
#include <vector>

namespace rumourdesk {

class Services;

/// A store with its rumours in memory, filtered and sorted as the window's table is.
struct FilteredStore {
    FilteredStore(Database opened, const Services &services);

    Database database;
    RumourStore rumours;
    ArticleStore articles;
    AnnotationStore annotations;
    RumourTableModel model;
};

/// A filtered store; none with any status but AllDone.
struct OpenedStore {
    ExitStatus status = AllDone;
    std::unique_ptr<FilteredStore> store;
};

/// What to open, and for what.
struct StoreRequest {
    QString path;
    QString filter = {};
    SortField sort = {RumourTableModel::Date, Qt::DescendingOrder};
    Database::Mode mode = Database::Mode::ReadOnly; ///< a store that is not there is made in neither
};

/// Opens an existing store and lays the filter over it. What goes wrong is said: a mistake in the filter, or in a saved
/// filter that it names, is shown below the expression by carets.
[[nodiscard]] OpenedStore openFiltered(const StoreRequest &request, const Services &services, Streams &streams);

} // namespace rumourdesk
