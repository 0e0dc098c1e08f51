// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/domain/fee.h"
#include "models/items/rumourcolumns.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rumourdesk {

/// The fee in another currency at the reference rate of `date`'s month; in its own currency it is left as it is, even
/// without a date. Nothing if there is no rate.
[[nodiscard]] std::optional<Fee> convertedFee(
    const Fee &fee, Currency currency, QDate date, const ExchangeRates &rates);

/// The rates of many articles' days, each day asked for once.
class ArticleRates
{
public:
    ArticleRates(const std::vector<ArticleRow> &articles, Currency currency, const ExchangeRates &rates);

    /// An amount printed in the article at this place, as convertedFee() converts it.
    [[nodiscard]] std::optional<qint64> converted(qint64 amount, Currency from, quint32 article) const
    {
        return from == m_currency
            ? amount
            : ExchangeRates::amountAt(m_rates[m_places[article] + static_cast<size_t>(from)], amount);
    }

private:
    Currency m_currency;
    std::vector<quint32> m_places; // of the day's first rate, for each article
    std::vector<double> m_rates; // by day and currency; NaN where there is none
};

/// A converted fee for people: to the nearest 0.1 million (below a million, thousand), marked as about: "~€101.3m".
[[nodiscard]] QString convertedFeeText(const Fee &converted);
/// A printed fee with little room: "£80m+", "≤£80m".
[[nodiscard]] QString shortFeeText(const Fee &fee);
/// A converted one: from ten million on to the nearest million, "~€86m–92m".
[[nodiscard]] QString shortConvertedFeeText(const Fee &converted);

} // namespace rumourdesk
