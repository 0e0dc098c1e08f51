// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QStandardPaths>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

// The generic locations: the others would repeat organisation and application, and differ between test and
// program.
QString folderIn(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u"/rumourdesk"_s;
}

} // namespace

QString dataFolder()
{
    return folderIn(QStandardPaths::GenericDataLocation);
}

QString storePath(const QString &option)
{
    if (!option.isEmpty())
        return option;
    const QString fromEnvironment = qEnvironmentVariable("RUMOURDESK_STORE");
    return fromEnvironment.isEmpty() ? dataFolder() + u"/rumours.sqlite"_s : fromEnvironment;
}

QString userGazetteerFolder()
{
    return dataFolder() + u"/gazetteer"_s;
}

QString ownRatesPath()
{
    return dataFolder() + u"/rates.tsv"_s;
}

QString settingsPath()
{
    return folderIn(QStandardPaths::GenericConfigLocation) + u"/rumourdesk.ini"_s;
}

} // namespace rumourdesk
