// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/rowsorter.h"

#include <memory>

namespace rumourdesk {

void RowSorter::start(Sort sort, Take take)
{
    stop();
    m_isSorting = true;
    m_thread = std::jthread([this, started = m_started, sort = std::move(sort), take = std::move(take)](
                                const std::stop_token &stopped) {
        // Handed over by pointer: functions are copied.
        const auto rows = std::make_shared<std::vector<quint32>>(sort(stopped));
        const auto end = [this, started, rows, take] {
            if (started != m_started)
                return;
            m_isSorting = false;
            take(std::move(*rows));
        };
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
}

void RowSorter::stop()
{
    ++m_started;
    m_isSorting = false;
    m_thread = {}; // asks it to stop and waits
}

} // namespace rumourdesk
