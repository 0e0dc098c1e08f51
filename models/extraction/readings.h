// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

namespace rumourdesk {

/// What a step comes to in its clause.
struct Reading {
    Stage stage = Stage::Interest;
    bool isHypothetical = false; ///< "if they bid": adds to a pair that is reported elsewhere, but makes none
    bool isVoid = false; ///< denied, or no news

    bool operator==(const Reading &) const = default;
};

/// What negation, condition, intent and subject make of a step or refusal.
[[nodiscard]] Reading readingOf(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Clause &clause,
    const Lexicon::CueMatch &match);

/// "Inter want €60m": what is wanted is money, by the seller.
[[nodiscard]] bool asksMoney(const Scan &scan, const SentenceParts &sentence, const Lexicon::CueMatch &match);

/// "The departure of Pjanic for Sharjah last week freed up ...": he is gone.
[[nodiscard]] bool tellsOldExit(const Scan &scan, TokenRange clause);

/// "he" or "she" as the one who acts or is acted on; "his" and "her" say less.
[[nodiscard]] bool hasSubjectPronoun(const Scan &scan, TokenRange range);
[[nodiscard]] bool hasPronoun(const Scan &scan, TokenRange range);
[[nodiscard]] bool hasThey(const Scan &scan, TokenRange range);

/// "He ...", "However, he ...": still about whom the paragraph before ended with.
[[nodiscard]] bool beginsWithHe(const Scan &scan, TokenRange sentence);

} // namespace rumourdesk
