// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjob.h"

namespace rumourdesk {

ExportJob::ExportJob(QObject *parent) : QObject(parent)
{
    connect(&m_queue, &WorkQueue::begun, this, &ExportJob::begun);
}

void ExportJob::start(Work work)
{
    m_queue.add([this, work = std::move(work)](const std::stop_token &stop) -> WorkQueue::Ending {
        const auto progress = [this, &stop](qint64 done, qint64 all) {
            QMetaObject::invokeMethod(
                this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
            return !stop.stop_requested();
        };
        return [this, result = work(progress)] { end(result); };
    });
}

void ExportJob::cancel()
{
    m_queue.cancel();
}

void ExportJob::end(const Result<QString> &result)
{
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace rumourdesk
