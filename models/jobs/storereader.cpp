// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/storereader.h"

#include "models/store/bulkquery.h"
#include "models/store/database.h"

namespace rumourdesk {

StoreReader::StoreReader(QString storePath, QObject *parent) : QObject(parent), m_storePath(std::move(storePath)) {}

StoreReader::~StoreReader()
{
    m_thread = {}; // stops and joins; what it has queued is dropped with this object
}

void StoreReader::read(Read read)
{
    m_isAwaited = true;
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_next = std::move(read);
    } else {
        start(std::move(read));
    }
}

void StoreReader::drop()
{
    m_thread.request_stop();
    m_isAwaited = false;
    m_next.reset();
}

void StoreReader::start(Read read)
{
    // `this` is only the address to send to: the destructor waits for the thread.
    m_thread = std::jthread([this, read = std::move(read), path = m_storePath](const std::stop_token &stop) {
        const auto show = [&]() -> Result<Show> {
            const Result<Database> store = Database::open(path, Database::Mode::ReadOnly);
            if (!store)
                return store.error();
            const StoppableQueries queries(*store, stop);
            return read(*store);
        }();
        QMetaObject::invokeMethod(this, [this, show] { end(show); }, Qt::QueuedConnection);
    });
}

void StoreReader::end(const Result<Show> &show)
{
    m_thread = {}; // it has nothing left to do
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (!std::exchange(m_isAwaited, false))
        return;
    if (!show)
        Q_EMIT failed(show.error());
    else if (*show)
        (*show)();
}

} // namespace rumourdesk
