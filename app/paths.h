// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

/// The folder for what the analyst owns: rumourdesk in the XDG data folder. It need not exist.
[[nodiscard]] QString dataFolder();

/// The store to use: `option` if given, else the environment's RUMOURDESK_STORE, else rumours.sqlite in
/// dataFolder().
[[nodiscard]] QString storePath(const QString &option);

/// Where the analyst's own gazetteer tables are looked for.
[[nodiscard]] QString userGazetteerFolder();

/// Where the exchange rates that the analyst has loaded are kept.
[[nodiscard]] QString ownRatesPath();

/// The file that the window's settings are kept in.
[[nodiscard]] QString settingsPath();

} // namespace rumourdesk
