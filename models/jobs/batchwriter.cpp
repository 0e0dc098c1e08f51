// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/batchwriter.h"

namespace rumourdesk {

BatchWriter::BatchWriter(const Database &database, int articlesPerTransaction, const std::function<qint64()> &now,
    const Progress &progress, int filesTotal)
    : m_store(database, Extractor::version),
      m_articlesPerTransaction(static_cast<size_t>(std::max(articlesPerTransaction, 1))),
      m_now(now),
      m_progress(progress),
      m_state{.filesTotal = filesTotal}
{
}

void BatchWriter::addFailure(const InputFailure &failure)
{
    m_report.failures.push_back(failure);
}

Result<void> BatchWriter::add(ReadFile file)
{
    if (file.articles) {
        for (ExtractedArticle &extracted : *file.articles) {
            m_batch.push_back(std::move(extracted));
            if (m_batch.size() < m_articlesPerTransaction)
                continue;
            if (Result<void> written = write(); !written)
                return written;
        }
    } else {
        addFailure({file.path, file.articles.error()});
    }
    ++m_state.filesDone;
    m_hasNews = true;
    return isDue() ? write() : Result<void>();
}

Result<void> BatchWriter::finish()
{
    return m_hasNews || !m_batch.empty() ? write() : Result<void>();
}

// Slow files are written sooner, so that progress is seen and a crash costs little.
bool BatchWriter::isDue() const
{
    constexpr std::chrono::milliseconds patience(500);
    return std::chrono::steady_clock::now() - m_lastWrite > patience;
}

Result<void> BatchWriter::write()
{
    if (!m_batch.empty()) {
        const Result<StoredCounts> counts = m_store.add(m_batch, m_now());
        if (!counts)
            return counts.error();
        m_report.added += counts->added;
        m_report.unchanged += counts->unchanged;
        m_report.rumours += counts->rumours;
        m_batch.clear();
    }
    m_state.rumours = m_report.rumours;
    m_hasNews = false;
    m_lastWrite = std::chrono::steady_clock::now();
    if (m_progress)
        m_progress(m_state);
    return {};
}

} // namespace rumourdesk
