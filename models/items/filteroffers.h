// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/fee.h"
#include "models/domain/rumour.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What a row of the table says, as far as its cells can narrow the filter.
struct OfferedRow {
    StoredRumour stored; ///< with the analysts' corrections
    std::optional<Fee> worth; ///< the fee in the chart's currency, if there is a rate
    Annotation annotation;
    std::optional<Reliability> proposed; ///< the letter that is shown while no analyst has given one
};

/// A condition to narrow the filter by, and what a menu calls it.
struct FilterOffer {
    QString text; ///< "Without Liverpool"
    QString expression; ///< "to!=Liverpool"

    bool operator==(const FilterOffer &) const = default;
};

/// What a cell can narrow the filter by: its own value, all but this, more or less of it. Names are meant whole.
/// `column` is a RumourTableModel::Column. None for an empty cell.
[[nodiscard]] std::vector<FilterOffer> filterOffers(int column, const OfferedRow &row);

/// What any cell of the column offers: rumours that say nothing here, and those that say something. None for a column
/// that is never empty.
[[nodiscard]] std::vector<FilterOffer> emptinessOffers(int column);

} // namespace rumourdesk
