// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/import.h"
#include "models/jobs/reread.h"

#include <QObject>

#include <deque>
#include <functional>
#include <thread>

namespace rumourdesk {

/// Runs importArticles and rereadArticles on a thread of its own. Lives on the GUI thread; its signals are emitted there.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    /// The extractor must outlive the job.
    explicit ImportJob(const Extractor &extractor, QObject *parent = nullptr);
    explicit ImportJob(ImportSteps steps, QObject *parent = nullptr);
    /// Cancels and waits.
    ~ImportJob() override;

    /// Starts an import; one that is asked for while another runs waits for its turn.
    void start(const ImportOptions &options);
    /// The same for reading again what an earlier version has read.
    void startReread(const RereadOptions &options);
    /// Ends the running import, which still reports by finished(), and drops those that wait.
    void cancel();
    /// Whether an import runs or waits.
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void started();
    void progressed(const rumourdesk::ImportProgress &progress);
    void finished(const rumourdesk::ImportReport &report);
    void failed(const rumourdesk::Error &error);

private:
    using Progress = std::function<void(const ImportProgress &)>;
    using Work = std::function<Result<ImportReport>(const std::stop_token &stop, const Progress &progress)>;

    void enqueue(Work work);
    void startNext();
    void end(const Result<ImportReport> &result);

    ImportSteps m_steps;
    std::deque<Work> m_waiting;
    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace rumourdesk
