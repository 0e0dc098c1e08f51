// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filterfield.h"

#include <QString>

#include <map>
#include <vector>

namespace rumourdesk {

struct RumourColumns;

/// A value of a field, and how many of the rumours that are there have it.
struct ValueCount {
    QString text;
    int count = 0;

    bool operator==(const ValueCount &) const = default;
};

/// Counts the values of fields, and remembers the counts of names: while one is typed, they stay as they are. Holds as
/// long as the rumours are the same; after that it wants to be cleared.
class ValueCounter
{
public:
    /// The values of a field that begin with `typed`, at most `limit`: fixed words in their order, also those that no
    /// rumour has; windows from the latest and grades by their letters; names with a word that begins so from the most
    /// frequent, equally frequent ones in alphabetical order. None for fields with free values.
    /// Each field is counted in one pass over its column; `is:` and `has:` take one for each of their words.
    [[nodiscard]] std::vector<ValueCount> valuesOf(
        FilterField field, const QString &typed, const RumourColumns &columns, int limit);
    void clear() { m_names.clear(); }

private:
    std::map<FilterField, std::vector<int>> m_names; // by the names' ids
};

} // namespace rumourdesk
