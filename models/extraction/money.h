// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fee.h"
#include "models/extraction/scan.h"

#include <optional>
#include <vector>

namespace rumourdesk {

/// A sum of money in the text. `basis` and the flags come from the words beside it.
struct MoneyMention {
    TokenRange range;
    Currency currency = Currency::EUR;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    std::optional<FeeBasis> basis;
    bool isFee = true; ///< not a wage, an old fee, or money for something else
    bool isConversion = false; ///< "(€68m / $80m)": the sum before it, once more
};

/// The sums in one sentence, ranges and add-ons put together, in the order of the text.
[[nodiscard]] std::vector<MoneyMention> moneyIn(const Scan &scan, TokenRange sentence);

} // namespace rumourdesk
