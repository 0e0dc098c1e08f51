// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

#include <optional>

namespace rumourdesk {

/// What a sentence that no phrase reads says of its one player: "the Dutchman's price has put off Leeds". A single word
/// of the trade, read at the furthest step that such a word names; none if there is none, if the sentence tells of what
/// is over, or has a phrase that the rules found to say something else.
[[nodiscard]] std::optional<Lexicon::CueMatch> looseCueIn(const Scan &scan, const SentenceParts &sentence);

} // namespace rumourdesk
