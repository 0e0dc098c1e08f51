// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/readingworkers.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<ExtractedArticle>> readAndExtract(
    const QString &file, const ImportSteps &steps, const ReadingQueue &queue)
{
    Result<std::vector<Article>> articles = steps.read(file);
    if (!articles)
        return articles.error();
    std::vector<ExtractedArticle> extracted;
    extracted.reserve(articles->size());
    for (Article &article : *articles) {
        if (queue.isCancelled())
            return Error{Error::Kind::Cancelled, u"The import was cancelled."_s, file};
        std::vector<Rumour> rumours = steps.extract(article);
        extracted.push_back({std::move(article), std::move(rumours)});
    }
    return extracted;
}

int workerCount(int wanted, qsizetype files)
{
    const int cores = std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
    return static_cast<int>(std::min<qsizetype>(wanted > 0 ? wanted : cores, files));
}

} // namespace

ReadingWorkers::ReadingWorkers(
    int wanted, const QStringList &files, const ImportSteps &steps, ReadingQueue &queue)
    : m_queue(queue)
{
    const auto work = [&files, &steps, &queue] {
        while (const std::optional<int> file = queue.claim()) {
            const QString &path = files.at(*file);
            queue.put(*file, {path, readAndExtract(path, steps, queue)});
        }
    };
    for (int i = 0; i < workerCount(wanted, files.size()); ++i)
        m_threads.emplace_back(work);
}

ReadingWorkers::~ReadingWorkers()
{
    m_queue.cancel();
}

} // namespace rumourdesk
