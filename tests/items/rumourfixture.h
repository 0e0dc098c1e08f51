// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/domain/rumour.h"
#include "models/items/rowset.h"
#include "models/items/rumourcolumns.h"

#include <QStringList>

#include <vector>

namespace rumourdesk::testing {

/// Reads "Isak | Newcastle > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport; ESPN | age: 25".
/// The first five parts may be empty, the others left out: move, basis, window, source, journalist, byline,
/// publisher, age, contract, added (a date), article (a number; otherwise each line is an article of its own).
/// Rumours are numbered from 1.
[[nodiscard]] std::vector<StoredRumour> rumoursFrom(const QStringList &lines);

/// The numbers of the rumours in the rows, such as "1 2 6".
[[nodiscard]] QString numbersOf(const RowSet &rows, const RumourColumns &columns);

/// £1 = €1.20 and $1 = €0.80 in 2025, £1 = €1.25 from January 2026; nothing before 2025.
[[nodiscard]] ExchangeRates testRates();

} // namespace rumourdesk::testing
