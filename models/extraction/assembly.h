// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/rumour.h"
#include "models/extraction/claims.h"

#include <vector>

namespace rumourdesk {

/// Puts the claims about each pair together and reads the details of each: fee, window, credits, contract, age.
[[nodiscard]] std::vector<Rumour> assembleRumours(const Scan &scan, const Article &article, const Mentions &mentions,
    const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims);

} // namespace rumourdesk
