// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feemonths.h"

#include <algorithm>
#include <cmath>

namespace rumourdesk {

namespace {

/// `from` says below which place the amounts have been parted before, so that the next quartile looks at fewer.
qint64 quantile(std::vector<double> &amounts, double part, size_t from)
{
    const double place = part * static_cast<double>(amounts.size() - 1);
    const auto below = static_cast<size_t>(place);
    const auto at = amounts.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(amounts.begin() + static_cast<std::ptrdiff_t>(from), at, amounts.end());
    if (below + 1 == amounts.size())
        return std::llround(*at);
    const double above = *std::min_element(at + 1, amounts.end());
    return std::llround(*at + (above - *at) * (place - static_cast<double>(below)));
}

} // namespace

FeeMonth feeMonth(QDate first, std::vector<double> &amounts, int withoutFee)
{
    FeeMonth month{first, static_cast<int>(amounts.size()), withoutFee};
    if (amounts.empty())
        return month;
    const auto [lowest, highest] = std::minmax_element(amounts.begin(), amounts.end());
    month.lowest = std::llround(*lowest);
    month.highest = std::llround(*highest);
    const size_t quarter = (amounts.size() - 1) / 4;
    month.lowerQuartile = quantile(amounts, 0.25, 0);
    month.median = quantile(amounts, 0.5, quarter);
    month.upperQuartile = quantile(amounts, 0.75, (amounts.size() - 1) / 2);
    return month;
}

} // namespace rumourdesk
