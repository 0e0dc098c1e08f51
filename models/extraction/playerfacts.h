// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/contractends.h"
#include "models/extraction/parts.h"
#include "models/extraction/windowmentions.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What an article tells of its players and its windows whoever wants them: read once, for all the rumours that need it.
class PlayerFacts
{
public:
    PlayerFacts(const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, QDate date, int topic);

    /// What is told first of a player in sentences about him.
    struct Facts {
        std::optional<ContractMention> contract;
        std::optional<WindowMention> window;
        TokenRange free; ///< the words that he costs nothing; empty if nobody says so
        TokenRange named; ///< where he is named first; empty if he is only described
    };
    [[nodiscard]] const Facts &of(int person) const { return m_facts[static_cast<size_t>(person)]; }

    /// The first window that a sentence (an index into TextStructure::sentences) speaks of.
    [[nodiscard]] const std::optional<WindowMention> &windowOfSentence(int sentence) const;
    /// The first one in the prose of a paragraph.
    [[nodiscard]] std::optional<WindowMention> windowOfParagraph(int paragraph) const;
    /// Where the article speaks of the window that is open at its date.
    [[nodiscard]] const std::optional<WindowMention> &openWindow() const { return m_openWindow; }
    /// The window of which the title speaks, or another heading above all prose: "Deadline day live", "The Saudi summer".
    [[nodiscard]] const std::optional<WindowMention> &titleWindow() const { return m_titleWindow; }
    [[nodiscard]] const SentenceParts &partOf(int sentence) const;

private:
    void readTitle();
    void readWindows();
    void readContracts(int topic);
    void readFreeMoves();
    [[nodiscard]] int personOf(int mention) const;
    [[nodiscard]] int personBefore(const SentenceParts &part, TokenRange words) const;

    const Scan &m_scan;
    const Mentions &m_mentions;
    const std::vector<SentenceParts> &m_parts;
    QDate m_date;
    std::vector<Facts> m_facts; // by person
    std::vector<std::optional<WindowMention>> m_windows; // by part
    std::optional<WindowMention> m_openWindow;
    std::optional<WindowMention> m_titleWindow;
};

} // namespace rumourdesk
