// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/streams.h"
#include "app/exitstatus.h"
#include "app/sortfield.h"
#include "models/domain/rumour.h"

#include <QString>

#include <vector>

namespace rumourdesk {

class Services;

/// Rumours of a store, without evidence; none with any status but AllDone.
struct Selection {
    ExitStatus status = AllDone;
    std::vector<StoredRumour> rumours;
};

/// The rumours of a store that a filter lets through, in the order of a column. What goes wrong is said: a mistake in
/// the filter, or in a saved filter that it names, is shown below the expression by carets.
[[nodiscard]] Selection selectRumours(const QString &storePath, const QString &expression, SortField sort,
    const Services &services, Streams &streams);

} // namespace rumourdesk
