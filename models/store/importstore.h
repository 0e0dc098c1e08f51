// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/rumour.h"

#include <QString>

#include <vector>

namespace rumourdesk {

class Database;

struct StoredCounts {
    int added = 0; ///< articles that were new
    int unchanged = 0; ///< articles that the store had already
    int rumours = 0; ///< rumours of the new articles

    bool operator==(const StoredCounts &) const = default;
};

/// Writes articles with their rumours, evidence and sources. An article that is there already, by content hash, is
/// left alone.
class ImportStore
{
public:
    /// Adds each article whole or not at all, all of them in one transaction. `extractorVersion` is kept with each
    /// article; `now` is seconds since 1970 UTC.
    ImportStore(const Database &database, int extractorVersion);

    [[nodiscard]] Result<StoredCounts> add(const std::vector<ExtractedArticle> &articles, qint64 now);

private:
    const Database &m_database;
    int m_extractorVersion;
};

} // namespace rumourdesk
