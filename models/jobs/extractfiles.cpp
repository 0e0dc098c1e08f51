// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/extractfiles.h"

#include "models/jobs/importsteps.h"
#include "models/jobs/readingworkers.h"

namespace rumourdesk {

void extractFiles(const QStringList &files, const Extractor &extractor, int threads,
    const std::function<bool(const ReadFile &)> &deliver)
{
    const ImportSteps steps = importSteps(extractor);
    ReadingQueue queue(static_cast<int>(files.size()), {});
    const ReadingWorkers workers(threads, files, steps, queue);
    while (const std::optional<ReadFile> file = queue.take()) {
        if (!deliver(*file))
            return;
    }
}

} // namespace rumourdesk
