// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/streams.h"
#include "app/sortfield.h"
#include "models/domain/result.h"
#include "models/domain/rumour.h"
#include "models/items/rumourfilter.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

class Services;

/// Parses a filter of the command line. A mistake is shown below the expression, by carets, and gives
/// nothing.
[[nodiscard]] std::optional<RumourFilter> filterFromOption(const QString &expression, Streams &streams);

/// The rumours of a store that a filter lets through, in the order of a column; without evidence.
/// Errors: what makes the store unusable.
[[nodiscard]] Result<std::vector<StoredRumour>> selectRumours(
    const QString &storePath, const RumourFilter &filter, SortField sort, const Services &services);

} // namespace rumourdesk
