// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// One of the conditions that a filter joins by AND: what a chip above the table stands for.
struct FilterPart {
    Span typed; ///< where it stands in the expression, with its brackets and its "-"
    QString label; ///< for people: "Fee: 50m or more"

    bool operator==(const FilterPart &) const = default;
};

/// The conditions of the expression in their order; none for an empty expression and for a wrong one.
[[nodiscard]] std::vector<FilterPart> partsOf(const QString &expression);

/// The expression without its `index`th part, the rest as it was typed wherever that still means the same.
/// An expression that has no such part comes back as it is.
[[nodiscard]] QString withoutPart(const QString &expression, int index);

/// The expression narrowed by one more condition, such as "to:liverpool": behind the others, and an expression that
/// is an OR in brackets. One that has the condition already comes back as it is, as does any if `part` is wrong;
/// a wrong expression gives way to the condition.
[[nodiscard]] QString withPart(const QString &expression, const QString &part);

} // namespace rumourdesk
