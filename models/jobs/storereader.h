// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <thread>

namespace rumourdesk {

class Database;

/// Reads from a store on a thread of its own, over a connection of its own. Only what was asked for last counts: what was
/// asked for before is not shown any more. Lives on the GUI thread; its signals are emitted there.
class StoreReader final : public QObject
{
    Q_OBJECT

public:
    /// What is to be done on the GUI thread with what was read.
    using Show = std::function<void()>;
    /// Runs on the thread of the reader, over a store that cannot be written, and whose queries fail when what they find
    /// will not be shown.
    using Read = std::function<Show(const Database &store)>;

    explicit StoreReader(QString storePath, QObject *parent = nullptr);
    /// Waits for the thread; nothing is shown any more.
    ~StoreReader() override;

    void read(Read read);
    /// What is being read is not to be shown any more.
    void drop();
    /// Whether something is still to be shown.
    [[nodiscard]] bool isReading() const { return m_isAwaited; }

Q_SIGNALS:
    /// The store could not be opened.
    void failed(const rumourdesk::Error &error);

private:
    void start(Read read);
    void end(const Result<Show> &show);

    QString m_storePath;
    std::jthread m_thread;
    bool m_isAwaited = false;
    std::optional<Read> m_next; // what makes the one that runs stale
};

} // namespace rumourdesk
