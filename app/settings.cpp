// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto windowStateKey = "window/state"_L1;
constexpr auto keysGroup = "keys"_L1;

} // namespace

Settings::Settings(const QString &path)
    : m_path(path)
{
}

// Opened for each access: a second window may have written the file in the meantime.
QByteArray Settings::windowState() const
{
    return QSettings(m_path, QSettings::IniFormat).value(windowStateKey).toByteArray();
}

bool Settings::setWindowState(const QByteArray &state)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.setValue(windowStateKey, state);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

QMap<QString, QString> Settings::keys() const
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.beginGroup(keysGroup);
    QMap<QString, QString> keys;
    for (const QString &action : settings.childKeys())
        keys.insert(action, settings.value(action).toString());
    return keys;
}

bool Settings::setKeys(const QMap<QString, QString> &keys)
{
    QSettings settings(m_path, QSettings::IniFormat);
    settings.beginGroup(keysGroup);
    settings.remove(QString()); // those that have been reset
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        settings.setValue(key.key(), key.value());
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace rumourdesk
