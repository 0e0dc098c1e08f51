// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/parts.h"

namespace rumourdesk {

/// What the words of a sentence make of a step that one of its cues tells.
class StepWords
{
public:
    /// All of them must outlive it.
    StepWords(const Scan &scan, const Mentions &mentions, const SentenceParts &sentence)
        : m_scan(scan), m_mentions(mentions), m_sentence(sentence)
    {
    }

    /// "signed for somebody else", "linked with others", "leave for nothing", "leave for £20m": no word of which club.
    [[nodiscard]] bool isOfSomebodyElse(const Lexicon::CueMatch &match) const;
    /// "Tottenham sign Brennan Johnson", "with Bournemouth signing Luis Sinisterra": the club stands right before.
    [[nodiscard]] bool isSigningNews(const Lexicon::CueMatch &match) const;
    /// "Liverpool and City are signing Gravenberch and Nunes respectively"
    /// "Asked about Ndiaye, he smiled", "was asked about": what a reporter does.
    [[nodiscard]] bool isQuestion(const Lexicon::CueMatch &match) const;
    [[nodiscard]] bool isRespectively() const;
    /// "Milan and Juventus have joined Villa by making an enquiry": clubs join no club.
    [[nodiscard]] bool isJoiningOfClubs(const Clause &clause, const Lexicon::CueMatch &match) const;
    /// "announced a profit", "beat Liverpool 3-1 to go top"; unlike "announced the 22-year-old", "beat Liverpool to Guehi".
    [[nodiscard]] bool lacksItsPlayer(const Lexicon::CueMatch &match) const;
    /// "on the wish list of several English clubs": whoever they are, nobody who was named before.
    [[nodiscard]] bool isOfUnnamedClubs(const Lexicon::CueMatch &match) const;
    /// "ahead of Sunday's meeting"; unlike "ahead of Chelsea".
    [[nodiscard]] bool lacksItsRival(const Lexicon::CueMatch &match) const;
    /// "close to joining the club", "linked with the side"
    [[nodiscard]] bool isTheClub(int next) const;
    /// "he has rejected a new contract", "close to agreeing a new contract", "has signed a new contract with"
    [[nodiscard]] static bool isOfRenewal(const Clause &clause, const Lexicon::CueMatch &match);
    /// "if he leaves", "had been due to leave", "is not leaving", "left last summer": an exit that is none, or none any more.
    [[nodiscard]] bool isNoExit(const Clause &clause, const Lexicon::CueMatch &match) const;

private:
    [[nodiscard]] const ClubMention &club(int i) const { return m_mentions.clubs[static_cast<size_t>(i)]; }
    [[nodiscard]] bool isPlayerAt(int token) const;
    [[nodiscard]] bool hasPlayer(TokenRange range) const;

    const Scan &m_scan;
    const Mentions &m_mentions;
    const SentenceParts &m_sentence;
};

} // namespace rumourdesk
