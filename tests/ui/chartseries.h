// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"

namespace rumourdesk::testing {

/// One bid of 100m in November, a valuation of 80m in January and an asking price of 90-100m in March, in euros,
/// from three suitors; and one rumour without a fee in December. Ids 1 to 4.
[[nodiscard]] FeeSeries smallSeries();

/// A mark of one figure; dates from 1 January 2026 on, a day for each `day`.
[[nodiscard]] FeeMark mark(qint64 id, int day, qint64 amount, FeeBasis basis = FeeBasis::Bid);

} // namespace rumourdesk::testing
