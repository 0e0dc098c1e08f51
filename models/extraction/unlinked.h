// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/claims.h"

#include <vector>

namespace rumourdesk {

/// Adds what paragraphs say of players whom nothing has linked with a club: in an article that tells of moves, one about
/// such a player names no other club for nothing. The claims stay in the order of their sentences.
void addClaimsOfUnlinked(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions, std::vector<Claim> &claims);

} // namespace rumourdesk
