// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

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

/// Whether `text` may begin with one of these. Spares an anchored regular expression for nearly every line.
template<size_t Count>
[[nodiscard]] constexpr bool mayBeginWith(QStringView text, const std::array<QStringView, Count> &beginnings)
{
    if (text.size() < 2)
        return false;
    for (const QStringView beginning : beginnings) {
        if (mayBeginWith(text, beginning))
            return true;
    }
    return false;
}

} // namespace rumourdesk
