// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/import.h"
#include "models/jobs/reread.h"
#include "models/jobs/workqueue.h"

#include <QObject>

#include <functional>

namespace rumourdesk {

/// Runs importArticles and rereadArticles on a thread of its own. Lives on the GUI thread; its signals are emitted there.
class ImportJob final : public QObject
{
    Q_OBJECT

public:
    /// The extractor must outlive the job.
    explicit ImportJob(const Extractor &extractor, QObject *parent = nullptr);
    explicit ImportJob(ImportSteps steps, QObject *parent = nullptr); ///< when it goes, it cancels and waits
    /// Starts an import; one that is asked for while another runs waits for its turn.
    void start(const ImportOptions &options);
    /// The same for reading again what an earlier version has read.
    void startReread(const RereadOptions &options);
    /// Ends the running import, which still reports by finished(), and drops those that wait.
    void cancel() { m_queue.cancel(); }
    /// Whether an import runs or waits.
    [[nodiscard]] bool isRunning() const { return m_queue.isBusy(); }

Q_SIGNALS:
    void started();
    void progressed(const rumourdesk::ImportProgress &progress);
    void finished(const rumourdesk::ImportReport &report);
    void failed(const rumourdesk::Error &error);

private:
    using Progress = std::function<void(const ImportProgress &)>;
    using Work = std::function<Result<ImportReport>(const std::stop_token &stop, const Progress &progress)>;

    void enqueue(Work work);
    void end(const Result<ImportReport> &result);

    ImportSteps m_steps;
    WorkQueue m_queue; // the last member, and so the first to go
};

} // namespace rumourdesk
