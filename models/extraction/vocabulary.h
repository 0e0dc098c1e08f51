// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordkey.h"

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rumourdesk {

/// The number of a word that some table knows; 0 is every other word.
using WordId = std::uint32_t;

/// What the tables know of a word.
struct KnownWord {
    WordId id = 0;
    std::uint32_t classes = 0;
};

/// Numbers the words of the tables, in their folded form, so that matching compares integers. A short word is its own
/// key and needs no text; the longer ones stand one behind the other in one text, since fifty thousand strings of their
/// own would take longer than reading the tables.
class Vocabulary
{
public:
    Vocabulary();

    WordId add(QStringView word);
    /// Makes `synonym` the same word as `word`: "Saint" and "St". Neither may have been added before `word` itself.
    void addSynonym(QStringView synonym, QStringView word);
    /// `scratch` saves an allocation for each word; its content is overwritten.
    [[nodiscard]] KnownWord find(QStringView word, std::u16string &scratch) const;
    /// The same for a word of one to eight ASCII letters and digits, by its key.
    [[nodiscard]] KnownWord findShort(WordKey key) const
    {
        size_t i = placeOf(key);
        while (m_slots[i].id != 0 && m_slots[i].key != key)
            i = (i + 1) & (m_slots.size() - 1);
        return {m_slots[i].id, m_slots[i].classes};
    }

    /// Fetches from memory what findShort() will be asked for, so that nobody waits for it.
    void fetch(WordKey key) const { __builtin_prefetch(m_slots.data() + placeOf(key)); }

    /// Marks a word with classes: bits, whose meaning is the tables'. They are found once finish() has been called.
    void addClasses(WordId word, std::uint32_t classes);
    /// To be called behind the last word and class, and again if more have come.
    void finish();
    [[nodiscard]] std::uint32_t classesOf(WordId word) const { return word < m_classes.size() ? m_classes[word] : 0; }

    template<class Self, class Archive>
    static void archive(Self &self, Archive &archive)
    {
        archive(self.m_text, self.m_slots, self.m_starts, self.m_classes, self.m_count, self.m_last);
    }

private:
    struct Slot {
        std::uint64_t key = 0; // the word itself, or a hash with the highest bit set
        WordId id = 0; // 0: free
        std::uint32_t classes = 0; // of the word, once the vocabulary is finished
    };

    [[nodiscard]] bool isText(size_t slot, std::u16string_view word) const;
    [[nodiscard]] size_t placeOf(std::uint64_t key) const
    {
        constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: spreads like words
        constexpr unsigned highBits = 24; // those that every letter has a part in; more than slots will need
        return static_cast<size_t>((key * multiplier) >> (64 - highBits)) & (m_slots.size() - 1);
    }
    [[nodiscard]] size_t slotOf(std::u16string_view word) const;
    WordId insert(std::u16string_view word, WordId id);
    void grow();

    std::u16string m_text; // each hashed word with a NUL behind it
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_starts; // by slot: where a hashed word stands in m_text
    std::vector<std::uint32_t> m_classes; // by WordId
    std::u16string m_scratch;
    size_t m_count = 0;
    WordId m_last = 0;
};

} // namespace rumourdesk
