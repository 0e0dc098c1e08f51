// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fee.h"
#include "models/extraction/scan.h"

#include <optional>

namespace rumourdesk {

/// "£", "€", "$"; nothing for other signs.
[[nodiscard]] std::optional<Currency> currencyOfSign(char16_t sign);
/// "euros", "GBP"; nothing for other words.
[[nodiscard]] std::optional<Currency> currencyOfWord(const Scan &scan, int i);

/// 1,000,000 for "m" or "million", 1,000 for "k"; 0 for what is no unit.
[[nodiscard]] double unitOfWord(const Scan &scan, int i);

/// "1,500,000", "69.5", "12,5".
[[nodiscard]] double numberOf(QStringView text);
/// "one" to "ten", "fifteen" and "twenty"; 0 for other words.
[[nodiscard]] double numberOfWord(const Scan &scan, int i);

} // namespace rumourdesk
