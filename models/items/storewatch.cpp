// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/storewatch.h"

#include "models/store/transaction.h"

namespace rumourdesk {

using namespace std::chrono_literals;

StoreWatch::StoreWatch(const Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    settle();
    m_timer.setInterval(1500ms);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::check);
    m_timer.start();
}

void StoreWatch::check()
{
    const qint64 known = m_known;
    settle();
    if (m_known != known)
        Q_EMIT changedElsewhere();
}

void StoreWatch::settle()
{
    // A store that cannot be read just now is asked again; whoever needs it will say what is wrong.
    if (const Result<qint64> version = dataVersion(m_database))
        m_known = *version;
}

} // namespace rumourdesk
