// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rumour.h"

#include <QStringList>

namespace rumourdesk {

/// The columns of a printed list: date, player, from, to, move, stage, fee, window, sources, journalists,
/// age, contract, byline, id.
[[nodiscard]] QStringList rumourColumns();
/// Those of them that hold numbers or dates, which the program itself writes, and not words.
[[nodiscard]] QStringList figureColumns();
/// One rumour's text for each of them; empty where the article does not say.
[[nodiscard]] QStringList rumourCells(const StoredRumour &stored);

} // namespace rumourdesk
