// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importjob.h"

namespace rumourdesk {

ImportJob::ImportJob(const Extractor &extractor, QObject *parent) : ImportJob(importSteps(extractor), parent) {}

ImportJob::ImportJob(ImportSteps steps, QObject *parent) : QObject(parent), m_steps(std::move(steps))
{
    connect(&m_queue, &WorkQueue::begun, this, &ImportJob::started);
}

void ImportJob::start(const ImportOptions &options)
{
    enqueue([options, steps = m_steps](const std::stop_token &stop, const Progress &progress) {
        return importArticles(options, steps, stop, progress);
    });
}

void ImportJob::startReread(const RereadOptions &options)
{
    enqueue([options, extract = m_steps.extract](const std::stop_token &stop, const Progress &progress) {
        return rereadArticles(options, extract, stop, progress);
    });
}

void ImportJob::enqueue(Work work)
{
    m_queue.add([this, work = std::move(work)](const std::stop_token &stop) -> WorkQueue::Ending {
        const auto tellProgress = [this](const ImportProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        };
        return [this, result = work(stop, tellProgress)] { end(result); };
    });
}

void ImportJob::end(const Result<ImportReport> &result)
{
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace rumourdesk
