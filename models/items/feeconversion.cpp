// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeconversion.h"

#include <algorithm>
#include <limits>

namespace rumourdesk {

namespace {

enum class Rounding : quint8 { Usual, Coarse };

std::optional<qint64> rounded(std::optional<qint64> amount, Rounding rounding)
{
    if (!amount)
        return std::nullopt;
    const bool isWholeMillions = rounding == Rounding::Coarse && *amount >= 10'000'000;
    const qint64 step = isWholeMillions ? 1'000'000 : *amount >= 1'000'000 ? 100'000 : 1'000;
    return std::max(step, (*amount + step / 2) / step * step);
}

Fee roundedFee(Fee fee, Rounding rounding)
{
    fee.minimum = rounded(fee.minimum, rounding);
    fee.maximum = rounded(fee.maximum, rounding);
    return fee;
}

QString markedAsAbout(QString text, Currency currency)
{
    return text.insert(std::max<qsizetype>(0, text.indexOf(currencySign(currency))), u'~');
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

ArticleRates::ArticleRates(const std::vector<ArticleRow> &articles, Currency currency, const ExchangeRates &rates)
    : m_currency(currency)
{
    m_places.reserve(articles.size());
    qint32 day = ArticleRow::noDay;
    for (const ArticleRow &article : articles) {
        if (m_rates.empty() || article.day != day) { // articles of one day stand together
            for (int from = 0; from < currencyCount; ++from) {
                m_rates.push_back(rates.rate(static_cast<Currency>(from), currency, article.date())
                                      .value_or(std::numeric_limits<double>::quiet_NaN()));
            }
        }
        day = article.day;
        m_places.push_back(static_cast<quint32>(m_rates.size()) - currencyCount);
    }
}

QString convertedFeeText(const Fee &converted)
{
    return markedAsAbout(feeText(roundedFee(converted, Rounding::Usual)), converted.currency);
}

QString shortFeeText(const Fee &fee)
{
    if (fee.minimum && fee.maximum)
        return feeText(fee);
    if (fee.maximum)
        return u'\u2264' + amountText(*fee.maximum, fee.currency);
    return fee.minimum ? amountText(*fee.minimum, fee.currency) + u'+' : QString();
}

QString shortConvertedFeeText(const Fee &converted)
{
    return markedAsAbout(shortFeeText(roundedFee(converted, Rounding::Coarse)), converted.currency);
}

} // namespace rumourdesk
