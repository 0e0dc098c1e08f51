// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/clauses.h"
#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

#include <QDate>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace rumourdesk {

/// A sentence taken apart.
struct SentenceParts {
    int index = 0;
    int paragraph = 0;
    TokenRange tokens;
    bool isHeadline = false; ///< a heading or title that tells something by itself: "Chelsea agree £40m deal for Wharton"
    std::vector<Clause> clauses;
    QVarLengthArray<int, 6> clubs; ///< indexes into Mentions::clubs
    QVarLengthArray<int, 4> persons; ///< indexes into Mentions::persons, players only
    QVarLengthArray<bool, 4> bystanders; ///< which of `persons` only stand beside the one that the sentence is about
};

/// The prose sentences and headlines of an article with the clubs and players in them.
[[nodiscard]] std::vector<SentenceParts> partsOf(const Scan &scan, const Mentions &mentions, std::optional<QDate> date);

/// The one player of the sentence; -1 if it names several, or nobody known to be one. Bystanders do not count.
[[nodiscard]] int onlyPlayerOf(const Mentions &mentions, const SentenceParts &sentence);

/// The last club named before a token as one that acts, an index into Mentions::clubs; -1 if none is.
[[nodiscard]] int actorBefore(const Mentions &mentions, const SentenceParts &sentence, int token);

/// Whether a paragraph is an item of a bullet list, which stands alone.
[[nodiscard]] bool isListItem(const Scan &scan, TokenRange paragraph);

/// Whether a paragraph goes on about what the one before said: "But Chelsea have not given up on him". Even in a column.
[[nodiscard]] bool goesOn(const Scan &scan, TokenRange paragraph);

/// Whether a paragraph has nothing to do with an earlier one: in a column, and where each is of another item.
[[nodiscard]] bool standsAlone(const Scan &scan, int paragraph, int earlier);

/// The player whom the heading above a paragraph names; -1 if it names none, or several.
[[nodiscard]] int sectionPlayerOf(const Scan &scan, const Mentions &mentions, int paragraph);

/// The club that the heading above a paragraph is, "Stuttgart" or "5. Stuttgart"; -1 if it says anything else.
[[nodiscard]] int sectionClubOf(const Scan &scan, const Mentions &mentions, int paragraph);

/// The player of whom the article speaks most; -1 for a column.
[[nodiscard]] int topicOf(const Scan &scan, const Mentions &mentions);

/// The club of whose plans the article tells throughout: it has the largest part of the mentions; -1 if none has.
[[nodiscard]] int topicClubOf(const Scan &scan, const Mentions &mentions);

} // namespace rumourdesk
