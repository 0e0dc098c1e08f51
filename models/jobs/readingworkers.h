// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/importsteps.h"
#include "models/jobs/readingqueue.h"

#include <QStringList>

#include <thread>
#include <vector>

namespace rumourdesk {

/// The threads that read files and extract their rumours, and put what they found into a queue. The
/// destructor cancels the queue and waits for them.
class ReadingWorkers
{
public:
    /// `wanted` threads, 0 being one for each core, but no more than there are files. All arguments must
    /// outlive it.
    ReadingWorkers(int wanted, const QStringList &files, const ImportSteps &steps, ReadingQueue &queue);
    ~ReadingWorkers();
    ReadingWorkers(const ReadingWorkers &) = delete;
    ReadingWorkers &operator=(const ReadingWorkers &) = delete;

private:
    ReadingQueue &m_queue;
    std::vector<std::jthread> m_threads;
};

} // namespace rumourdesk
