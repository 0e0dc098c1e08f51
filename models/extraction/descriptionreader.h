// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

namespace rumourdesk {

/// A description of a person: "the Inter star", "Chelsea and Spain midfielder", "the 26-year-old".
struct Description {
    TokenRange range;
    bool isDefinite = false; ///< begins with "the": may stand for somebody named before
    bool isIndefinite = false; ///< begins with "a" or "another": stands for nobody named
    bool isFormer = false;
    bool isTarget = false; ///< "Liverpool target": the club is a suitor, not his own
    bool isOnLoan = false; ///< "Girona loanee": the club only borrows him
    bool hasRole = false; ///< "manager", "agent", "director"
    bool isReporter = false; ///< "journalist", "insider": whose word is credited
    int club = -1;
    TokenRange clubRange;
    QString country;
    int age = 0;
    TokenRange ageRange;
    QString position;
    int heads = 0; ///< nouns that say what he is
};

/// Whether a description may begin at a token that begins no mention; at most tokens none does.
[[nodiscard]] bool mayBeginDescription(const Scan &scan, int first);

/// Reads the description that begins at the token; an empty range if none does.
[[nodiscard]] Description descriptionAt(const Scan &scan, const Mentions &mentions, int first, int end);

} // namespace rumourdesk
