// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sinkthread.h"

namespace rumourdesk {

namespace {

constexpr size_t batchSize = 4096; // rumours
constexpr size_t mostWaiting = 16; // batches: the store reads no faster than the sink takes

} // namespace

SinkThread::SinkThread(RumourSink &sink) : m_sink(sink) {}

SinkThread::~SinkThread()
{
    static_cast<void>(finish());
}

void SinkThread::takeCount(size_t rumours)
{
    m_sink.takeCount(rumours);
}

void SinkThread::takeName(NameKind kind, qint64 number, const QString &name)
{
    m_sink.takeName(kind, number, name);
}

void SinkThread::takeArticle(const ListedArticle &article)
{
    m_sink.takeArticle(article);
}

bool SinkThread::takeRumour(const ListedRumour &rumour)
{
    m_batch.rumours.push_back(rumour);
    for (const std::span<const qint64> credits : {rumour.sources, rumour.journalists})
        m_batch.numbers.insert(m_batch.numbers.end(), credits.begin(), credits.end());
    if (m_batch.rumours.size() < batchSize)
        return true;
    handOver();
    const std::scoped_lock lock(m_mutex);
    return !m_isRefused;
}

bool SinkThread::finish()
{
    if (!m_batch.rumours.empty())
        handOver();
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnded = true;
    }
    m_changed.notify_all();
    m_thread = {}; // joins
    return !m_isRefused;
}

void SinkThread::handOver()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this] { work(); });
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_isRefused; });
        m_waiting.push_back(std::exchange(m_batch, {}));
    }
    m_changed.notify_all();
    m_batch.rumours.reserve(batchSize);
}

void SinkThread::work()
{
    for (;;) {
        Batch batch;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isEnded; });
            if (m_waiting.empty())
                return;
            batch = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        m_changed.notify_all();
        if (!take(batch)) {
            const std::scoped_lock lock(m_mutex);
            m_isRefused = true;
            m_waiting.clear();
            m_changed.notify_all();
            return;
        }
    }
}

bool SinkThread::take(Batch &batch)
{
    const qint64 *next = batch.numbers.data();
    for (ListedRumour &rumour : batch.rumours) {
        for (std::span<const qint64> *credits : {&rumour.sources, &rumour.journalists}) {
            *credits = {next, credits->size()};
            next += credits->size();
        }
        if (!m_sink.takeRumour(rumour))
            return false;
    }
    return true;
}

} // namespace rumourdesk
