// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/transferwindow.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

// The last days of the big leagues' windows, with a few days for late registrations and loans.
constexpr int winterLastDay = 5; // of February
constexpr int summerLastDay = 5; // of September

} // namespace

QString windowName(TransferWindow window)
{
    return (window.season == Season::Summer ? u"summer-"_s : u"winter-"_s) + QString::number(window.year);
}

QString windowText(TransferWindow window)
{
    return (window.season == Season::Summer ? u"Summer "_s : u"Winter "_s) + QString::number(window.year);
}

std::optional<TransferWindow> windowFromName(QStringView name)
{
    const qsizetype dash = name.indexOf(u'-');
    if (dash < 0 || name.size() != dash + 5)
        return std::nullopt;
    bool isNumber = false;
    const int year = name.sliced(dash + 1).toInt(&isNumber);
    if (!isNumber || year < 1000)
        return std::nullopt;
    if (name.first(dash) == "summer"_L1)
        return TransferWindow{year, Season::Summer};
    if (name.first(dash) == "winter"_L1)
        return TransferWindow{year, Season::Winter};
    return std::nullopt;
}

TransferWindow currentOrNextWindow(QDate date)
{
    const int year = date.year();
    if (date <= QDate(year, 2, winterLastDay))
        return {year, Season::Winter};
    if (date <= QDate(year, 9, summerLastDay))
        return {year, Season::Summer};
    return {year + 1, Season::Winter};
}

bool isWindowOpen(QDate date)
{
    constexpr int firstSummerMonth = 6;
    const TransferWindow window = currentOrNextWindow(date);
    return window.season == Season::Winter ? date.month() <= 2 : date.month() >= firstSummerMonth;
}

} // namespace rumourdesk
