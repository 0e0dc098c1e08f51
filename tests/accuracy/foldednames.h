// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk
{

/// Lower case without accents, every run of other characters one space.
[[nodiscard]] QString foldedName(const QString &name);
/// Whether two forms name one player: equal, one the end of the other ("Bastoni"), or same initial and last
/// name.
[[nodiscard]] bool isSamePlayer(const QString &one, const QString &other);

} // namespace rumourdesk
