// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feelegend.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

QString legendName(const QString &name, ColourBy by)
{
    if (!name.isEmpty())
        return name;
    switch (by) {
    case ColourBy::Suitor: return u"No suitor named"_s;
    case ColourBy::Outlet: return u"Unknown outlet"_s;
    case ColourBy::Player: return u"No player named"_s;
    }
    return {};
}

QString otherNames()
{
    return u"Others"_s;
}

QStringList colouredNames(std::vector<std::pair<int, QString>> countsOfNames)
{
    std::ranges::sort(countsOfNames, [](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first : left.second < right.second;
    });
    const bool isShared = countsOfNames.size() > chartColourCount;
    const size_t own = isShared ? chartColourCount - 1 : countsOfNames.size();
    QStringList names;
    for (size_t i = 0; i < own; ++i)
        names.append(countsOfNames[i].second);
    if (isShared)
        names.append(otherNames());
    return names;
}

} // namespace rumourdesk
