// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/domain/fee.h"

#include <QDate>

#include <optional>

namespace rumourdesk {

/// The fee in another currency at the reference rate of `date`'s month; in its own currency it is left as it is, even
/// without a date. Nothing if there is no rate.
[[nodiscard]] std::optional<Fee> convertedFee(
    const Fee &fee, Currency currency, QDate date, const ExchangeRates &rates);

/// A converted fee for people: to the nearest 0.1 million (below a million, thousand), marked as about: "~€101.3m".
[[nodiscard]] QString convertedFeeText(const Fee &converted);

} // namespace rumourdesk
