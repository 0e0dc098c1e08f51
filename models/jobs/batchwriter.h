// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/import.h"
#include "models/jobs/readingqueue.h"
#include "models/store/importstore.h"

#include <chrono>
#include <functional>
#include <vector>

namespace rumourdesk {

/// Collects articles into transactions of some hundred and keeps the report of the import.
class BatchWriter
{
public:
    using Progress = std::function<void(const ImportProgress &)>;

    /// All arguments must outlive the writer.
    BatchWriter(const Database &database, int articlesPerTransaction, const std::function<qint64()> &now,
        const Progress &progress, int filesTotal);

    void addFailure(const InputFailure &failure);
    /// Writes what has come together if that is enough.
    [[nodiscard]] Result<void> add(ReadFile file);
    /// Writes the rest.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] const ImportReport &report() const { return m_report; }
    /// Whether every file has been added.
    [[nodiscard]] bool isComplete() const { return m_state.filesDone == m_state.filesTotal; }

private:
    [[nodiscard]] bool isDue() const;
    [[nodiscard]] Result<void> write();

    ImportStore m_store;
    size_t m_articlesPerTransaction;
    const std::function<qint64()> &m_now;
    const Progress &m_progress;
    ImportProgress m_state;
    ImportReport m_report;
    std::vector<ExtractedArticle> m_batch;
    bool m_hasNews = false; // files done that no progress has told of
    std::chrono::steady_clock::time_point m_lastWrite = std::chrono::steady_clock::now();
};

} // namespace rumourdesk
