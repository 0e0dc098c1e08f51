// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/extractfiles.h"

#include "models/reading/articlefile.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace rumourdesk {

namespace {

/// Hands out the files to the workers and their outcomes, in order, to the one thread that takes them.
class OrderedExtractions
{
public:
    OrderedExtractions(const QStringList &files, const Extractor &extractor, size_t ahead)
        : m_files(files),
          m_extractor(extractor),
          m_slots(ahead)
    {
    }

    /// Runs on each worker.
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [this] { return m_isStopped || isExhausted() || hasRoom(); });
            if (m_isStopped || isExhausted())
                return;
            const size_t index = m_claimed++;
            lock.unlock();
            FileExtraction outcome = extractFile(m_files[static_cast<qsizetype>(index)], m_extractor);
            lock.lock();
            m_slots[index % m_slots.size()] = std::move(outcome);
            m_changed.notify_all();
        }
    }

    /// Waits for the next outcome in order. Call it once for each file.
    FileExtraction take()
    {
        std::unique_lock lock(m_mutex);
        std::optional<FileExtraction> &slot = m_slots[m_taken % m_slots.size()];
        m_changed.wait(lock, [&slot] { return slot.has_value(); });
        FileExtraction outcome = *std::exchange(slot, std::nullopt);
        ++m_taken;
        m_changed.notify_all();
        return outcome;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

private:
    [[nodiscard]] bool isExhausted() const { return m_claimed == static_cast<size_t>(m_files.size()); }
    [[nodiscard]] bool hasRoom() const { return m_claimed < m_taken + m_slots.size(); }

    const QStringList m_files;
    const Extractor &m_extractor;

    std::mutex m_mutex; // guards all below
    std::condition_variable m_changed;
    std::vector<std::optional<FileExtraction>> m_slots; // file i waits in slot i % size
    size_t m_claimed = 0;
    size_t m_taken = 0;
    bool m_isStopped = false;
};

size_t workerCount(int threads, qsizetype files)
{
    const qsizetype wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    return static_cast<size_t>(std::clamp<qsizetype>(wanted, 1, std::max<qsizetype>(files, 1)));
}

} // namespace

FileExtraction extractFile(const QString &file, const Extractor &extractor)
{
    Result<std::vector<Article>> articles = readArticleFile(file);
    if (!articles)
        return {file, articles.error()};
    std::vector<ExtractedArticle> extracted;
    extracted.reserve(articles->size());
    for (Article &article : *articles) {
        std::vector<Rumour> rumours = extractor.extract(article);
        extracted.push_back({std::move(article), std::move(rumours)});
    }
    return {file, std::move(extracted)};
}

void extractFiles(const QStringList &files, const Extractor &extractor, int threads,
    const std::function<bool(const FileExtraction &)> &deliver)
{
    constexpr size_t aheadPerWorker = 8;
    const size_t workers = workerCount(threads, files.size());
    OrderedExtractions extractions(files, extractor, workers * aheadPerWorker);
    std::vector<std::jthread> pool; // declared after what its threads use: joined before that goes
    for (size_t i = 0; i < workers; ++i)
        pool.emplace_back([&extractions] { extractions.work(); });
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (!deliver(extractions.take()))
            break;
    }
    extractions.stop();
}

} // namespace rumourdesk
