// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/items/rumourfilter.h"

#include <span>

namespace rumourdesk {

/// The filter with the meaning of every saved filter that it names, by any number of steps. Case, accents and
/// punctuation of a name do not matter, but one that is written exactly so comes first.
/// Mistakes, each at the name in the filter itself: a name that is not saved, a saved filter that is wrong, and one
/// that contains itself.
[[nodiscard]] ParsedFilter withSavedFilters(const RumourFilter &filter, std::span<const SavedFilter> saved);

/// Reads an expression and finds what its names stand for.
[[nodiscard]] ParsedFilter parseFilter(const QString &expression, std::span<const SavedFilter> saved);

/// "@late", or "@"too late"" for a name that is no single word.
[[nodiscard]] QString namedFilterText(const QString &name);

/// Whether two names are the same to the filter line: case, accents and punctuation do not matter.
[[nodiscard]] bool isSameFilterName(const QString &left, const QString &right);

/// The expression with the name of a saved filter written anew wherever it stands, all else as it was typed.
[[nodiscard]] QString withFilterRenamed(const QString &expression, const QString &name, const QString &newName);

} // namespace rumourdesk
