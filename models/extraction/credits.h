// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/pairs.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// An outlet or journalist credited with a report.
struct Credit {
    QString name;
    TokenRange range;
    bool isJournalist = false;
};

/// Who is credited with the report of a pair: in the sentences that claim it, else in their paragraph, else, if it is the
/// lead of an article about its player (`isTopic`), beside that. `claims` are all of the article.
[[nodiscard]] std::vector<Credit> creditsFor(
    const Scan &scan, const Mentions &mentions, const std::vector<Claim> &claims, const Pair &pair, bool isTopic);

} // namespace rumourdesk
