// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/rumourlist.h"
#include "models/store/transaction.h"

#include <memory>

namespace rumourdesk {

class RumourParts;

/// The list of all rumours in one view of the store, in parts that follow each other. A long list may be read over two
/// connections at once. Lives on the thread of the connection, as do all calls but read().
class RumourListing
{
public:
    enum class Readers { One, Two };

    /// With two readers only if the list is long, and others do not write without a pause.
    [[nodiscard]] static Result<RumourListing> begin(const Database &database, Readers readers);

    ~RumourListing();
    RumourListing(RumourListing &&other) noexcept;
    RumourListing &operator=(RumourListing &&) = delete;
    RumourListing(const RumourListing &) = delete;
    RumourListing &operator=(const RumourListing &) = delete;

    /// How many threads may read.
    [[nodiscard]] size_t readerCount() const { return m_readers.size(); }
    [[nodiscard]] size_t partCount() const { return m_partCount; }

    /// How many rumours there are, then all names and articles. Belongs to the first reader's thread.
    [[nodiscard]] Result<void> listHead(RumourSink &sink) const;
    /// Rumours in place of what `part` holds. On any thread, but each reader only on one at a time.
    [[nodiscard]] Result<void> read(size_t reader, size_t number, RumourPart &part) const;

private:
    explicit RumourListing(const Database &database);
    [[nodiscard]] Result<void> openView(Readers readers);
    [[nodiscard]] Result<void> divide();

    const Database *m_database;
    std::unique_ptr<Database> m_second; // what follows uses it
    std::optional<SharedView> m_view;
    std::vector<std::unique_ptr<RumourParts>> m_readers;
    size_t m_count = 0;
    qint64 m_firstId = 0;
    qint64 m_lastId = 0;
    quint64 m_idsPerPart = 1;
    size_t m_partCount = 0;
};

/// What a sink's refusal means.
[[nodiscard]] Error rumourWithoutArticle();

} // namespace rumourdesk
