// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace rumourdesk {

/// Monthly reference rates, in units of each currency per 1 EUR. A value, built once from a table and then only read.
class ExchangeRates
{
public:
    struct Month {
        int month = 0; ///< year * 12 + month - 1
        std::array<double, currencyCount> perEuro{}; ///< 0: no rate
        QString source = {}; ///< "ECB"

        bool operator==(const Month &) const = default;
    };

    /// Months that follow each other without a break and come from the same source.
    struct Stretch {
        QString source;
        QDate first; ///< first days of months
        QDate last;

        bool operator==(const Stretch &) const = default;
    };

    ExchangeRates() = default;
    /// Months must ascend.
    explicit ExchangeRates(std::vector<Month> months);

    /// Reads a tab-separated table with a header line "month GBP USD ...": months as YYYY-MM, ascending; an empty
    /// cell is a month without a rate; unknown columns are passed over.
    /// Errors: Malformed, with the line's number, for a bad month, a rate that is not a positive number, or no rows.
    [[nodiscard]] static Result<ExchangeRates> parse(const QByteArray &table);

    /// `amount` of `from` in `to`, rounded to whole units, at the rate of `date`'s month; a date after the table's
    /// last month uses the last one. Nothing if either currency has no rate for that month, or if
    /// the result does not fit.
    [[nodiscard]] std::optional<qint64> convert(qint64 amount, Currency from, Currency to, QDate date) const;
    /// An amount at a rate that is known, rounded likewise.
    [[nodiscard]] static std::optional<qint64> amountAt(double rate, qint64 amount);
    /// Units of `to` for one unit of `from`.
    [[nodiscard]] std::optional<double> rate(Currency from, Currency to, QDate date) const;
    /// The first day of the month whose rate is used for `date`; invalid if the table has none.
    [[nodiscard]] QDate monthUsed(QDate date) const;
    /// The first day of the last month; invalid without any.
    [[nodiscard]] QDate lastMonth() const;
    [[nodiscard]] std::vector<Stretch> stretches() const;

    /// These rates, with those of `newer` in the place of the same ones. What `newer` does not tell stays.
    [[nodiscard]] ExchangeRates extendedBy(const ExchangeRates &newer) const;
    /// The table that parse() reads.
    [[nodiscard]] QByteArray table() const;

    bool operator==(const ExchangeRates &) const = default;

private:
    [[nodiscard]] const Month *ratesFor(QDate date) const;

    std::vector<Month> m_months;
};

} // namespace rumourdesk
