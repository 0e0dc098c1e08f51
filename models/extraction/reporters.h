// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

#include <vector>

namespace rumourdesk {

/// Who reports in an article: for whom each journalist writes, and whom "the paper" and "he writes" mean.
class Reporters
{
public:
    Reporters(const Scan &scan, const Mentions &mentions);

    /// Where the article names the outlet of a journalist ("The Athletic's David Ornstein"); empty if it does not.
    [[nodiscard]] TokenRange outletOf(int person) const { return m_outlets[static_cast<size_t>(person)]; }

    /// The outlet or journalist, named earlier, of whom the words speak: "the same outlet adds", "the journalist said",
    /// "he writes"; empty if they speak of none.
    [[nodiscard]] TokenRange meantIn(TokenRange tokens) const;

    /// The parts of a sentence that different reporters tell: "Romano says that Chelsea want him, | while Sky Sports claims
    /// that Arsenal do". Mostly it is one.
    [[nodiscard]] std::vector<TokenRange> reportsIn(TokenRange sentence) const;

    /// Whether whoever is named there says that it is not so: "David Ornstein shot it down".
    [[nodiscard]] bool isDenying(TokenRange named) const;

    /// Whether an article speaks of its own publisher there: "SunSport understands", "Pulse Sports told you on Monday".
    [[nodiscard]] bool isHouse(const OutletMention &outlet) const;

private:
    [[nodiscard]] int endOfReporter(int first, int end) const;
    [[nodiscard]] bool beginsReport(int i, int end) const;
    [[nodiscard]] bool isJournalist(const PersonMention &mention) const;
    [[nodiscard]] bool isLink(TokenRange between) const;
    void learnOutletsBeside(const PersonMention &mention);
    [[nodiscard]] bool isSpeaker(const PersonMention &mention) const;
    [[nodiscard]] bool isNounOfOutlet(int i) const;
    [[nodiscard]] bool isDefinite(int noun) const;
    [[nodiscard]] TokenRange lastOutletBefore(int token) const;
    [[nodiscard]] TokenRange lastJournalistBefore(int token) const;
    [[nodiscard]] TokenRange lastSpeakerBefore(int token) const;

    const Scan &m_scan;
    const Mentions &m_mentions;
    std::vector<TokenRange> m_outlets; // by person
    std::vector<const PersonMention *> m_journalists; // in the order of the text
    std::vector<const PersonMention *> m_speakers; // journalists, and whoever is named beside "said"
};

} // namespace rumourdesk
