// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "models/items/currentrates.h"

#include <QFile>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tablesFolder = ":/gazetteer"_L1;

Result<ExchangeRates> loadRates()
{
    QFile file(tablesFolder + u"/fx.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, u"the table of exchange rates is missing"_s, file.fileName()};
    return ExchangeRates::parse(file.readAll());
}

} // namespace

Result<std::unique_ptr<const Services>> Services::load(
    const QString &userGazetteerFolder, const QString &ownRatesPath)
{
    Result<ExchangeRates> rates = loadRates();
    if (!rates)
        return rates.error();
    Problems problems;
    if (Result<ExchangeRates> extended = extendedByKept(*rates, ownRatesPath))
        rates = std::move(extended);
    else
        problems.rates = extended.error();
    Result<Gazetteer> gazetteer = Gazetteer::load(tablesFolder, userGazetteerFolder);
    if (!gazetteer) {
        problems.tables = gazetteer.error();
        gazetteer = Gazetteer::load(tablesFolder);
    }
    if (!gazetteer)
        return gazetteer.error();
    return std::make_unique<const Services>(std::move(*gazetteer), std::move(*rates), std::move(problems));
}

Services::Services(Gazetteer gazetteer, ExchangeRates rates, Problems problems)
    : m_gazetteer(std::move(gazetteer))
    , m_rates(std::move(rates))
    , m_extractor(m_gazetteer)
    , m_problems(std::move(problems))
{
}

} // namespace rumourdesk
