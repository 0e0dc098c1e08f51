// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjob.h"

namespace rumourdesk {

ExportJob::ExportJob(QObject *parent) : QObject(parent) {}

ExportJob::~ExportJob()
{
    m_thread = {}; // stops and joins; what it has queued is dropped with this object
}

void ExportJob::start(Work work)
{
    m_waiting.push_back(std::move(work));
    startNext();
}

void ExportJob::startNext()
{
    if (m_isRunning || m_waiting.empty())
        return;
    m_isRunning = true;
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    // `this` is only the address to send to: the destructor waits for the thread.
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token &stop) {
        const Result<QString> result = work(stop);
        QMetaObject::invokeMethod(this, [this, result] { end(result); }, Qt::QueuedConnection);
    });
}

void ExportJob::end(const Result<QString> &result)
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
