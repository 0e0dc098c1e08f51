// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <cstring>

namespace rumourdesk {

constexpr qsizetype unitsAtOnce = 4;

/// Whether one of the four units from `units` on is `first` or one of the `count` in a row that begin with it: {u'0', 10}
/// are the figures. All four are asked at once. No more may be in the row than the lowest bit of `first` that is set.
inline bool hasAmongFour(const char16_t *units, char16_t first, std::uint64_t count)
{
    constexpr std::uint64_t each = 0x0001000100010001;
    std::uint64_t four = 0;
    std::memcpy(&four, units, sizeof four);
    const std::uint64_t distances = four ^ (each * first);
    return ((distances - each * count) & ~distances & (each * 0x8000)) != 0;
}

} // namespace rumourdesk
