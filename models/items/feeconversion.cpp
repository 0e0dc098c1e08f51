// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feeconversion.h"

#include <algorithm>
#include <limits>

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
    Fee about = converted;
    about.minimum = rounded(about.minimum);
    about.maximum = rounded(about.maximum);
    QString text = feeText(about);
    return text.insert(std::max<qsizetype>(0, text.indexOf(currencySign(about.currency))), u'~');
}

} // namespace rumourdesk
