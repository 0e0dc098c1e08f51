// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/listreading.h"

#include "models/store/rumourlisting.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace rumourdesk {

namespace {

constexpr size_t mostWaiting = 128; // parts, some 40 MB: as many as are read while the articles are listed

class ListReading
{
public:
    ListReading(const RumourListing &listing, RumourSink &sink)
        : m_listing(listing), m_sink(sink), m_parts(listing.partCount())
    {
    }

    [[nodiscard]] Result<void> run()
    {
        {
            std::jthread helper;
            if (m_listing.readerCount() > 1)
                helper = std::jthread([this] { work(1); });
            const Result<void> listed = m_listing.listHead(m_sink);
            {
                const std::scoped_lock lock(m_mutex);
                m_isSinkBusy = false;
                note(listed);
            }
            m_changed.notify_all();
            work(0);
        }
        if (m_error)
            return *m_error;
        return {};
    }

private:
    using Part = std::unique_ptr<RumourPart>;

    void work(size_t reader)
    {
        std::unique_lock lock(m_mutex);
        while (!m_error && m_taken < m_parts.size()) {
            if (!m_isSinkBusy && m_parts[m_taken])
                take(lock);
            else if (m_begun < m_parts.size() && m_begun < m_taken + mostWaiting)
                read(reader, lock);
            else
                m_changed.wait(lock);
        }
    }

    void take(std::unique_lock<std::mutex> &lock)
    {
        Part part = std::move(m_parts[m_taken]);
        m_isSinkBusy = true;
        lock.unlock();
        const bool isTaken = m_sink.takeRumours(part->rumours);
        lock.lock();
        m_isSinkBusy = false;
        ++m_taken;
        m_free.push_back(std::move(part));
        if (!isTaken)
            note(rumourWithoutArticle());
        m_changed.notify_all();
    }

    void read(size_t reader, std::unique_lock<std::mutex> &lock)
    {
        const size_t number = m_begun++;
        Part part = freePart();
        lock.unlock();
        const Result<void> read = m_listing.read(reader, number, *part);
        lock.lock();
        m_parts[number] = std::move(part);
        note(read);
        m_changed.notify_all();
    }

    /// The one used last, which is in the cache still.
    [[nodiscard]] Part freePart()
    {
        if (m_free.empty())
            return std::make_unique<RumourPart>();
        Part part = std::move(m_free.back());
        m_free.pop_back();
        return part;
    }

    void note(const Result<void> &outcome)
    {
        if (!outcome && !m_error)
            m_error = outcome.error();
    }

    const RumourListing &m_listing;
    RumourSink &m_sink;
    std::mutex m_mutex; // of all that follows
    std::condition_variable m_changed;
    std::vector<Part> m_parts; // what has been read and not yet taken, by number
    std::vector<Part> m_free;
    size_t m_begun = 0; // parts
    size_t m_taken = 0;
    bool m_isSinkBusy = true; // with names and articles at first
    std::optional<Error> m_error;
};

} // namespace

Result<void> readListing(const RumourListing &listing, RumourSink &sink)
{
    return ListReading(listing, sink).run();
}

} // namespace rumourdesk
