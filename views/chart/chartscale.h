// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"

#include <QDate>
#include <QString>

#include <vector>

namespace rumourdesk
{

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

/// One axis as drawn: a range of values laid over a stretch of pixels.
struct AxisScale {
    AxisRange range;
    double first = 0; ///< the pixel of range.from
    double last = 1; ///< the pixel of range.to; above or below `first`
    bool isLogarithmic = false; ///< range.from must then be above zero

    /// The pixel of a value. Values that a logarithm does not know stand at the range's beginning.
    [[nodiscard]] double at(double value) const;
    [[nodiscard]] double valueAt(double pixel) const;

    bool operator==(const AxisScale &) const = default;
};

/// Ticks at month starts inside `range`, as many as `maximum` allows, every 1, 2, 3 or 6 months, the first one and
/// each new year with the year. Where years go by, ticks at the starts of seasons, 1 July: "2025/26".
[[nodiscard]] std::vector<Tick> monthTicks(AxisRange range, int maximum);

/// The range of dates to draw, with some air at both ends and never narrower than about three months.
[[nodiscard]] AxisRange dateRange(QDate first, QDate last);

/// Round steps of 1, 2, 2.5 or 5 times a power of ten inside `range`, about `wanted` of them.
[[nodiscard]] std::vector<Tick> amountTicks(AxisRange range, Currency currency, int wanted);

/// For a logarithmic axis: 1, 2 and 5 times the powers of ten, fewer of them if they would crowd. A range too narrow
/// for three of those has round steps.
[[nodiscard]] std::vector<Tick> logarithmicTicks(AxisRange range, Currency currency, int wanted);

/// The range of amounts to draw: from zero unless that would press the figures into the upper half.
[[nodiscard]] AxisRange amountRange(double lowest, double highest);

/// The same for a logarithmic axis, which begins above zero.
[[nodiscard]] AxisRange logarithmicRange(double lowest, double highest);

/// An amount to three significant figures, for figures that come out of a conversion: "€99.8m".
[[nodiscard]] QString roundedAmountText(qint64 amount, Currency currency);

} // namespace rumourdesk
