// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeconversion.h"

#include <algorithm>

namespace rumourdesk {

namespace {

std::optional<qint64> rounded(std::optional<qint64> amount)
{
    if (!amount)
        return std::nullopt;
    const qint64 step = *amount >= 1'000'000 ? 100'000 : 1'000;
    return std::max(step, (*amount + step / 2) / step * step);
}

} // namespace

std::optional<Fee> convertedFee(const Fee &fee, Currency currency, QDate date, const ExchangeRates &rates)
{
    if (fee.currency == currency)
        return fee;
    Fee converted = fee;
    converted.currency = currency;
    for (std::optional<qint64> *figure : {&converted.minimum, &converted.maximum}) {
        if (!*figure)
            continue;
        *figure = rates.convert(**figure, fee.currency, currency, date);
        if (!*figure)
            return std::nullopt;
    }
    return converted;
}

QString convertedFeeText(const Fee &converted)
{
    Fee about = converted;
    about.minimum = rounded(about.minimum);
    about.maximum = rounded(about.maximum);
    QString text = feeText(about);
    return text.insert(std::max<qsizetype>(0, text.indexOf(currencySign(about.currency))), u'~');
}

} // namespace rumourdesk
