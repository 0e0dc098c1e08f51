// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/claims.h"
#include "models/extraction/readings.h"

#include <QSet>

#include <span>
#include <vector>

namespace rumourdesk {

/// A club that a player may go to, and where it is named, perhaps in an earlier sentence.
struct Destination {
    int club = -1; ///< -1: an exit
    TokenRange range;
};

/// What the sentences before have left for one without a suitor to go on with.
struct CarryContext {
    int topicClub = -1; ///< which the section or the report is about
    Destination subject; ///< the first club of the last sentence that named one
    bool isSubjectOwner = false; ///< that sentence names a player whom the subject would sell
    int subjectParagraph = -1;
    const std::vector<Destination> &lastClubs; ///< of the last sentence that claimed any
    const std::vector<Destination> &claimedClubs; ///< of this sentence so far
    const std::vector<Claim> &claims; ///< so far
    const QSet<std::pair<int, int>> &claimedPairs; ///< players and clubs of them
};

/// A firm step without a suitor, and whom it is about.
struct CarriedStep {
    int person = -1;
    bool isNamed = false; ///< in this sentence
    const Clause &clause;
    const Lexicon::CueMatch &match;
    const Reading &reading;
};

struct Carried {
    std::vector<Destination> clubs;
    const char *why = ""; ///< the rule family
};

/// The clubs of earlier words whose step it is; none if they leave it open.
[[nodiscard]] Carried carriedTo(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const CarryContext &context, const CarriedStep &step);

} // namespace rumourdesk
