// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace rumourdesk {

/// The currencies that fees are printed in and that the reference rates cover; names are ISO 4217 codes.
enum class Currency : quint8 {
    EUR, GBP, USD, CHF, BRL, TRY, SAR, SEK, DKK, NOK, PLN, JPY, CZK, AUD, CAD, CNY, KRW, MXN, RUB,
};

inline constexpr int currencyCount = static_cast<int>(Currency::RUB) + 1;

/// The three currencies that the chart can be drawn in.
inline constexpr std::array chartCurrencies = {Currency::EUR, Currency::GBP, Currency::USD};

/// ISO 4217 code, such as "EUR".
[[nodiscard]] QString currencyCode(Currency currency);
/// The sign printed before an amount: "€", "£", "$"; the code and a space where there is no such sign.
[[nodiscard]] QString currencySign(Currency currency);
/// Reads an ISO code in any case; nothing for an unknown one.
[[nodiscard]] std::optional<Currency> currencyFromCode(QStringView code);

} // namespace rumourdesk
