// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

#include <vector>

namespace rumourdesk {

// Whom and which club the sentences that follow may go on about.

/// Whoever is the only one in the article that may be a player, unless he only stands beside somebody ("a cousin of
/// Damsgaard"); -1 if there are several.
[[nodiscard]] int onlyPlayerIn(const std::vector<SentenceParts> &parts, const Mentions &mentions);

/// The club that the next sentence may go on about, an index into Mentions::clubs; -1 if only where somebody came from or
/// went is named: "Kovacic joined from Chelsea on Tuesday".
[[nodiscard]] int subjectClubOf(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence);

/// "The head coach could do without it"
[[nodiscard]] bool beginsWithOfficial(const Scan &scan, TokenRange sentence);

/// "Attention turns to who might replace him"
[[nodiscard]] bool seeksReplacement(const Scan &scan, TokenRange sentence);

} // namespace rumourdesk
