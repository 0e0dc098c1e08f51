// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjob.h"

namespace rumourdesk {

ExportJob::ExportJob(QObject *parent) : QObject(parent) {}

void ExportJob::start(Work work)
{
    m_queue.add([this, work = std::move(work)](const std::stop_token &stop) -> WorkQueue::Ending {
        return [this, result = work(stop)] { end(result); };
    });
}

void ExportJob::end(const Result<QString> &result)
{
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace rumourdesk
