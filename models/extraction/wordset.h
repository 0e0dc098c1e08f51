// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/wordkey.h"

#include <QStringView>

#include <array>

namespace rumourdesk {

/// The few words that a rule looks for, of ASCII letters in lower case. Most words are none of them, and most of those
/// are told by their first letter.
template<size_t Count>
class WordSet
{
public:
    template<size_t... Sizes>
    constexpr explicit(false) WordSet(const char16_t (&...words)[Sizes]) // NOLINT: one argument a word
        : m_words{QStringView(words, static_cast<qsizetype>(Sizes) - 1)...}
        , m_keys{wordKeyOf({words, Sizes - 1})...}
    {
        for (const WordKey key : m_keys)
            m_firstLetters |= bitOf(key);
    }

    /// Whether a word with this key is one of them.
    [[nodiscard]] constexpr bool contains(WordKey key, QStringView word) const
    {
        if ((m_firstLetters & bitOf(key)) == 0)
            return false;
        for (size_t i = 0; i < Count; ++i) {
            if (m_keys[i] == key && m_words[i].size() == word.size())
                return isSameRest(m_words[i], word);
        }
        return false;
    }

private:
    static constexpr std::uint32_t bitOf(WordKey key) { return std::uint32_t(1) << (key & 31U); }

    static constexpr bool isSameRest(QStringView known, QStringView word)
    {
        constexpr auto keyed = static_cast<qsizetype>(wordKeyLetters);
        return known.size() <= keyed || known.sliced(keyed).compare(word.sliced(keyed), Qt::CaseInsensitive) == 0;
    }

    std::array<QStringView, Count> m_words;
    std::array<WordKey, Count> m_keys;
    std::uint32_t m_firstLetters = 0;
};

template<size_t... Sizes>
WordSet(const char16_t (&...words)[Sizes]) -> WordSet<sizeof...(Sizes)>;

} // namespace rumourdesk
