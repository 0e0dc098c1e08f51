// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

#include <vector>

namespace rumourdesk {

/// Whom one sentence's cues speak of: which of its players, which of its clubs. Lists count as one.
class Roles
{
public:
    Roles(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
        : m_scan(scan), m_mentions(mentions), m_sentence(sentence)
    {
    }

    /// Whom the sentences before were about, for cues that name nobody.
    struct Context {
        int current = -1; ///< person named last
        bool hasNamed = false; ///< in this paragraph
        bool isTopic = false; ///< he is whom the article is about
        bool isSection = false; ///< the heading above names him, and nobody else
    };

    struct Players {
        std::vector<int> mentions; ///< indexes into Mentions::persons
        bool isCarried = false; ///< nobody is named: the cue speaks of Context::current
    };

    [[nodiscard]] Players playersFor(const Clause &clause, const Lexicon::CueMatch &match, const Context &context) const;
    /// Whether a mention (an index into Mentions::persons) only stands beside the one that the sentence is about.
    [[nodiscard]] bool isBystander(int i) const;
    /// The seller that a club bids to or deals with after the cue, an index into Mentions::clubs; -1 if none is named.
    [[nodiscard]] int counterpartyOf(const Lexicon::CueMatch &match) const;
    /// Indexes into Mentions::clubs, in the order of the text.
    [[nodiscard]] std::vector<int> suitorsFor(const Clause &clause, const Lexicon::CueMatch &match, int seller) const;
    /// Those that another club got ahead of: "have pipped Chelsea to the signing of".
    [[nodiscard]] std::vector<int> overtakenIn(const Clause &clause) const;

private:
    struct Sides {
        int before = -1;
        int after = -1;
    };

    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] const PersonMention &mention(int i) const { return m_mentions.persons[static_cast<size_t>(i)]; }
    [[nodiscard]] Sides suitorsBeside(const Clause &clause, const Lexicon::CueMatch &match, int seller) const;
    [[nodiscard]] std::vector<int> suitorsOutOfOrder(const Clause &clause, const Lexicon::CueMatch &match, int seller, int other) const;
    [[nodiscard]] Sides playersBeside(const Clause &clause, const Lexicon::CueMatch &match) const;
    [[nodiscard]] int antecedentOf(const Clause &clause) const;
    [[nodiscard]] int chosenPlayer(const Clause &clause, const Lexicon::CueMatch &match, bool hasCurrent) const;
    [[nodiscard]] bool isAlone(int chosen, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool hasIndefiniteObject(int next) const;
    [[nodiscard]] bool isInHistory(TokenRange range) const;
    [[nodiscard]] bool canBeSuitor(int i, int seller, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isSource(int i) const;
    [[nodiscard]] int clubJoining(int joined) const;
    [[nodiscard]] bool isOvertaken(int i) const;
    [[nodiscard]] bool isAddition(int i) const;
    [[nodiscard]] bool isInserted(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isBeyondSemicolon(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isBeyondObject(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isSharedSubject(const Clause &clause, int i) const;
    [[nodiscard]] bool isWithin(const Clause &clause, int i) const;
    [[nodiscard]] bool isAdvanceFrom(int i) const;
    [[nodiscard]] bool isAgentOf(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isOfOtherHeadline(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isPlayersClause(const Clause &clause, int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isCounterparty(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isOfferedSum(int verb) const;
    [[nodiscard]] bool isAddressed(int i) const;
    [[nodiscard]] bool isDealtWithBefore(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isAboutNoPlayer(const Clause &clause, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isToldOf(const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool hasOfficialSubject(TokenRange words) const;
    [[nodiscard]] int firstParty(int i) const;
    [[nodiscard]] bool isSecondParty(int i, const Lexicon::CueMatch &match, int seller) const;
    [[nodiscard]] bool isOverSomebody(int i) const;
    [[nodiscard]] bool hasClubSubject(int token) const;
    [[nodiscard]] bool isOpponent(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isBoundFor(int i) const;
    [[nodiscard]] bool isPlace(int i, const Lexicon::CueMatch &match) const;
    [[nodiscard]] std::vector<int> playerList(int chosen) const;
    [[nodiscard]] std::vector<int> clubList(int chosen, int seller, const Lexicon::CueMatch &match) const;
    [[nodiscard]] int afterInserted(int from, int to) const;
    [[nodiscard]] bool joinsPlayers(int from, int to) const;
    [[nodiscard]] bool isGoverned(int end) const;
    [[nodiscard]] bool hasSum(TokenRange tokens) const;
    [[nodiscard]] bool joinsClubs(int from, int to) const;
    [[nodiscard]] bool isFromClub(int token) const;
    [[nodiscard]] bool isInAttribute(int token) const;

    const Scan &m_scan;
    const Mentions &m_mentions;
    const SentenceParts &m_sentence;
};

} // namespace rumourdesk
