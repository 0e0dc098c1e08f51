// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

#include "models/domain/rumour.h"

#include <optional>

namespace rumourdesk {

/// Finds the lists of transfers and cuts them into entries, a sentence each: "In: Gomes (Wolves, £42m), Abraham (Besiktas)"
/// below "Arsenal", "Lucas Paqueta - West Ham - Flamengo - £35.5m", the names of a retained list.
void markTransferLists(const Scan &scan, TextStructure &structure);

/// What an entry tells: who goes from where to where.
struct ListedMove {
    int person = -1; ///< indexes into Mentions::persons and Mentions::clubs
    int from = -1;
    int to = -1;
    Stage stage = Stage::Done;
    TokenRange cue; ///< the words that open the list; the entry itself if none do
};

/// Whether a sentence is an entry of a list of transfers.
[[nodiscard]] bool isListEntry(const Scan &scan, int sentence);

/// The move that a sentence tells of as an entry of a list; none if it is no entry, or one of those who stay.
[[nodiscard]] std::optional<ListedMove> listedMoveIn(const Scan &scan, const Mentions &mentions, int sentence);

/// Tells the players of the lists which clubs they leave.
void learnListedSellers(const Scan &scan, Mentions &mentions);

} // namespace rumourdesk
