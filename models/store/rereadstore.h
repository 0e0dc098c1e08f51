// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <utility>
#include <vector>

namespace rumourdesk {

class Database;

/// Puts what a better extraction found into the place of what an earlier one did. What analysts said stays: a rumour
/// that is annotated, corrected or added by hand is never taken away, and keeps its number.
class RereadStore
{
public:
    explicit RereadStore(const Database &database);

    /// Articles read by a version below `version`, ascending.
    [[nodiscard]] Result<std::vector<ArticleId>> outdated(int version) const;

    /// Replaces the rumours of the articles, all in one transaction:
    /// one about the same player and suitor takes the new values, also where an analyst has corrected it to them;
    /// one that is no longer found goes, unless an analyst has said something of it; new ones are added.
    [[nodiscard]] Result<void> replace(
        const std::vector<std::pair<ArticleId, std::vector<Rumour>>> &articles, int version) const;

private:
    const Database &m_database;
};

} // namespace rumourdesk
