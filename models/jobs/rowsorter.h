// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <stop_token>
#include <thread>
#include <vector>

namespace rumourdesk {

/// Sorts rows on a thread of its own. Lives on the GUI thread, where the rows are taken over.
class RowSorter final : public QObject
{
public:
    /// Runs on the thread; what it reads must stay as it is until the rows are taken over or stop() has returned.
    using Sort = std::function<std::vector<quint32>(const std::stop_token &stop)>;
    using Take = std::function<void(std::vector<quint32> rows)>;

    explicit RowSorter(QObject *parent = nullptr) : QObject(parent) {}

    /// Begins to sort; what was begun before is not taken over any more.
    void start(Sort sort, Take take);
    /// Nothing is sorted or taken over any more. Waits for the thread.
    void stop();
    [[nodiscard]] bool isSorting() const { return m_isSorting; }

private:
    std::jthread m_thread;
    int m_started = 0; // how often: the result of an earlier start is stale
    bool m_isSorting = false;
};

} // namespace rumourdesk
