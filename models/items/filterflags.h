// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/items/filterfield.h"
#include "models/items/rowset.h"
#include "models/items/rumourcolumns.h"
#include "models/items/rumourfilter.h"

#include <span>

namespace rumourdesk {

/// The rumours that `is:` asks for:
/// - new: of the day of the newest import, in the analyst's own time zone. What "new" means so does not depend on the
///   clock: on Monday it is what Friday's import brought;
/// - unread: not marked as read; starred; graded: with a letter or a digit set;
/// - corrected: with a value put in place of what was read, and those that an analyst has added;
/// - duplicate: another article tells it with the same player, destination, stage and fee;
/// - exit: without a suitor;
/// - rejected: which are not shown unless the filter asks for them so.
[[nodiscard]] RowSet rowsBeing(FilterFlag flag, const RumourColumns &columns);

/// Whether the filter asks for rejected rumours: it names `is:rejected`, or a saved filter that does, without a minus.
[[nodiscard]] bool asksForRejected(const RumourFilter &filter, std::span<const SavedFilter> saved);

/// The rumours that `has:` asks for: those with a fee, a note, a tag, or a grade that an analyst has set.
[[nodiscard]] RowSet rowsHaving(FilterPossession possession, const RumourColumns &columns);

} // namespace rumourdesk
