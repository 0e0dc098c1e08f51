// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/currency.h"

namespace rumourdesk {

namespace {

struct CurrencyRow {
    QLatin1StringView code;
    QStringView sign;
};

using namespace Qt::StringLiterals;

constexpr std::array<CurrencyRow, currencyCount> rows = {{
    {"EUR"_L1, u"€"}, {"GBP"_L1, u"£"}, {"USD"_L1, u"$"}, {"CHF"_L1, u"CHF "}, {"BRL"_L1, u"R$"},
    {"TRY"_L1, u"₺"}, {"SAR"_L1, u"SAR "}, {"SEK"_L1, u"SEK "}, {"DKK"_L1, u"DKK "}, {"NOK"_L1, u"NOK "},
    {"PLN"_L1, u"PLN "}, {"JPY"_L1, u"¥"}, {"CZK"_L1, u"CZK "}, {"AUD"_L1, u"A$"}, {"CAD"_L1, u"C$"},
    {"CNY"_L1, u"CN¥"}, {"KRW"_L1, u"₩"}, {"MXN"_L1, u"MX$"}, {"RUB"_L1, u"₽"},
}};

} // namespace

QString currencyCode(Currency currency)
{
    return rows.at(static_cast<size_t>(currency)).code;
}

QString currencySign(Currency currency)
{
    return rows.at(static_cast<size_t>(currency)).sign.toString();
}

std::optional<Currency> currencyFromCode(QStringView code)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (code.compare(rows[i].code, Qt::CaseInsensitive) == 0)
            return static_cast<Currency>(i);
    }
    return std::nullopt;
}

} // namespace rumourdesk
