// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"

#include <QString>

#include <optional>

namespace rumourdesk {

/// Whose figure a fee is: offered, asked, estimated, written into the contract, or agreed.
enum class FeeBasis : quint8 { Bid, Asking, Valuation, Clause, Agreed };

[[nodiscard]] QString feeBasisName(FeeBasis basis);
[[nodiscard]] std::optional<FeeBasis> feeBasisFromName(QStringView name);

/// What a move would cost, in whole units of the currency that the article prints.
/// minimum == maximum is one figure; a missing end is open ("up to" has no minimum). At least one end is set.
struct Fee {
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    Currency currency = Currency::EUR;
    FeeBasis basis = FeeBasis::Bid;

    [[nodiscard]] bool isSingleFigure() const { return minimum && minimum == maximum; }
    bool operator==(const Fee &) const = default;
};

/// The fee as an analyst writes it: "£88m", "€90m–100m", "up to £20m", "£15m or more", "£450k".
[[nodiscard]] QString feeText(const Fee &fee);
/// An amount with its sign, in the largest unit that it fills, to three decimals: "£69.5m", "€1.2bn", "£950".
[[nodiscard]] QString amountText(qint64 amount, Currency currency);

} // namespace rumourdesk
