// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"

#include <QDate>
#include <QString>

#include <vector>

namespace rumourdesk {

/// A place on an axis: days since the epoch of QDate (Julian days) or whole units of the currency.
struct Tick {
    double value = 0;
    QString label;
    QString second; ///< the year, below the month, where it begins

    bool operator==(const Tick &) const = default;
};

struct AxisRange {
    double from = 0;
    double to = 1;

    bool operator==(const AxisRange &) const = default;
};

/// Ticks at month starts inside `range`, as many as `maximum` allows, every 1, 2, 3, 6 or 12 months or every few
/// years. The first one and each new year carry the year.
[[nodiscard]] std::vector<Tick> monthTicks(AxisRange range, int maximum);

/// The range of dates to draw, with some air at both ends and never narrower than about three months.
[[nodiscard]] AxisRange dateRange(QDate first, QDate last);

/// Round steps of 1, 2, 2.5 or 5 times a power of ten inside `range`, about `wanted` of them.
[[nodiscard]] std::vector<Tick> amountTicks(AxisRange range, Currency currency, int wanted);

/// The range of amounts to draw: from zero unless that would press the figures into the upper half.
[[nodiscard]] AxisRange amountRange(double lowest, double highest);

/// An amount to three significant figures, for figures that come out of a conversion: "€99.8m".
[[nodiscard]] QString roundedAmountText(qint64 amount, Currency currency);

} // namespace rumourdesk
