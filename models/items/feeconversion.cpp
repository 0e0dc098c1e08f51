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

std::optional<double> FeeConverter::rate(Currency from, qint32 day)
{
    const quint32 place = static_cast<quint32>(day) * currencyCount + static_cast<quint32>(from);
    Known &known = m_known[place % m_known.size()];
    if (known.day != day || known.from != from)
        known = {day, from, m_rates.rate(from, m_currency, QDate::fromJulianDay(day))};
    return known.rate;
}

std::optional<Fee> FeeConverter::converted(const Fee &fee, qint32 day)
{
    if (fee.currency == m_currency)
        return fee;
    Fee result = fee;
    result.currency = m_currency;
    for (std::optional<qint64> *figure : {&result.minimum, &result.maximum}) {
        if (!*figure)
            continue;
        *figure = converted(**figure, fee.currency, day);
        if (!*figure)
            return std::nullopt;
    }
    return result;
}

std::optional<qint64> FeeConverter::converted(qint64 amount, Currency from, qint32 day)
{
    if (from == m_currency)
        return amount;
    const std::optional<double> factor = rate(from, day);
    return factor ? ExchangeRates::amountAt(*factor, amount) : std::nullopt;
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
