// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/claims.h"

#include <algorithm>
#include <array>
#include <vector>

namespace rumourdesk {

/// What speaks for a club as a player's own.
struct SellerVote {
    int person = -1;
    int club = -1;
    int weight = 0;
    TokenRange range;
};

/// What stands beside each player in the article: sorted once, so that each of many players is looked up.
class CompanySurvey
{
public:
    /// All of them must outlive the survey.
    CompanySurvey(const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, const Mentions &mentions);

    [[nodiscard]] bool isClaimed(int who) const { return std::binary_search(m_claimed.begin(), m_claimed.end(), who); }
    [[nodiscard]] int firstMentionOf(int who) const { return m_firstMentions[static_cast<size_t>(who)]; }
    /// Whether no club is said to want him.
    [[nodiscard]] bool hasOnlyExits(int who) const { return !std::binary_search(m_wanted.begin(), m_wanted.end(), who); }

    /// The clubs that stand in sentences about him, most often first; each sentence that has a club want him counts against.
    [[nodiscard]] std::vector<SellerVote> companyOf(int who, bool isTopic) const;

private:
    using PersonSentence = std::pair<int, size_t>;

    void countIn(const SentenceParts &part, int who, std::vector<SellerVote> &votes) const;

    const std::vector<SentenceParts> &m_parts;
    const Mentions &m_mentions;
    std::vector<PersonSentence> m_sentences; // each player's, as indexes into m_parts
    std::vector<int> m_firstMentions; // tokens, by player; 0 of those whom nothing names
    std::vector<int> m_claimed; // players
    std::vector<int> m_wanted; // players
    std::vector<std::array<int, 4>> m_firm; // player, club and its place, of claims that are not weak
};

} // namespace rumourdesk
