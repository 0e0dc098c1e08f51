// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace rumourdesk {

/// The fees that one month's articles name, summed up: a quarter of them lies below the lower quartile, half below the
/// median. A range counts as its middle, an open end as the figure that is printed. Amounts are in one currency.
struct FeeMonth {
    QDate first; ///< its first day
    int fees = 0;
    int withoutFee = 0;
    qint64 lowest = 0;
    qint64 lowerQuartile = 0;
    qint64 median = 0;
    qint64 upperQuartile = 0;
    qint64 highest = 0;

    bool operator==(const FeeMonth &) const = default;
};

/// Sums one month up. `amounts` are put into another order. Between two amounts a quartile lies where a straight line
/// between them would have it.
[[nodiscard]] FeeMonth feeMonth(QDate first, std::vector<double> &amounts, int withoutFee);

} // namespace rumourdesk
