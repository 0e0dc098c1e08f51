// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace rumourdesk {

class Database;

/// Notices that something else than its own connection has written into the store, another program above all. Asks
/// every other second or so, which reads one number. Lives on the GUI thread.
class StoreWatch final : public QObject
{
    Q_OBJECT

public:
    /// The database must outlive it.
    explicit StoreWatch(const Database &database, QObject *parent = nullptr);

    /// Asks now.
    void check();
    /// What has been written until now is known.
    void settle();

Q_SIGNALS:
    void changedElsewhere();

private:
    const Database &m_database;
    QTimer m_timer;
    qint64 m_known = 0;
};

} // namespace rumourdesk
