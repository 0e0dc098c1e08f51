// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordkey.h"

#include <QStringView>

#include <array>
#include <bit>

namespace rumourdesk {

/// A word that a rule asks for, of ASCII letters in lower case: u"the". The compiler works its key out.
struct WordLiteral {
    template<size_t Size>
    consteval explicit(false) WordLiteral(const char16_t (&word)[Size]) // NOLINT: a literal
        : key(wordKeyOf({word, Size - 1})), text(word, static_cast<qsizetype>(Size) - 1)
    {
    }

    WordKey key;
    QStringView text;
};

/// The few words that a rule looks for, of ASCII letters in lower case. Most words are none of them, and most of those
/// are told by their buckets; the others are looked up by their keys.
template<size_t Count>
class WordSet
{
public:
    template<size_t... Sizes>
    constexpr explicit(false) WordSet(const char16_t (&...words)[Sizes]) // NOLINT: one argument a word
        : m_words{QStringView(words, static_cast<qsizetype>(Sizes) - 1)...}
        , m_keys{wordKeyOf({words, Sizes - 1})...}
    {
        for (size_t i = 0; i < Count; ++i) {
            m_buckets |= WordBuckets(1) << bucketOf(m_keys[i]);
            size_t slot = slotOf(m_keys[i]);
            while (m_slots[slot] != 0)
                slot = (slot + 1) & (slotCount - 1);
            m_slots[slot] = static_cast<std::uint8_t>(i + 1);
        }
    }

    /// The buckets of the words: a word of another bucket, or a text that has none of these, need not be asked.
    [[nodiscard]] constexpr WordBuckets buckets() const { return m_buckets; }
    [[nodiscard]] constexpr bool mayContain(std::uint8_t bucket) const { return (m_buckets >> bucket & 1U) != 0; }

    /// Whether a word with this key is one of them.
    [[nodiscard]] constexpr bool contains(WordKey key, QStringView word) const
    {
        for (size_t slot = slotOf(key); m_slots[slot] != 0; slot = (slot + 1) & (slotCount - 1)) {
            const size_t i = m_slots[slot] - size_t(1);
            if (m_keys[i] == key && m_words[i].size() == word.size())
                return isSameRest(m_words[i], word);
        }
        return false;
    }

private:
    static constexpr size_t slotCount = std::bit_ceil(Count * 4);

    static constexpr size_t slotOf(WordKey key)
    {
        constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: spreads like words
        return static_cast<size_t>(key * multiplier >> 40U) & (slotCount - 1);
    }

    static constexpr bool isSameRest(QStringView known, QStringView word)
    {
        constexpr auto keyed = static_cast<qsizetype>(wordKeyLetters);
        return known.size() <= keyed || known.sliced(keyed).compare(word.sliced(keyed), Qt::CaseInsensitive) == 0;
    }

    std::array<QStringView, Count> m_words;
    std::array<WordKey, Count> m_keys;
    std::array<std::uint8_t, slotCount> m_slots{}; // 0 for none, else the number of a word, from 1
    WordBuckets m_buckets = 0;
};

template<size_t... Sizes>
WordSet(const char16_t (&...words)[Sizes]) -> WordSet<sizeof...(Sizes)>;

} // namespace rumourdesk
