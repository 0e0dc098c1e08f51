// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rumourdesk {

/// Classes of single words, as bits. The vocabulary has them beside the word, and each token from there: what the tables
/// say of a word is looked up once, when the text is cut.
enum WordClass : quint32 {
    FunctionWord = 1U << 0U, ///< "the", "however": never part of a name, whatever its case
    PositionNoun = 1U << 1U, ///< "defender", "left-back" and "back"
    PersonNoun = 1U << 2U, ///< "star", "captain", "man": a player, without his position
    RoleNoun = 1U << 3U, ///< "manager", "agent": someone who is not transferred
    TeamNoun = 1U << 4U, ///< "side", "club", "outfit"
    GivenName = 1U << 5U,
    FamilyName = 1U << 6U, ///< the last word of some player's name
    NameParticle = 1U << 7U, ///< "van", "de", "el"
    NotAName = 1U << 8U, ///< capitalised for other reasons: months, days, competitions
    Adjective = 1U << 9U, ///< may stand between club and position: "young", "versatile"
    PastMark = 1U << 10U, ///< "former", "ex"
    ConditionMark = 1U << 11U, ///< "if", "would", "could"
    NegationMark = 1U << 12U, ///< "not", "never", "refused"
    ReportVerb = 1U << 13U, ///< "reports", "claims", "understands"
    OpponentMark = 1U << 14U, ///< "against", "beat", "defeat"
    IntentMark = 1U << 15U, ///< "prepared", "ready", "planning": a step is coming
    BeginsName = 1U << 16U, ///< some name of the tables begins with it
    BeginsCue = 1U << 17U, ///< some phrase of stages.tsv does
    BeginsMoneyCue = 1U << 18U, ///< some phrase of fees.tsv does
    ClubCity = 1U << 19U, ///< some club of the tables plays there
};

} // namespace rumourdesk
