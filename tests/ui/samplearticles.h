// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rumour.h"

#include <vector>

namespace rumourdesk::testing {

/// Twenty-six illustrative rumours in as many articles, about clubs that exist and players who mostly do not; the
/// evidence of each field is where its words stand in the body. Oldest first.
[[nodiscard]] std::vector<ExtractedArticle> sampleArticles();

/// An article with two rumours and a field that stands in the text twice.
[[nodiscard]] ExtractedArticle articleOfTwoRumours();

} // namespace rumourdesk::testing
