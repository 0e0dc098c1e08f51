// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"

#include <QString>

namespace rumourdesk {

/// What was changed: "Reliability", "Fee corrected".
[[nodiscard]] QString changedFieldText(const Change &change);
/// The value of a change before or after it, as it is shown: "none" where nothing stood, "Moved there", "not given".
[[nodiscard]] QString changedValueText(const Change &change, const std::optional<QString> &value);

/// One change in words, with its time in the analyst's own time zone: "24 Nov 2026 10:12 · Tags: urgent → none · analyst".
[[nodiscard]] QString historyText(const LoggedChange &logged);

} // namespace rumourdesk
