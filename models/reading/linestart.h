// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

namespace rumourdesk {

/// Whether `text` may begin with `beginning`, of ASCII in lower case; a blank at its end stands for the end of a word:
/// "by " is that of "By:", not of "Bye". With letters beyond ASCII, whose case an expression knows better, the answer is
/// yes.
[[nodiscard]] constexpr bool mayBeginWith(QStringView text, QStringView beginning)
{
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        const char16_t wanted = beginning[i].unicode();
        if (i == text.size())
            return wanted == u' ';
        const char16_t unit = text[i].unicode();
        const char16_t lower = unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
        if (unit >= 0x80)
            return true;
        if (wanted == u' ' ? lower >= u'a' && lower <= u'z' : lower != wanted)
            return false;
    }
    return true;
}

/// What a line is looked at for when it begins so: u"by ", u"published". Spares an anchored regular expression for
/// nearly every line, and the first two letters of most lines spare the rest. Each is of two signs at least.
template<size_t Count>
class Beginnings
{
public:
    template<size_t... Sizes>
    constexpr explicit(false) Beginnings(const char16_t (&...beginnings)[Sizes]) // NOLINT: one argument a beginning
        : m_beginnings{QStringView(beginnings, static_cast<qsizetype>(Sizes) - 1)...}
    {
        for (const QStringView beginning : m_beginnings) {
            const unsigned first = letterOf(beginning[0].unicode());
            const unsigned second = letterOf(beginning[1].unicode());
            m_hasSigns = m_hasSigns || first >= letters || second >= letters;
            if (first < letters && second < letters)
                m_seconds[first] |= 1U << second;
        }
    }

    /// Whether `text` may begin with one of these, as mayBeginWith() has it.
    [[nodiscard]] constexpr bool mayBegin(QStringView text) const
    {
        if (text.size() < 2)
            return false;
        const unsigned first = letterOf(text[0].unicode());
        const unsigned second = letterOf(text[1].unicode());
        if (first < letters && second < letters && (m_seconds[first] >> second & 1U) == 0)
            return false;
        const bool isAscii = text[0].unicode() < 0x80 && text[1].unicode() < 0x80;
        if ((first >= letters || second >= letters) && isAscii && !m_hasSigns)
            return false;
        for (const QStringView beginning : m_beginnings) {
            if (mayBeginWith(text, beginning))
                return true;
        }
        return false;
    }

private:
    static constexpr unsigned letters = 26;

    /// The number of a letter of ASCII in either case; of anything else one that is too high.
    static constexpr unsigned letterOf(char16_t unit) { return (unit | 0x20U) - unsigned(u'a'); }

    std::array<QStringView, Count> m_beginnings;
    std::array<std::uint32_t, letters> m_seconds{}; // by the first letter, a bit for each second one
    bool m_hasSigns = false; // some begin with what is no letter
};

template<size_t... Sizes>
Beginnings(const char16_t (&...beginnings)[Sizes]) -> Beginnings<sizeof...(Sizes)>;

} // namespace rumourdesk
