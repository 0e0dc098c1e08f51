// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstdint>
#include <string_view>

namespace rumourdesk {

/// A list of lower-case ASCII words, written in one text with a blank on either side of each. Looked through by the
/// words' first eight letters, which the compiler works out.
class WordList
{
public:
    constexpr explicit WordList(std::u16string_view words) : m_words(words)
    {
        std::uint64_t key = 0;
        qsizetype length = 0;
        for (const char16_t letter : words) {
            if (letter != u' ') {
                key |= length < keyed ? std::uint64_t(letter) << (8 * length) : 0;
                ++length;
            } else if (length > 0) {
                m_keys[m_count++] = key;
                key = 0;
                length = 0;
            }
        }
    }

    /// In any case.
    [[nodiscard]] bool contains(QStringView word) const
    {
        std::uint64_t key = 0;
        bool isPlain = true;
        for (qsizetype i = 0; i < word.size() && i < keyed; ++i) {
            const char16_t unit = word[i].unicode();
            isPlain = isPlain && unit < 0x80;
            key |= std::uint64_t(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit & 0xff) << (8 * i);
        }
        bool mayBe = !isPlain && !word.isEmpty();
        for (size_t i = 0; i < m_count && !mayBe; ++i)
            mayBe = m_keys[i] == key;
        if (!mayBe || (isPlain && word.size() < keyed))
            return mayBe;
        return QStringView(m_words).contains(QString(u' ' + word.toString() + u' '), Qt::CaseInsensitive);
    }

private:
    static constexpr qsizetype keyed = 8; // letters
    static constexpr size_t mostWords = 96;

    std::u16string_view m_words;
    std::array<std::uint64_t, mostWords> m_keys{};
    size_t m_count = 0;
};

} // namespace rumourdesk
