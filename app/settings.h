// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"

#include <QByteArray>
#include <QString>

namespace rumourdesk {

/// What the window remembers from one day to the next. A value: `Settings` reads and writes it.
struct DeskSettings {
    QByteArray windowState; ///< geometry, splitters and columns, as the window saves them
    QString theme; ///< empty: the system's
    Currency chartCurrency = Currency::EUR;
    int textSizePercent = 100; ///< of the system's text size, 50 to 300

    bool operator==(const DeskSettings &) const = default;
};

/// Reads them from an INI file. What is missing or makes no sense takes its default; a missing file is none yet.
[[nodiscard]] DeskSettings loadSettings(const QString &path);
/// False if the file could not be written.
[[nodiscard]] bool saveSettings(const QString &path, const DeskSettings &settings);

} // namespace rumourdesk
