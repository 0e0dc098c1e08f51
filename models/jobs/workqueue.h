// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <thread>

namespace rumourdesk {

/// Does one piece of work after the other on a thread of its own. Lives on the GUI thread, where each piece is ended.
class WorkQueue final : public QObject
{
    Q_OBJECT

public:
    using Ending = std::function<void()>;
    /// Runs on the thread; the ending that it gives back runs on the GUI thread.
    using Work = std::function<Ending(const std::stop_token &stop)>;

    explicit WorkQueue(QObject *parent = nullptr);
    /// Asks the work to stop and waits for it; no ending runs any more.
    ~WorkQueue() override;

    /// Begins a piece of work; one that comes while another is done waits for its turn.
    void add(Work work);
    /// Asks the work to stop, which is ended all the same, and drops what waits.
    void cancel();
    /// Whether something is done or waits.
    [[nodiscard]] bool isBusy() const { return m_isBusy || !m_waiting.empty(); }

Q_SIGNALS:
    void begun();

private:
    void beginNext();
    void end(const Ending &ending);

    std::deque<Work> m_waiting;
    bool m_isBusy = false;
    std::jthread m_thread;
};

} // namespace rumourdesk
