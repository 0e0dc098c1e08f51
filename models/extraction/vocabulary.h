// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rumourdesk {

/// The number of a word that some table knows; 0 is every other word.
using WordId = std::uint32_t;

/// Numbers the words of the tables, in their folded form, so that matching compares integers.
class Vocabulary
{
public:
    WordId add(QStringView word);
    /// Makes `synonym` the same word as `word`: "Saint" and "St".
    void addSynonym(QStringView synonym, QStringView word);
    /// `scratch` saves an allocation for each word; its content is overwritten.
    [[nodiscard]] WordId find(QStringView word, std::u16string &scratch) const;
    void reserve(size_t words) { m_ids.reserve(words); }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const noexcept { return std::hash<std::u16string_view>{}(word); }
    };

    std::unordered_map<std::u16string, WordId, Hash, std::equal_to<>> m_ids;
    WordId m_last = 0;
};

} // namespace rumourdesk
