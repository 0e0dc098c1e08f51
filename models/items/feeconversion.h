// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/domain/fee.h"

#include <QDate>

#include <array>
#include <limits>
#include <optional>

namespace rumourdesk {

/// The fee in another currency at the reference rate of `date`'s month; in its own currency it is left as it is, even
/// without a date. Nothing if there is no rate.
[[nodiscard]] std::optional<Fee> convertedFee(
    const Fee &fee, Currency currency, QDate date, const ExchangeRates &rates);

/// The same for the fees of many rumours: asks for the rate of a day once.
class FeeConverter
{
public:
    /// The rates must outlive the converter.
    FeeConverter(Currency currency, const ExchangeRates &rates) : m_currency(currency), m_rates(rates) {}

    /// `day` is a Julian day; one that is no date has no rate.
    [[nodiscard]] std::optional<Fee> converted(const Fee &fee, qint32 day);

    [[nodiscard]] std::optional<qint64> converted(qint64 amount, Currency from, qint32 day);

private:
    struct Known {
        qint32 day = std::numeric_limits<qint32>::max();
        Currency from = Currency::EUR;
        std::optional<double> rate;
    };

    [[nodiscard]] std::optional<double> rate(Currency from, qint32 day);

    Currency m_currency;
    const ExchangeRates &m_rates;
    std::array<Known, 4096> m_known; // each has one place, by day and currency
};

/// A converted fee for people: to the nearest 0.1 million (below a million, thousand), marked as about: "~€101.3m".
[[nodiscard]] QString convertedFeeText(const Fee &converted);

} // namespace rumourdesk
