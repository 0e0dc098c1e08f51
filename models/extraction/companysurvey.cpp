// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/companysurvey.h"

namespace rumourdesk {

CompanySurvey::CompanySurvey(const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims, const Mentions &mentions)
    : m_parts(parts), m_mentions(mentions), m_firstMentions(mentions.people.size())
{
    for (auto mention = mentions.persons.rbegin(); mention != mentions.persons.rend(); ++mention)
        m_firstMentions[static_cast<size_t>(mention->person)] = mention->range.first;
    m_sentences.reserve(mentions.persons.size());
    for (size_t part = 0; part < parts.size(); ++part) {
        for (const int i : parts[part].persons)
            m_sentences.push_back({mentions.persons[static_cast<size_t>(i)].person, part});
    }
    std::sort(m_sentences.begin(), m_sentences.end());
    m_sentences.erase(std::unique(m_sentences.begin(), m_sentences.end()), m_sentences.end());
    m_claimed.reserve(claims.size());
    m_wanted.reserve(claims.size());
    m_firm.reserve(claims.size());
    for (const Claim &claim : claims) {
        m_claimed.push_back(claim.person);
        if (claim.club >= 0)
            m_wanted.push_back(claim.person);
        if (!claim.isWeak)
            m_firm.push_back({claim.person, claim.club, claim.clubRange.first, claim.clubRange.last});
    }
    std::sort(m_claimed.begin(), m_claimed.end());
    std::sort(m_wanted.begin(), m_wanted.end());
    std::sort(m_firm.begin(), m_firm.end());
}

std::vector<SellerVote> CompanySurvey::companyOf(int who, bool isTopic) const
{
    std::vector<SellerVote> votes;
    for (const auto &[person, part] : std::ranges::equal_range(m_sentences, who, {}, &PersonSentence::first))
        countIn(m_parts[part], who, votes);
    if (isTopic) {
        for (const SentenceParts &part : m_parts) {
            if (part.persons.empty())
                countIn(part, who, votes);
        }
    }
    // As the text first names them, which is how equals are told apart.
    std::sort(votes.begin(), votes.end(), [](const SellerVote &a, const SellerVote &b) { return a.range.first < b.range.first; });
    std::stable_sort(votes.begin(), votes.end(), [](const SellerVote &a, const SellerVote &b) { return a.weight > b.weight; });
    return votes;
}

void CompanySurvey::countIn(const SentenceParts &part, int who, std::vector<SellerVote> &votes) const
{
    if (part.isHeadline)
        return;
    for (const int i : part.clubs) {
        const ClubMention &club = m_mentions.clubs[static_cast<size_t>(i)];
        if (club.isManager)
            continue;
        const bool isSuitor = std::binary_search(
            m_firm.begin(), m_firm.end(), std::array{who, club.club, club.range.first, club.range.last});
        auto vote = std::find_if(votes.begin(), votes.end(), [&](const SellerVote &known) { return known.club == club.club; });
        if (vote == votes.end())
            vote = votes.insert(votes.end(), {who, club.club, 0, club.range});
        if (club.range.first < vote->range.first)
            vote->range = club.range;
        vote->weight += isSuitor ? -1 : 1;
    }
}

} // namespace rumourdesk
