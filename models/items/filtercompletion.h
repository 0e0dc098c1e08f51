// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

class RumourTableModel;

/// A text that could stand at the cursor, and how many rumours it would find; fields and times are not counted.
struct CompletionEntry {
    QString text;
    std::optional<int> count;

    bool operator==(const CompletionEntry &) const = default;
};

/// What could stand at the cursor: each text may replace the stretch `replaced` of the expression.
struct FilterCompletion {
    Span replaced;
    std::vector<CompletionEntry> entries;

    bool operator==(const FilterCompletion &) const = default;
};

/// Field names ("stage:") while a word is typed, then the field's values: fixed words, or names out of the model, in
/// the order of valuesOf(); saved filters behind an "@". At most `limit` entries; values with spaces come in quotes.
/// Counts are of all rumours, not of those that the rest of the expression lets through.
[[nodiscard]] FilterCompletion completionsAt(
    const QString &expression, int cursor, RumourTableModel &model, int limit = 30);

} // namespace rumourdesk
