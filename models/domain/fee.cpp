// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fee.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array basisNames = {"bid"_L1, "asking"_L1, "valuation"_L1, "clause"_L1, "agreed"_L1};

struct Unit {
    qint64 size;
    QLatin1StringView suffix;
};

constexpr std::array<Unit, 3> units = {{{1'000'000'000, "bn"_L1}, {1'000'000, "m"_L1}, {1'000, "k"_L1}}};

/// The amount without its sign. At most three decimals, since a fee is printed to the nearest thousand of its unit.
QString figureText(qint64 amount)
{
    for (const Unit &unit : units) {
        if (amount < unit.size)
            continue;
        const double scaled = static_cast<double>(amount) / static_cast<double>(unit.size);
        QString digits = QString::number(scaled, 'f', 3);
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
        return digits + unit.suffix;
    }
    return QString::number(amount);
}

} // namespace

QString feeBasisName(FeeBasis basis)
{
    return basisNames.at(static_cast<size_t>(basis));
}

std::optional<FeeBasis> feeBasisFromName(QStringView name)
{
    for (size_t i = 0; i < basisNames.size(); ++i) {
        if (name == basisNames[i])
            return static_cast<FeeBasis>(i);
    }
    return std::nullopt;
}

QString amountText(qint64 amount, Currency currency)
{
    return currencySign(currency) + figureText(amount);
}

QString feeText(const Fee &fee)
{
    if (fee.minimum && fee.maximum) {
        if (*fee.minimum == *fee.maximum)
            return amountText(*fee.minimum, fee.currency);
        return amountText(*fee.minimum, fee.currency) + u'\u2013' + figureText(*fee.maximum);
    }
    if (fee.maximum)
        return u"up to "_s + amountText(*fee.maximum, fee.currency);
    if (fee.minimum)
        return amountText(*fee.minimum, fee.currency) + u" or more"_s;
    return {};
}

} // namespace rumourdesk
