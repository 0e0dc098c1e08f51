// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/import.h"

#include "models/jobs/batchwriter.h"
#include "models/jobs/readingqueue.h"
#include "models/jobs/readingworkers.h"
#include "models/store/database.h"

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
    const ReadingWorkers workers(options.threads, plan.files, steps, queue);
    BatchWriter writer(*database, options.articlesPerTransaction, steps.now, progress, fileCount);
    if (Result<void> stored = storeAll(plan, queue, writer); !stored)
        return stored.error();

    ImportReport report = writer.report();
    report.isCancelled = !writer.isComplete();
    return report;
}

} // namespace rumourdesk
