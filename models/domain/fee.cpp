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

/// The amount without its sign, to the nearest thousandth of its unit. An amount that would round up to a thousand
/// of one unit is one of the next: 999,999,999 is "1bn", not "1000m".
QString figureText(qint64 amount)
{
    for (const Unit &unit : units) {
        if (amount < unit.size - unit.size / 2'000'000)
            continue;
        const qint64 step = unit.size / 1000;
        const qint64 thousandths = amount / step + (amount % step * 2 >= step ? 1 : 0);
        QString digits = QString::number(thousandths / 1000);
        if (const qint64 rest = thousandths % 1000; rest != 0) {
            digits += u'.' + QString::number(rest).rightJustified(3, u'0');
            while (digits.endsWith(u'0'))
                digits.chop(1);
        }
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
