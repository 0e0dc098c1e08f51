// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/domain/exchangerates.h"
#include "models/domain/judgedrumour.h"
#include "models/domain/result.h"
#include "models/exporting/dossier.h"
#include "models/items/feeseries.h"

#include <QString>

#include <vector>

namespace rumourdesk {

class ArticleLibrary;
class RumourTableModel;

/// More rumours than this are no dossier any more but a table.
inline constexpr int mostDossierRumours = 2000;

/// A rumour with the article that tells it and all of its evidence.
struct ToldRumour {
    JudgedRumour judged; ///< its evidence is that of the corrected rumour
    Article article;
};

/// What a dossier is made for.
struct DossierRequest {
    Currency currency = Currency::EUR;
    QString filter; ///< as it stands in the filter line; empty for none
};

/// What is said, and the chart that goes with it.
struct DossierWithChart {
    Dossier dossier;
    FeeSeries chart;
};

/// Fetches the articles of rumours that the table knows, shown or not; unknown ones are left out.
/// Errors: Unsupported for none and for more than mostDossierRumours, and those of the store.
[[nodiscard]] Result<std::vector<ToldRumour>> toldRumours(
    const RumourTableModel &model, const ArticleLibrary &library, const std::vector<RumourId> &rumours);

/// The dossier of these rumours, whatever their order.
[[nodiscard]] DossierWithChart makeDossier(std::vector<ToldRumour> rumours, const std::vector<SourceGrade> &grades,
    const ExchangeRates &rates, const DossierRequest &request);

/// Both in one.
[[nodiscard]] Result<DossierWithChart> makeDossier(const RumourTableModel &model, const ArticleLibrary &library,
    const std::vector<RumourId> &rumours, const ExchangeRates &rates, const DossierRequest &request);

} // namespace rumourdesk
