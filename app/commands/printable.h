// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace rumourdesk {

/// `text` in one line: line breaks, tabs and control characters, which a terminal would obey, are blanks.
[[nodiscard]] QString printableLine(QStringView text);
/// The same, but line feeds and tabs stay.
[[nodiscard]] QString printableText(QStringView text);
/// Columns that `text` takes on a terminal: combining marks take none, a surrogate pair is one character.
[[nodiscard]] int displayWidth(QStringView text);

} // namespace rumourdesk
