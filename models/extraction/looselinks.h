// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/readings.h"
#include "models/extraction/roles.h"

#include <QSet>

#include <utility>
#include <vector>

namespace rumourdesk {

/// The step that a word of the trade names by itself.
[[nodiscard]] std::optional<Stage> looseStageOf(const Scan &scan, int i);

/// Told of what happens on the pitch.
[[nodiscard]] bool isAboutMatches(const Scan &scan, TokenRange sentence);
/// Told of where somebody has played: "his loans at Dortmund and Chelsea", "learned his trade at", "came through at".
[[nodiscard]] bool isAboutCareer(const Scan &scan, TokenRange sentence);

/// A player and a club that no phrase links.
struct LooseLink {
    int person = -1;
    TokenRange personRange; ///< empty if the sentence does not name him
    int club = -1; ///< an index into Mentions::clubs
    Reading reading;
    Lexicon::CueMatch cue; ///< the words that come nearest to saying it
    const char *why = ""; ///< the rule family
};

/// Whom the text has been about up to a sentence.
struct LooseContext {
    int about = -1; ///< the person that article or section is about
    int first = -1; ///< the person named first in the paragraph
    int current = -1; ///< whoever "he" would be
    bool isSection = false; ///< the heading above names `current`, and nobody else
    bool isToldOf = false; ///< section, paragraph or the last claim are about `current`
    const QSet<std::pair<int, int>> &pairs; ///< persons and clubs that have been linked
};

/// What a sentence that no phrase reads still says: a word of the trade beside its one player and a club that is not his
/// ("the Dutchman's price has put off Leeds"), such a club beside him without any, or, right after a sentence about him, the
/// club that one begins with ("Roma are watching, from a cheaper seat") or names with a word of the trade ("the fee makes
/// life hard for Roma"). Nothing if the sentence tells of what is over.
[[nodiscard]] std::vector<LooseLink> looseLinksIn(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence,
    const Roles &roles, const LooseContext &context);

} // namespace rumourdesk
