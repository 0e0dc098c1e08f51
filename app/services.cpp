// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

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

Result<std::unique_ptr<const Services>> Services::load(const QString &userGazetteerFolder)
{
    Result<ExchangeRates> rates = loadRates();
    if (!rates)
        return rates.error();
    std::optional<Error> userTablesProblem;
    Result<Gazetteer> gazetteer = Gazetteer::load(tablesFolder, userGazetteerFolder);
    if (!gazetteer) {
        userTablesProblem = gazetteer.error();
        gazetteer = Gazetteer::load(tablesFolder);
    }
    if (!gazetteer)
        return gazetteer.error();
    return std::make_unique<const Services>(
        std::move(*gazetteer), std::move(*rates), std::move(userTablesProblem));
}

Services::Services(Gazetteer gazetteer, ExchangeRates rates, std::optional<Error> userTablesProblem)
    : m_gazetteer(std::move(gazetteer))
    , m_rates(std::move(rates))
    , m_extractor(m_gazetteer)
    , m_userTablesProblem(std::move(userTablesProblem))
{
}

} // namespace rumourdesk
