// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartscale.h"

#include "models/domain/fee.h"

#include <QLocale>

#include <cmath>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array monthSteps = {1, 2, 3, 6, 12, 24, 60, 120, 240};

int monthNumber(QDate date)
{
    return date.year() * 12 + date.month() - 1;
}

QDate monthStart(int month)
{
    return {month / 12, month % 12 + 1, 1};
}

double niceStep(double rough)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * magnitude >= rough)
            return factor * magnitude;
    }
    return 10 * magnitude;
}

} // namespace

std::vector<Tick> monthTicks(AxisRange range, int maximum)
{
    const QDate from = QDate::fromJulianDay(static_cast<qint64>(std::ceil(range.from)));
    const QDate to = QDate::fromJulianDay(static_cast<qint64>(std::floor(range.to)));
    const int months = monthNumber(to) - monthNumber(from) + 1;
    const auto *step = std::ranges::find_if(monthSteps,
        [&](int each) { return months / each <= std::max(1, maximum); });
    if (step == monthSteps.end())
        --step;

    std::vector<Tick> ticks;
    int lastYear = 0;
    int month = (monthNumber(from) + *step - 1) / *step * *step;
    for (; monthStart(month) <= to; month += *step) {
        const QDate start = monthStart(month);
        if (start < from)
            continue;
        const QString year = QString::number(start.year());
        const bool isYearly = *step >= 12;
        const QString name = QLocale(QLocale::English).toString(start, u"MMM"_s);
        ticks.push_back({static_cast<double>(start.toJulianDay()), isYearly ? year : name,
            !isYearly && start.year() != lastYear ? year : QString()});
        lastYear = start.year();
    }
    return ticks;
}

AxisRange dateRange(QDate first, QDate last)
{
    const auto from = static_cast<double>(first.toJulianDay());
    const auto to = static_cast<double>(last.toJulianDay());
    const double margin = std::max((to - from) * 0.07, (92 - (to - from)) / 2);
    return {from - margin, to + margin};
}

std::vector<Tick> amountTicks(AxisRange range, Currency currency, int wanted)
{
    const double step = std::max(1.0, niceStep((range.to - range.from) / std::max(1, wanted)));
    std::vector<Tick> ticks;
    for (double value = std::ceil(range.from / step) * step; value <= range.to; value += step)
        ticks.push_back({value, amountText(std::llround(value), currency), {}});
    return ticks;
}

AxisRange amountRange(double lowest, double highest)
{
    if (highest <= 0)
        return {0, 1};
    const double from = lowest < highest / 2 ? 0 : lowest;
    const double margin = std::max((highest - from) * 0.14, highest * 0.05);
    return {from == 0 ? 0 : from - margin, highest + margin};
}

QString roundedAmountText(qint64 amount, Currency currency)
{
    if (amount < 1000)
        return amountText(amount, currency);
    const double unit = std::pow(10.0, std::floor(std::log10(static_cast<double>(amount))) - 2);
    return amountText(std::llround(std::round(static_cast<double>(amount) / unit) * unit), currency);
}

} // namespace rumourdesk
