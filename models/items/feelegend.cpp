// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/feelegend.h"

#include <QCoreApplication>

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

QString legendName(const QString &name, ColourBy by)
{
    if (!name.isEmpty())
        return name;
    switch (by) {
    case ColourBy::Suitor: return tr("No suitor named");
    case ColourBy::Outlet: return tr("Unknown outlet");
    case ColourBy::Player: return tr("No player named");
    }
    return {};
}

QString otherNames()
{
    return tr("Others");
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
