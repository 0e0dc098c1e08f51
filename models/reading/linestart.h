// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace rumourdesk {

/// Whether `text` may begin with a word that begins with one of these pairs of lower-case letters. Spares an anchored
/// regular expression for nearly every line: with letters beyond ASCII, whose case it knows better, the answer is yes.
template<size_t Count>
[[nodiscard]] bool mayBeginWith(QStringView text, const std::array<QStringView, Count> &pairs)
{
    if (text.size() < 2)
        return false;
    const char16_t first = text[0].unicode();
    const char16_t second = text[1].unicode();
    if (first >= 0x80 || second >= 0x80)
        return true;
    const auto lower = [](char16_t unit) { return unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit; };
    for (const QStringView pair : pairs) {
        if (pair[0].unicode() == lower(first) && pair[1].unicode() == lower(second))
            return true;
    }
    return false;
}

} // namespace rumourdesk
