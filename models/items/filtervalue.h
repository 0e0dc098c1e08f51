// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/filternode.h"

#include <QStringView>

namespace rumourdesk {

/// Reads one unquoted value as the field's kind asks: "50m", "2026-01..2026-03", "-14d", "talks", "none".
/// Errors: Malformed, whose message says what would be right.
[[nodiscard]] Result<FilterValue> filterValueFromText(FilterField field, QStringView text);

/// The value as it is typed, in its shortest form.
[[nodiscard]] QString filterValueText(FilterField field, const FilterValue &value);

/// A name as it is typed behind a field: in quotes if it would not be read as one word. Quotes inside are left out,
/// since punctuation makes no difference to names.
[[nodiscard]] QString nameValueText(const QString &name);

} // namespace rumourdesk
