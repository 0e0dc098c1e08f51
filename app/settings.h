// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace rumourdesk {

/// What the program remembers from one start to the next, in one INI file.
class Settings
{
public:
    /// The file need not exist; its folder is made when something is kept.
    explicit Settings(const QString &path);

    /// Sizes, columns, currency and theme as the window saved them; empty if it never did.
    [[nodiscard]] QByteArray windowState() const;
    /// False if the file cannot be written.
    bool setWindowState(const QByteArray &state);
    /// The keys that the analyst has chosen, by action.
    [[nodiscard]] QMap<QString, QString> keys() const;
    bool setKeys(const QMap<QString, QString> &keys);

private:
    QString m_path;
};

} // namespace rumourdesk
