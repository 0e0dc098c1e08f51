// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

#include <vector>

namespace rumourdesk {

class RumourTableModel;

/// What could stand at the cursor: each text may replace the stretch `replaced` of the expression.
struct FilterCompletion {
    Span replaced;
    std::vector<QString> texts;

    bool operator==(const FilterCompletion &) const = default;
};

/// Field names ("stage:") while a word is typed, then the field's values: fixed words, or names out of the model.
/// At most `limit` texts; values with spaces come in quotes.
[[nodiscard]] FilterCompletion completionsAt(
    const QString &expression, int cursor, const RumourTableModel &model, int limit = 20);

} // namespace rumourdesk
