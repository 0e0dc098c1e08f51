// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

namespace rumourdesk {

/// Who makes an offer, and to whom: indexes into Mentions::clubs, -1 where nobody is named.
struct Advance {
    int owner = -1;
    int maker = -1;
    bool isInvited = false; ///< by the owner, who offers the player: the maker has said nothing yet
};

/// "Everton have had an approach for Iliman Ndiaye from Fulham": of the noun that the cue holds; and where an owner would
/// sell, "Everton are in talks with Fulham over the sale of Ndiaye", "Everton have offered Ndiaye to Fulham". No maker: it
/// tells no such thing.
[[nodiscard]] Advance advanceReceived(
    const Scan &scan, const Mentions &mentions, const SentenceParts &sentence, const Lexicon::CueMatch &match);

/// "the £40m offered to Everton", "£25m was offered to Tottenham": whether the word "offered" is of money.
[[nodiscard]] bool isMoneyOffered(const Scan &scan, TokenRange sentence, int offered);

/// Whether money is offered to the club that is named at the token.
[[nodiscard]] bool isOfferedMoney(const Scan &scan, TokenRange sentence, int club);

/// "Zenit's €18m for the right-back": the token after the money of a club, if it is a bid; else -1.
[[nodiscard]] int endOfOwnMoney(const Scan &scan, TokenRange sentence, TokenRange club);

} // namespace rumourdesk
