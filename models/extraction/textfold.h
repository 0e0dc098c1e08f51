// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string>

namespace rumourdesk {

/// Appends `text` to `out` in the form in which words are compared: lower case, without accents, without apostrophes;
/// letters that Unicode does not decompose (ø, ł, đ, ı, ß, æ, œ, ð, þ) become their usual Latin spelling.
void appendFolded(QStringView text, std::u16string &out);

[[nodiscard]] QString folded(QStringView text);

} // namespace rumourdesk
