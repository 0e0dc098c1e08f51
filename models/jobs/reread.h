// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/jobs/import.h"

#include <functional>
#include <stop_token>

namespace rumourdesk {

struct RereadOptions {
    QString storePath;
    int version = Extractor::version; ///< articles of earlier ones are read again
    int threads = 0; ///< extractors; 0 is one for each core
    int articlesPerTransaction = 400;
};

/// Reads the stored articles again that an earlier version of the extractor has read, and returns when done. What
/// analysts said is kept, as RereadStore tells. A cancel or a crash leaves whole articles; running again does the rest.
/// `extract` is called on several threads at once; `progress`, on the calling thread, counts articles as files.
/// Errors: those of the store.
[[nodiscard]] Result<ImportReport> rereadArticles(const RereadOptions &options,
    const std::function<std::vector<Rumour>(const Article &)> &extract, const std::stop_token &stop,
    const std::function<void(const ImportProgress &)> &progress);

} // namespace rumourdesk
