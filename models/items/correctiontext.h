// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QString>

#include <functional>

namespace rumourdesk {

/// How names that an analyst types become those of the table: "spurs" is Tottenham Hotspur. Each returns empty text for
/// what it does not know.
struct KnownNames {
    std::function<QString(QStringView)> club;
    std::function<QString(QStringView)> outlet;
};

/// The value of a field as an analyst edits it: "€90m–100m asking", "Summer 2026", several names divided by "; ".
[[nodiscard]] QString editedText(const Rumour &rumour, Field field);

/// What the field is to hold, in the text in which corrections are stored, from what was typed: a fee as "£40m bid", "up
/// to €20m", "€90m-100m asking", "$15m or more", its basis being `basis` if none is typed; a window as "summer 2026".
/// Empty text empties the field.
/// Errors: Malformed, whose message says what would be right.
[[nodiscard]] Result<QString> correctionFromTyped(
    Field field, const QString &typed, const KnownNames &names, FeeBasis basis = FeeBasis::Bid);

} // namespace rumourdesk
