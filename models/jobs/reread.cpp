// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/reread.h"

#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rereadstore.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace rumourdesk {

namespace {

using Extract = std::function<std::vector<Rumour>(const Article &)>;
using Reread = std::vector<std::pair<ArticleId, std::vector<Rumour>>>;

/// Each worker takes the next article until none is left.
void extractAll(const std::vector<Article> &articles, const Extract &extract, int threads, Reread &found)
{
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < articles.size(); i = next++)
            found[i].second = extract(articles[i]);
    };
    std::vector<std::jthread> workers;
    for (int i = 1; i < threads; ++i)
        workers.emplace_back(work);
    work();
}

Result<Reread> readBatch(
    const ArticleStore &store, const std::vector<ArticleId> &ids, const Extract &extract, int threads)
{
    std::vector<Article> articles;
    Reread found;
    for (const ArticleId id : ids) {
        Result<Article> article = store.article(id);
        if (!article)
            return article.error();
        articles.push_back(std::move(*article));
        found.emplace_back(id, std::vector<Rumour>());
    }
    extractAll(articles, extract, threads, found);
    return found;
}

} // namespace

Result<ImportReport> rereadArticles(const RereadOptions &options, const Extract &extract, const std::stop_token &stop,
    const std::function<void(const ImportProgress &)> &progress)
{
    const Result<Database> database = Database::open(options.storePath);
    if (!database)
        return database.error();
    const RereadStore store(*database);
    const ArticleStore articles(*database);
    const Result<std::vector<ArticleId>> outdated = store.outdated(options.version);
    if (!outdated)
        return outdated.error();

    const int cores = std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
    const auto total = static_cast<int>(outdated->size());
    ImportReport report;
    for (auto first = outdated->begin(); first != outdated->end() && !report.isCancelled;) {
        const auto size = std::min<std::ptrdiff_t>(options.articlesPerTransaction, outdated->end() - first);
        const Result<Reread> found = readBatch(
            articles, {first, first + size}, extract, options.threads > 0 ? options.threads : cores);
        if (!found)
            return found.error();
        if (Result<void> replaced = store.replace(*found, options.version); !replaced)
            return replaced.error();
        first += size;
        report.reread += static_cast<int>(size);
        for (const auto &[article, rumours] : *found)
            report.rumours += static_cast<int>(rumours.size());
        progress({.filesDone = report.reread, .filesTotal = total, .rumours = report.rumours});
        report.isCancelled = stop.stop_requested() && report.reread < total;
    }
    return report;
}

} // namespace rumourdesk
