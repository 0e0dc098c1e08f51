// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/readingqueue.h"

namespace rumourdesk {

namespace {

qint64 charactersOf(const ReadFile &file)
{
    qint64 characters = 0;
    if (file.articles) {
        for (const ExtractedArticle &extracted : *file.articles)
            characters += extracted.article.body.size();
    }
    return characters;
}

} // namespace

ReadingQueue::ReadingQueue(int fileCount, Limits limits) : m_fileCount(fileCount), m_limits(limits) {}

std::optional<int> ReadingQueue::claim()
{
    std::unique_lock lock(m_mutex);
    m_roomMade.wait(lock, [this] { return m_isCancelled || m_claimed == m_fileCount || hasRoom(); });
    if (m_isCancelled || m_claimed == m_fileCount)
        return std::nullopt;
    return m_claimed++;
}

void ReadingQueue::put(int file, ReadFile result)
{
    const std::scoped_lock lock(m_mutex);
    m_waitingCharacters += charactersOf(result);
    m_results.emplace(file, std::move(result));
    if (file == m_taken)
        m_resultCame.notify_one();
}

std::optional<ReadFile> ReadingQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_resultCame.wait(lock, [this] { return m_isCancelled || m_taken == m_fileCount || m_results.contains(m_taken); });
    if (m_isCancelled || m_taken == m_fileCount)
        return std::nullopt;
    auto node = m_results.extract(m_taken);
    m_waitingCharacters -= charactersOf(node.mapped());
    ++m_taken;
    m_roomMade.notify_all();
    return std::move(node.mapped());
}

void ReadingQueue::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_isCancelled = true;
    m_roomMade.notify_all();
    m_resultCame.notify_all();
}

bool ReadingQueue::isCancelled() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isCancelled;
}

// The file that the writer waits for has always been claimed or has room: files are claimed in order, and if none
// waits, nothing counts against the limits.
bool ReadingQueue::hasRoom() const
{
    return m_claimed == m_taken
        || (m_claimed - m_taken < m_limits.files && m_waitingCharacters < m_limits.characters);
}

} // namespace rumourdesk
