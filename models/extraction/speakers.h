// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

namespace rumourdesk {

/// The club that says what the tokens tell, or whose manager or director does: "Stoke boss Narcis Pelach says that",
/// "Everton insist", "said Racing president Marc Keller". An index into Mentions::clubs; -1 if none speaks.
[[nodiscard]] int speakingClub(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, TokenRange said);

/// "Lille president Olivier Létang revealed that Everton had asked about Haraldsson": the club whose official tells of what
/// another one did, in words that begin behind; -1 if none does.
[[nodiscard]] int revealingClub(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, TokenRange advance);

/// "Ndiaye has held talks with Fulham", "he has said yes": whether a cue of talks or of a yes is told of the player himself,
/// who talks to whoever wants him.
[[nodiscard]] bool isPlayersWord(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, TokenRange cue);

} // namespace rumourdesk
