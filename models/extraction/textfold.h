// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>

namespace rumourdesk {

/// Appends `text` to `out` in the form in which words are compared: lower case, without accents, without apostrophes;
/// letters that Unicode does not decompose (ø, ł, đ, ı, ß, æ, œ, ð, þ) become their usual Latin spelling.
void appendFolded(QStringView text, std::u16string &out);

[[nodiscard]] QString folded(QStringView text);

/// A number for a folded word: a short word of ASCII letters is its own, as in WordKey; of any other it is a hash.
/// Never 0.
[[nodiscard]] std::uint64_t foldedKeyOf(std::u16string_view word);
/// Whether such a number is a hash, which two words may share.
[[nodiscard]] constexpr bool isHashedKey(std::uint64_t key)
{
    return (key >> 63U) != 0; // no ASCII letter has that bit
}

} // namespace rumourdesk
