// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

#include <optional>

namespace rumourdesk {

/// A move named by its ends: "Calafiori to Arsenal is a matter of time", "Edwards (Southampton to QPR, loan)".
struct NamedEnds {
    const ClubMention *to = nullptr;
    Stage stage = Stage::Interest; ///< done in brackets, off after "No" or before "off"
    TokenRange words; ///< what joins the ends
};

[[nodiscard]] std::optional<NamedEnds> namedEndsAt(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const PersonMention &named);

} // namespace rumourdesk
