// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"

namespace rumourdesk {

/// Reads the daily reference rates as the European Central Bank publishes them, eurofxref-hist.csv: a header "Date,USD,JPY,..."
/// and a row for each working day, in any order, with "N/A" where there is no rate. Each month gets the mean of its days. A
/// first month that begins after its first days is left out, since its mean would be one of half a month, unless there is
/// no other. The riyal, which the bank does not quote, follows its peg to the dollar.
/// Errors: Malformed, "line 12: ...", for a header that names no date or no currency or one twice, a row of another length, a
/// day that is none or comes twice, a rate that is not a positive number, and no rows.
[[nodiscard]] Result<ExchangeRates> ratesFromReferenceCsv(const QByteArray &csv);

} // namespace rumourdesk
