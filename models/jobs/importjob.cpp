// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/importjob.h"

namespace rumourdesk {

ImportJob::ImportJob(const Extractor &extractor, QObject *parent) : ImportJob(importSteps(extractor), parent) {}

ImportJob::ImportJob(ImportSteps steps, QObject *parent) : QObject(parent), m_steps(std::move(steps)) {}

ImportJob::~ImportJob()
{
    m_thread = {}; // stops and joins; what it has queued is dropped with this object
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
    m_waiting.push_back(std::move(work));
    startNext();
}

void ImportJob::cancel()
{
    m_waiting.clear();
    m_thread.request_stop();
}

bool ImportJob::isRunning() const
{
    return m_isRunning || !m_waiting.empty();
}

void ImportJob::startNext()
{
    if (m_isRunning || m_waiting.empty())
        return;
    m_isRunning = true;
    const Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    // `this` is only the address to send to: the destructor waits for the thread.
    m_thread = std::jthread([this, work](const std::stop_token &stop) {
        const auto tellProgress = [this](const ImportProgress &progress) {
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        };
        const Result<ImportReport> result = work(stop, tellProgress);
        QMetaObject::invokeMethod(this, [this, result] { end(result); }, Qt::QueuedConnection);
    });
    Q_EMIT started();
}

void ImportJob::end(const Result<ImportReport> &result)
{
    m_thread = {}; // it has nothing left to do
    m_isRunning = false;
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
    startNext();
}

} // namespace rumourdesk
