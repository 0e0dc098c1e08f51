// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartscale.h"

#include "models/domain/fee.h"

#include <QLocale>

#include <cmath>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array monthSteps = {1, 2, 3, 6, 12, 24, 60, 120, 240};
constexpr int seasonStart = 6; // July, counted from zero

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

/// "2025/26"; of a decade or more "2025" would say the same in less room, but not which part of the year begins.
QString seasonText(int year)
{
    return u"%1/%2"_s.arg(year).arg((year + 1) % 100, 2, 10, QChar(u'0'));
}

} // namespace

double AxisScale::at(double value) const
{
    double part = (value - range.from) / (range.to - range.from);
    if (isLogarithmic)
        part = std::log(std::max(value, range.from * 1e-6) / range.from) / std::log(range.to / range.from);
    return first + part * (last - first);
}

double AxisScale::valueAt(double pixel) const
{
    const double part = (pixel - first) / (last - first);
    if (isLogarithmic)
        return range.from * std::pow(range.to / range.from, part);
    return range.from + part * (range.to - range.from);
}

std::vector<Tick> monthTicks(AxisRange range, int maximum)
{
    const QDate from = QDate::fromJulianDay(static_cast<qint64>(std::ceil(range.from)));
    const QDate to = QDate::fromJulianDay(static_cast<qint64>(std::floor(range.to)));
    const int months = monthNumber(to) - monthNumber(from) + 1;
    const auto *step =
        std::ranges::find_if(monthSteps, [&](int each) { return months / each <= std::max(1, maximum); });
    if (step == monthSteps.end())
        --step;

    const bool isYearly = *step >= 12;
    std::vector<Tick> ticks;
    int lastYear = 0;
    int month = monthNumber(from) / *step * *step + (isYearly ? seasonStart : 0);
    for (; monthStart(month) <= to; month += *step) {
        const QDate start = monthStart(month);
        if (start < from)
            continue;
        const auto day = static_cast<double>(start.toJulianDay());
        if (isYearly) {
            ticks.push_back({day, seasonText(start.year()), {}});
            continue;
        }
        ticks.push_back({day, QLocale(QLocale::English).toString(start, u"MMM"_s),
            start.year() != lastYear ? QString::number(start.year()) : QString()});
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

std::vector<Tick> logarithmicTicks(AxisRange range, Currency currency, int wanted)
{
    const auto ticksOf = [&](std::initializer_list<int> factors) {
        std::vector<Tick> ticks;
        const auto lowest = static_cast<int>(std::floor(std::log10(range.from)));
        const auto highest = static_cast<int>(std::floor(std::log10(range.to)));
        for (int power = std::max(0, lowest); power <= highest; ++power) {
            for (const int factor : factors) {
                const double value = factor * std::pow(10.0, power);
                if (value >= range.from && value <= range.to)
                    ticks.push_back({value, amountText(std::llround(value), currency), {}});
            }
        }
        return ticks;
    };
    const std::vector<Tick> finest = ticksOf({1, 2, 5});
    if (finest.size() < 3)
        return amountTicks(range, currency, wanted);
    for (const std::vector<Tick> &ticks : {finest, ticksOf({1, 5})}) {
        if (ticks.size() <= static_cast<size_t>(std::max(3, wanted)))
            return ticks;
    }
    return ticksOf({1});
}

AxisRange amountRange(double lowest, double highest)
{
    if (highest <= 0)
        return {0, 1};
    const double from = lowest < highest / 2 ? 0 : lowest;
    const double margin = std::max((highest - from) * 0.14, highest * 0.05);
    return {from == 0 ? 0 : from - margin, highest + margin};
}

AxisRange logarithmicRange(double lowest, double highest)
{
    if (highest <= 0)
        return {1, 10};
    const double from = std::max(1.0, lowest > 0 ? lowest : highest / 1000);
    const double air = std::max(1.15, std::pow(highest / from, 0.12));
    return {std::max(1.0, from / air), highest * air};
}

QString roundedAmountText(qint64 amount, Currency currency)
{
    if (amount < 1000)
        return amountText(amount, currency);
    const double unit = std::pow(10.0, std::floor(std::log10(static_cast<double>(amount))) - 2);
    return amountText(std::llround(std::round(static_cast<double>(amount) / unit) * unit), currency);
}

} // namespace rumourdesk
