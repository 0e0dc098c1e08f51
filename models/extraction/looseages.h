// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

namespace rumourdesk {

/// An age that stands beside no name: of whoever was named last, or of whoever is named next.
struct LooseAge {
    int age = 0; ///< 0: none
    TokenRange range;
    bool isOfNext = false; ///< "At 25, Skriniar is ..."
};

/// "He is 26.", "who is now 34,", "turned 29 yesterday", "still only 19,", "at 25,", "a forward of 23", "for a 20-year-old who":
/// the age that begins, with the words before it, at a token.
[[nodiscard]] LooseAge looseAgeAt(const Scan &scan, int first, TokenRange sentence);

} // namespace rumourdesk
