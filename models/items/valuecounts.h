// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterfield.h"

#include <QString>

#include <vector>

namespace rumourdesk {

struct RumourColumns;

/// A value of a field, and how many of the rumours that are there have it.
struct ValueCount {
    QString text;
    int count = 0;

    bool operator==(const ValueCount &) const = default;
};

/// The values of a field that begin with `typed`, at most `limit`: fixed words in their order, also those that no rumour
/// has; windows from the latest and grades by their letters; names with a word that begins so from the most frequent,
/// equally frequent ones in alphabetical order. None for fields with free values.
/// Each field is counted in one pass over its column; `is:` and `has:` take one for each of their words.
[[nodiscard]] std::vector<ValueCount> valuesOf(
    FilterField field, const QString &typed, const RumourColumns &columns, int limit);

} // namespace rumourdesk
