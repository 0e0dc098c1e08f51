// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/domain/result.h"
#include "models/extraction/extractor.h"
#include "models/extraction/gazetteer.h"

#include <QString>

#include <memory>
#include <optional>

namespace rumourdesk {

/// What commands and window read and reckon with. Built once and then only read, so any thread may use it.
class Services
{
public:
    /// Loads the tables that the program carries, extended by those of `userGazetteerFolder` (may be absent).
    /// If the analyst's own tables are at fault they are left out, and userTablesProblem() says why. Errors:
    /// only a fault of the program's own tables. Exchange rates likewise: those kept at `ownRatesPath` extend them, and
    /// are left out for ownRatesProblem().
    [[nodiscard]] static Result<std::unique_ptr<const Services>> load(
        const QString &userGazetteerFolder, const QString &ownRatesPath = {});

    struct Problems {
        std::optional<Error> tables;
        std::optional<Error> rates;
    };
    Services(Gazetteer gazetteer, ExchangeRates rates, Problems problems);
    Services(const Services &) = delete; // the extractor points into the gazetteer
    Services &operator=(const Services &) = delete;

    [[nodiscard]] const Gazetteer &gazetteer() const { return m_gazetteer; }
    [[nodiscard]] const ExchangeRates &rates() const { return m_rates; }
    [[nodiscard]] const Extractor &extractor() const { return m_extractor; }
    [[nodiscard]] const std::optional<Error> &userTablesProblem() const { return m_problems.tables; }
    [[nodiscard]] const std::optional<Error> &ownRatesProblem() const { return m_problems.rates; }

private:
    const Gazetteer m_gazetteer;
    const ExchangeRates m_rates;
    const Extractor m_extractor;
    const Problems m_problems;
};

} // namespace rumourdesk
