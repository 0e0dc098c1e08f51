// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rumourlist.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rumourdesk {

/// Hands a list of rumours on to another sink on a thread of its own, so that the store goes on reading while the sink
/// works.
class SinkThread final : public RumourSink
{
public:
    /// The sink must outlive it, and is used by its thread alone from the first rumour to finish().
    explicit SinkThread(RumourSink &sink);
    ~SinkThread() override;

    void takeCount(size_t rumours) override;
    void takeName(NameKind kind, qint64 number, const QString &name) override;
    void takeArticle(const ListedArticle &article) override;
    /// False as soon as it is known that the sink has refused a rumour, which may be a later call.
    bool takeRumour(const ListedRumour &rumour) override;

    /// Returns when the sink has taken everything; false if it has refused a rumour.
    [[nodiscard]] bool finish();

private:
    /// Rumours with the numbers of their credits, which stand in one row in `numbers`.
    struct Batch {
        std::vector<ListedRumour> rumours;
        std::vector<qint64> numbers;
    };

    void handOver();
    void work();
    [[nodiscard]] bool take(Batch &batch);

    RumourSink &m_sink;
    Batch m_batch;
    std::mutex m_mutex; // of the next three
    std::deque<Batch> m_waiting;
    bool m_isRefused = false;
    bool m_isEnded = false;
    std::condition_variable m_changed;
    std::jthread m_thread;
};

} // namespace rumourdesk
