// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/ids.h"
#include "models/domain/rumour.h"
#include "models/store/nametable.h"
#include "models/store/statement.h"

#include <vector>

namespace rumourdesk {

/// Inserts rumours with all that hangs on them. Lives within one transaction.
class RumourWriter
{
public:
    explicit RumourWriter(const Database &database);

    /// Adds the rumours of an article and returns how many. Of two about the same player and suitor the first stays;
    /// one without a player is none.
    [[nodiscard]] Result<int> add(ArticleId article, const std::vector<Rumour> &rumours);

    /// Adds one rumour at its place in the order of the text, with the same exceptions.
    [[nodiscard]] Result<std::optional<RumourId>> addAt(ArticleId article, qint64 ordinal, const Rumour &rumour);
    /// Sets all but player and suitor of a rumour anew, its credits and evidence with it.
    [[nodiscard]] Result<void> replaceValues(RumourId id, qint64 ordinal, const Rumour &rumour);
    /// Adds a rumour by an analyst, behind those of its article. Nothing if the article has it already.
    [[nodiscard]] Result<std::optional<RumourId>> addByHand(const RumourKey &rumour, Span player);

private:
    /// Nothing if the rumour is passed over.
    [[nodiscard]] Result<std::optional<RumourId>> addRow(
        ArticleId article, qint64 ordinal, const Rumour &rumour, bool isAdded = false);
    [[nodiscard]] Result<void> addDetails(RumourId id, const Rumour &rumour);
    [[nodiscard]] Result<void> addCredits(
        Statement &insert, NameTable &table, RumourId rumour, const QStringList &credited);
    [[nodiscard]] Result<void> addEvidence(RumourId rumour, const std::vector<Evidence> &evidence);

    NameTable m_players;
    NameTable m_clubs;
    NameTable m_outlets;
    NameTable m_journalists;
    Statement m_nextOrdinal;
    Statement m_insertRumour;
    Statement m_insertSource;
    Statement m_insertJournalist;
    Statement m_insertEvidence;
    Statement m_update;
    Statement m_removeSources;
    Statement m_removeJournalists;
    Statement m_removeEvidence;
};

} // namespace rumourdesk
