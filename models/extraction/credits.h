// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/pairs.h"
#include "models/extraction/reporters.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// An outlet or journalist credited with a report.
struct Credit {
    QString name;
    TokenRange range;
    bool isJournalist = false;
};

/// Finds who is credited with each rumour of one article.
class Credits
{
public:
    /// `parts` and `claims` are all of the article.
    Credits(const Scan &scan, const Mentions &mentions, const std::vector<SentenceParts> &parts, const std::vector<Claim> &claims);

    /// Who is credited with the report of a pair: in the sentences that claim it, else in their paragraph, else, if it is
    /// the lead of an article about its player (`isTopic`), beside that.
    [[nodiscard]] std::vector<Credit> of(const Pair &pair, bool isTopic) const;

private:
    const Scan &m_scan;
    const Mentions &m_mentions;
    const std::vector<SentenceParts> &m_parts;
    const std::vector<Claim> &m_claims;
    Reporters m_reporters;
};

} // namespace rumourdesk
