// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <thread>

namespace rumourdesk {

/// Writes files on a thread of its own, one export after the other. Lives on the GUI thread; its signals are emitted there.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    /// Runs on the thread: reads by a connection of its own and says in a sentence what it has written.
    using Work = std::function<Result<QString>(const std::stop_token &stop)>;

    explicit ExportJob(QObject *parent = nullptr);
    /// Asks the running export to stop, drops those that wait, and waits.
    ~ExportJob() override;

    /// Starts an export; one that is asked for while another runs waits for its turn.
    void start(Work work);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const QString &written);
    void failed(const rumourdesk::Error &error);

private:
    void startNext();
    void end(const Result<QString> &result);

    std::deque<Work> m_waiting;
    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace rumourdesk
