// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QString>

#include <vector>

namespace rumourdesk {

class Database;
class RumourListing;

/// Rumours with their evidence. Writing is ImportStore's.
class RumourStore
{
public:
    explicit RumourStore(const Database &database);

    /// All rumours, newest article first, undated ones last. Without evidence and `why`, which only the reader needs.
    [[nodiscard]] Result<std::vector<StoredRumour>> all() const;
    /// The same without all of them in memory at once, for two threads.
    [[nodiscard]] Result<RumourListing> listing() const;
    /// The newest `count` of all(), whole.
    [[nodiscard]] Result<std::vector<StoredRumour>> newest(int count) const;
    /// The rumours of one article in the order of the text, whole.
    [[nodiscard]] Result<std::vector<StoredRumour>> ofArticle(ArticleId id) const;
    [[nodiscard]] Result<qint64> count() const;

private:
    const Database &m_database;
};

/// RumourStore::ofArticle() for callers that have a transaction open.
[[nodiscard]] Result<std::vector<StoredRumour>> rumoursOfArticle(const Database &database, ArticleId id);

} // namespace rumourdesk
