// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// The words of `text` in lower case, without accents and punctuation, each after one space's distance:
/// "Saint-Étienne" gives "saint etienne". What cannot be told apart so counts as the same.
[[nodiscard]] QString foldedWords(QStringView text);

/// Where `sought` stands in `text`, from left to right and without overlaps. Case and accents make no difference, nor do
/// the shapes of quotation marks and dashes, and any white space is as good as another: "sao paulo" stands in
/// "São\nPaulo". None for blanks alone.
[[nodiscard]] std::vector<Span> placesOf(QStringView sought, QStringView text);

} // namespace rumourdesk
