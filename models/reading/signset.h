// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <string_view>

namespace rumourdesk {

/// A few characters, asked for at every place of a text: those of ASCII are bits, and few texts have many others.
class SignSet
{
public:
    constexpr explicit SignSet(std::u16string_view signs) : m_signs(signs)
    {
        for (const char16_t sign : signs) {
            if (sign < 0x80)
                m_ascii[sign >> 6U] |= std::uint64_t(1) << (sign & 63U);
        }
    }

    [[nodiscard]] constexpr bool contains(QChar character) const
    {
        const char16_t unit = character.unicode();
        if (unit < 0x80)
            return (m_ascii[unit >> 6U] >> (unit & 63U) & 1U) != 0;
        return m_signs.find(unit) != m_signs.npos;
    }

private:
    std::u16string_view m_signs;
    std::array<std::uint64_t, 2> m_ascii{};
};

} // namespace rumourdesk
