// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/unlinked.h"

#include "models/extraction/looselinks.h"
#include "models/extraction/transferlists.h"

#include <QSet>

#include <span>

namespace rumourdesk {

namespace {

constexpr int none = -1;
constexpr int mostClubs = 2; // that a paragraph names beside him: more are a tour of a career or of a league

using Sentences = std::span<const SentenceParts>;

/// Reads the paragraphs of an article, each by itself.
class UnlinkedFinder
{
public:
    UnlinkedFinder(const Scan &scan, const Mentions &mentions, const std::vector<Claim> &claims) : m_scan(scan), m_mentions(mentions)
    {
        for (const Claim &claim : claims) {
            m_linked.insert(claim.person);
            m_claimedSentences.insert(claim.sentence);
        }
    }

    std::vector<Claim> run(const std::vector<SentenceParts> &parts) &&
    {
        for (auto first = parts.begin(); first != parts.end();) {
            const auto last = std::find_if(first, parts.end(), [&](const SentenceParts &next) { return next.paragraph != first->paragraph; });
            readParagraph({first, last});
            first = last;
        }
        return std::move(m_claims);
    }

private:
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] const PersonMention &mention(int i) const { return m_mentions.persons[static_cast<size_t>(i)]; }
    [[nodiscard]] const Person &personOf(int i) const { return m_mentions.people[static_cast<size_t>(mention(i).person)]; }

    void readParagraph(Sentences sentences)
    {
        const int named = firstPlayerIn(sentences);
        const bool isAboutHim = named != none && !m_linked.contains(mention(named).person) && personOf(named).role == PersonRole::Player
            && personOf(named).club != none;
        if (!isAboutHim || !std::ranges::all_of(sentences, [&](const SentenceParts &sentence) { return mayTell(sentence, mention(named).person); }))
            return;
        const QSet<int> owners = ownersIn(sentences);
        std::vector<Claim> found;
        bool isOfMoves = false;
        for (const SentenceParts &sentence : sentences) {
            for (const Clause &clause : sentence.clauses) {
                if (clause.isHistory || clause.isWish)
                    continue;
                isOfMoves = isOfMoves || hasWordOfTrade(clause.tokens);
                for (const int i : sentence.clubs) {
                    const bool isNew = std::ranges::find(found, club(i).club, &Claim::club) == found.end();
                    if (clause.tokens.contains(club(i).range.first) && isNew && !owners.contains(club(i).club) && isParty(i))
                        found.push_back(claimOf(mention(named), club(i), sentence.index));
                }
            }
        }
        if (isOfMoves && found.size() <= mostClubs)
            m_claims.insert(m_claims.end(), found.begin(), found.end());
    }

    /// The mention of whoever the paragraph names first; bystanders do not count.
    [[nodiscard]] static int firstPlayerIn(Sentences sentences)
    {
        for (const SentenceParts &sentence : sentences) {
            for (qsizetype i = 0; i < sentence.persons.size(); ++i) {
                if (!sentence.bystanders[i])
                    return sentence.persons[i];
            }
        }
        return none;
    }

    /// The clubs of all whom the paragraph names.
    [[nodiscard]] QSet<int> ownersIn(Sentences sentences) const
    {
        QSet<int> owners;
        for (const SentenceParts &sentence : sentences) {
            for (const int i : sentence.persons)
                owners.insert(personOf(i).club);
        }
        return owners;
    }

    /// Not of a match, a contract or what is over, and with nothing that a rule has read.
    [[nodiscard]] bool mayTell(const SentenceParts &sentence, int who) const
    {
        const bool isHis = std::ranges::any_of(sentence.persons, [&](int i) { return mention(i).person == who && !mention(i).isDescription; });
        const bool isOver = isHis && std::ranges::any_of(sentence.clauses, &Clause::isHistory);
        return !isOver && !sentence.isHeadline && !isListEntry(m_scan, sentence.index) && !m_claimedSentences.contains(sentence.index)
            && !isAboutMatches(m_scan, sentence.tokens) && !isAboutCareer(m_scan, sentence.tokens)
            && std::ranges::none_of(sentence.clauses, &Clause::isRenewal);
    }

    [[nodiscard]] bool hasWordOfTrade(TokenRange clause) const
    {
        for (int i = clause.first; i < clause.last; ++i) {
            if (looseStageOf(m_scan, i))
                return true;
        }
        return false;
    }

    /// Not a place, an opponent or where somebody is from: "at Napoli", "against Roma".
    [[nodiscard]] bool isParty(int i) const
    {
        static constexpr WordSet scenes = {u"at", u"by", u"against", u"with", u"of", u"in", u"over", u"than", u"beat", u"versus", u"from"};
        return !club(i).isAttribute && !club(i).isManager && !club(i).isPronoun && !m_scan.isAnyWord(club(i).range.first - 1, scenes);
    }

    [[nodiscard]] static Claim claimOf(const PersonMention &named, const ClubMention &destination, int sentence)
    {
        Claim claim;
        claim.person = named.person;
        claim.club = destination.club;
        claim.personRange = named.range;
        claim.clubRange = claim.cue = destination.range;
        claim.sentence = sentence;
        claim.why = "a paragraph about him names the club";
        return claim;
    }

    const Scan &m_scan;
    const Mentions &m_mentions;
    QSet<int> m_linked; // persons
    QSet<int> m_claimedSentences;
    std::vector<Claim> m_claims;
};

} // namespace

void addClaimsOfUnlinked(const Scan &scan, const std::vector<SentenceParts> &parts, const Mentions &mentions, std::vector<Claim> &claims)
{
    if (claims.empty())
        return; // where nothing tells of a move, this does not either
    const std::vector<Claim> more = UnlinkedFinder(scan, mentions, claims).run(parts);
    claims.insert(claims.end(), more.begin(), more.end());
    std::ranges::stable_sort(claims, {}, &Claim::sentence);
}

} // namespace rumourdesk
