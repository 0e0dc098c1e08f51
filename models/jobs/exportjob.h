// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/jobs/workqueue.h"

#include <QObject>
#include <QString>

#include <functional>

namespace rumourdesk {

/// Writes files on a thread of its own, one export after the other. Lives on the GUI thread; its signals are emitted there.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    /// Tells how much is done, of how much, and whether the work is to go on.
    using Progress = std::function<bool(qint64 done, qint64 all)>;
    /// Runs on the thread: reads by a connection of its own and says in a sentence what it has written.
    using Work = std::function<Result<QString>(const Progress &progress)>;

    /// When it goes, it asks the running export to stop, drops those that wait, and waits.
    explicit ExportJob(QObject *parent = nullptr);

    /// Starts an export; one that is asked for while another runs waits for its turn.
    void start(Work work);
    /// Asks the running export to stop, which then fails as Cancelled, and drops those that wait.
    void cancel();
    /// Whether an export runs or waits.
    [[nodiscard]] bool isRunning() const { return m_queue.isBusy(); }

Q_SIGNALS:
    void begun();
    void progressed(qint64 done, qint64 all);
    void finished(const QString &written);
    void failed(const rumourdesk::Error &error);

private:
    void end(const Result<QString> &result);

    WorkQueue m_queue; // the last member, and so the first to go
};

} // namespace rumourdesk
