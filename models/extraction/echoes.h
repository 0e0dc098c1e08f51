// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

#include <optional>
#include <vector>

namespace rumourdesk {

/// Clubs of which the same is said as of another: "Arsenal have made calls, as have Spurs", "So do Sheffield United".
struct Echo {
    TokenRange words; ///< "as have"
    std::vector<int> clubs; ///< indexes into Mentions::clubs
    std::optional<Stage> contrast; ///< "Arsenal do", "Barcelona do not": the opposite of what was said
};

/// A player of whom the same is said as of another: "has been mentioned, as has Blackburn's Sammie Szmodics".
struct EchoOfPlayer {
    TokenRange words; ///< "as has"
    int person = -1; ///< index into Mentions::persons
};

[[nodiscard]] std::optional<EchoOfPlayer> echoOfPlayerIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence);

[[nodiscard]] std::optional<Echo> echoIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence);

} // namespace rumourdesk
