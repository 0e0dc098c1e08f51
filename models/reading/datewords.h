// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace rumourdesk {

// The languages are English, German, French, Spanish, Italian, Portuguese and Dutch; case does not matter. A
// word may be cut short to three letters or more.

/// 1 to 12 for the name of a month.
[[nodiscard]] std::optional<int> monthNamed(QStringView word);
[[nodiscard]] bool isWeekday(QStringView word);

} // namespace rumourdesk
