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

/// A number with its unit, 0 if it has none, and the token after both.
struct Figure {
    double number = 0;
    double unit = 0;
    int end = 0;
};

/// "six million", "twenty-five million", "a million", "half a million", of the tokens before `limit`.
[[nodiscard]] std::optional<Figure> writtenFigureAt(const Scan &scan, int i, int limit);
/// The same, or a number in figures: "88m", "60million", "1.5", "45,000,000".
[[nodiscard]] std::optional<Figure> figureAt(const Scan &scan, int i, int limit);

} // namespace rumourdesk
