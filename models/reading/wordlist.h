// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <string_view>

namespace rumourdesk {

/// A list of lower-case ASCII words, written in one text with a blank on either side of each. Looked up by the words'
/// first eight letters, which the compiler works out.
class WordList
{
public:
    constexpr explicit WordList(std::u16string_view words)
    {
        size_t start = 0;
        for (size_t i = 0; i <= words.size(); ++i) {
            if (i < words.size() && words[i] != u' ')
                continue;
            if (i > start)
                add(words.substr(start, i - start));
            start = i + 1;
        }
    }

    /// In any case.
    [[nodiscard]] bool contains(QStringView word) const
    {
        std::uint64_t key = 0;
        for (qsizetype i = 0; i < word.size() && i < keyed; ++i) {
            const char16_t unit = word[i].unicode();
            if (unit >= 0x80)
                return hasOtherCase(word);
            key |= std::uint64_t(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit) << (8 * i);
        }
        for (size_t slot = slotOf(key); m_slots[slot] != 0; slot = (slot + 1) % slotCount) {
            const size_t i = m_slots[slot] - size_t(1);
            if (m_keys[i] == key && isSame(i, word))
                return true;
        }
        return false;
    }

private:
    static constexpr qsizetype keyed = 8; // letters
    static constexpr size_t mostWords = 96;
    static constexpr size_t slotCount = 256;

    static constexpr size_t slotOf(std::uint64_t key)
    {
        constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: spreads like words
        return static_cast<size_t>(key * multiplier >> 40U) % slotCount;
    }

    constexpr void add(std::u16string_view word)
    {
        std::uint64_t key = 0;
        for (size_t i = 0; i < word.size() && i < keyed; ++i)
            key |= std::uint64_t(word[i]) << (8 * i);
        size_t slot = slotOf(key);
        while (m_slots[slot] != 0)
            slot = (slot + 1) % slotCount;
        m_keys[m_count] = key;
        m_words[m_count] = word;
        m_slots[slot] = static_cast<std::uint8_t>(++m_count);
    }

    [[nodiscard]] bool isSame(size_t i, QStringView word) const
    {
        const QStringView known(m_words[i].data(), static_cast<qsizetype>(m_words[i].size()));
        return known.size() == word.size() && (known.size() <= keyed || known.compare(word, Qt::CaseInsensitive) == 0);
    }

    /// A letter beyond ASCII may still be one of it in another form, as the sign for kelvins is.
    [[nodiscard]] bool hasOtherCase(QStringView word) const
    {
        constexpr QChar kelvin(u'\u212a');
        constexpr QChar longS(u'\u017f');
        if (!word.contains(kelvin) && !word.contains(longS))
            return false;
        for (size_t i = 0; i < m_count; ++i) {
            if (word.compare(QStringView(m_words[i].data(), static_cast<qsizetype>(m_words[i].size())), Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    std::array<std::u16string_view, mostWords> m_words{};
    std::array<std::uint64_t, mostWords> m_keys{};
    std::array<std::uint8_t, slotCount> m_slots{}; // 0 for none, else the number of a word, from 1
    size_t m_count = 0;
};

} // namespace rumourdesk
