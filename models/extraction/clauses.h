// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What leaves the whole clause open.
inline constexpr WordSet openConditions = {u"if", u"whether", u"unless"};

/// A part of a sentence that makes one statement.
struct Clause {
    TokenRange tokens;
    TokenRange resumed; ///< where it began: "Fulham" of "Fulham, who are eighth in the table, want him"; else empty
    bool isHistory = false; ///< tells of an earlier move, an earlier season, an earlier year
    bool isWish = false; ///< somebody's opinion of what should be done
    bool isRenewal = false; ///< about a new contract at the present club
    bool isConditional = false; ///< has an "if", "whether" or "unless"
    Lexicon::CueMatches cues;

    /// Whether what is named at the tokens belongs to the statement.
    [[nodiscard]] bool covers(TokenRange range) const { return tokens.contains(range) || (!resumed.isEmpty() && resumed.contains(range)); }
};

/// Cuts a sentence at relative pronouns, conjunctions, semicolons and dashes, and behind an opening that tells of the past, of
/// a condition or of what was done to the subject; says of each part what it tells of.
[[nodiscard]] std::vector<Clause> clausesOf(const Scan &scan, TokenRange sentence, std::optional<QDate> date);

/// "who", "which", "where", "whose": what follows a comma and one of them is inserted.
[[nodiscard]] bool isRelativePronoun(const Scan &scan, int i);

/// Whether a mark of this class stands shortly before the token, in the same clause.
[[nodiscard]] bool isMarkedBefore(const Scan &scan, const Clause &clause, int token, quint32 classes, int reach);

} // namespace rumourdesk
