// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/claims.h"
#include "models/extraction/companysurvey.h"

namespace rumourdesk {

/// Finds the club of each player whom no apposition gave one: by what sellers do ("turned down a bid", "would listen to
/// offers"), by where he leaves or stays ("leave Everton", "his contract at Norwich"), and by whom a suitor talks to.
/// The club that most of this speaks for is his; nothing is learnt from history.
///
/// At a date the table of players has a say in it, and a loud one; but only for a club that the article names.
void learnSellers(const Scan &scan, const std::vector<SentenceParts> &parts, std::optional<QDate> date, Mentions &mentions);

/// For each player whom no apposition gave a club, the one that the table has for him at the date, if it is named.
[[nodiscard]] std::vector<SellerVote> tableVotes(const Scan &scan, QDate date, const Mentions &mentions);

/// Where a club is named by itself and not by its manager.
[[nodiscard]] std::vector<TokenRange> placesOf(const Mentions &mentions, int club);

/// Which of these places comes last before a token; failing that, the first one. An empty range if there are none.
[[nodiscard]] TokenRange lastNamedBefore(const std::vector<TokenRange> &named, int limit);

/// For players who are still without a club: the club that stands beside them most often and does not want them.
/// Returns whether anything was learnt, so that the claims are worth finding again.
bool learnSellersFromClaims(const Scan &scan, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, Mentions &mentions);

/// For those who are without one even then: the one club named beside them that wants nobody. Too little to take a claim
/// back for, so it is asked when all claims are found.
void learnSellersFromCompany(const Scan &scan, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, Mentions &mentions);

} // namespace rumourdesk
