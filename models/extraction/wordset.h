// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/wordkey.h"

#include <QStringView>

#include <array>

namespace rumourdesk {

/// The few words that a rule looks for, of ASCII letters in lower case. Most words are none of them, and most of those
/// are told by their buckets.
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
            m_buckets |= WordBuckets(1) << bucketOf(key);
    }

    /// The buckets of the words: a word of another bucket, or a text that has none of these, need not be asked.
    [[nodiscard]] constexpr WordBuckets buckets() const { return m_buckets; }
    [[nodiscard]] constexpr bool mayContain(std::uint8_t bucket) const { return (m_buckets >> bucket & 1U) != 0; }

    /// Whether a word with this key is one of them.
    [[nodiscard]] constexpr bool contains(WordKey key, QStringView word) const
    {
        for (size_t i = 0; i < Count; ++i) {
            if (m_keys[i] == key && m_words[i].size() == word.size())
                return isSameRest(m_words[i], word);
        }
        return false;
    }

private:
    static constexpr bool isSameRest(QStringView known, QStringView word)
    {
        constexpr auto keyed = static_cast<qsizetype>(wordKeyLetters);
        return known.size() <= keyed || known.sliced(keyed).compare(word.sliced(keyed), Qt::CaseInsensitive) == 0;
    }

    std::array<QStringView, Count> m_words;
    std::array<WordKey, Count> m_keys;
    WordBuckets m_buckets = 0;
};

template<size_t... Sizes>
WordSet(const char16_t (&...words)[Sizes]) -> WordSet<sizeof...(Sizes)>;

} // namespace rumourdesk
