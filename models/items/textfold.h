// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

/// The words of `text` in lower case, without accents and punctuation, each after one space's distance:
/// "Saint-Étienne" gives "saint etienne". What cannot be told apart so counts as the same.
[[nodiscard]] QString foldedWords(QStringView text);

} // namespace rumourdesk
