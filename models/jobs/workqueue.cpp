// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/workqueue.h"

namespace rumourdesk {

WorkQueue::WorkQueue(QObject *parent) : QObject(parent) {}

WorkQueue::~WorkQueue()
{
    m_thread = {}; // stops and joins; what it has queued is dropped with this object
}

void WorkQueue::add(Work work)
{
    m_waiting.push_back(std::move(work));
    beginNext();
}

void WorkQueue::cancel()
{
    m_waiting.clear();
    m_thread.request_stop();
}

void WorkQueue::beginNext()
{
    if (m_isBusy || m_waiting.empty())
        return;
    m_isBusy = true;
    Work work = std::move(m_waiting.front());
    m_waiting.pop_front();
    // `this` is only the address to send to: the destructor waits for the thread.
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token &stop) {
        const Ending ending = work(stop);
        QMetaObject::invokeMethod(this, [this, ending] { end(ending); }, Qt::QueuedConnection);
    });
    Q_EMIT begun();
}

void WorkQueue::end(const Ending &ending)
{
    m_thread = {}; // it has nothing left to do
    m_isBusy = false;
    ending();
    beginNext();
}

} // namespace rumourdesk
