// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/import.h"

#include "models/jobs/batchwriter.h"
#include "models/jobs/readingqueue.h"
#include "models/store/database.h"

#include <thread>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The files to read, and the inputs that came to nothing, each with the number of the file that follows it.
struct Plan {
    struct Failure {
        int followedBy = 0;
        InputFailure failure;
    };
    QStringList files;
    std::vector<Failure> failures;
};

// One input after the other, because the report follows their order.
Plan planFor(const QStringList &inputs, const ImportSteps &steps)
{
    Plan plan;
    for (const QString &input : inputs) {
        const InputFiles expanded = steps.expand({input});
        for (const InputFailure &failure : expanded.failures)
            plan.failures.push_back({static_cast<int>(plan.files.size()), failure});
        plan.files += expanded.files;
    }
    return plan;
}

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

/// The threads that read and extract; the destructor stops them and waits.
class Workers
{
public:
    Workers(int count, const QStringList &files, const ImportSteps &steps, ReadingQueue &queue) : m_queue(queue)
    {
        const auto work = [&files, &steps, &queue] {
            while (const std::optional<int> file = queue.claim()) {
                const QString &path = files.at(*file);
                queue.put(*file, {path, readAndExtract(path, steps, queue)});
            }
        };
        for (int i = 0; i < count; ++i)
            m_threads.emplace_back(work);
    }
    ~Workers() { m_queue.cancel(); }
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

private:
    ReadingQueue &m_queue;
    std::vector<std::jthread> m_threads;
};

int workerCount(int wanted, qsizetype files)
{
    const int cores = std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
    return static_cast<int>(std::min<qsizetype>(wanted > 0 ? wanted : cores, files));
}

/// Stores the results as they come, in order. A cancel keeps what has been read so far.
Result<void> storeAll(const Plan &plan, ReadingQueue &queue, BatchWriter &writer)
{
    auto failure = plan.failures.begin();
    const auto addFailuresBefore = [&](int file) {
        for (; failure != plan.failures.end() && failure->followedBy <= file; ++failure)
            writer.addFailure(failure->failure);
    };
    int file = 0;
    addFailuresBefore(file);
    while (std::optional<ReadFile> read = queue.take()) {
        if (Result<void> added = writer.add(*std::move(read)); !added)
            return added;
        addFailuresBefore(++file);
    }
    return writer.finish();
}

} // namespace

Result<ImportReport> importArticles(const ImportOptions &options, const Extractor &extractor, std::stop_token stop,
    const std::function<void(const ImportProgress &)> &progress)
{
    return importArticles(options, importSteps(extractor), std::move(stop), progress);
}

Result<ImportReport> importArticles(const ImportOptions &options, const ImportSteps &steps, std::stop_token stop,
    const std::function<void(const ImportProgress &)> &progress)
{
    const Result<Database> database = Database::open(options.storePath);
    if (!database)
        return database.error();

    const Plan plan = planFor(options.inputs, steps);
    const int fileCount = static_cast<int>(plan.files.size());
    ReadingQueue queue(fileCount, {});
    const std::stop_callback cancelQueue(std::move(stop), [&queue] { queue.cancel(); });
    const Workers workers(workerCount(options.threads, fileCount), plan.files, steps, queue);
    BatchWriter writer(*database, options.articlesPerTransaction, steps.now, progress, fileCount);
    if (Result<void> stored = storeAll(plan, queue, writer); !stored)
        return stored.error();

    ImportReport report = writer.report();
    report.isCancelled = !writer.isComplete();
    return report;
}

} // namespace rumourdesk
