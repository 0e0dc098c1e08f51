// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/extraction/extractor.h"
#include "models/jobs/importsteps.h"
#include "models/reading/inputfiles.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace rumourdesk {

struct ImportOptions {
    QString storePath;
    QStringList inputs; ///< files and folders
    int threads = 0; ///< readers and extractors; 0 is one for each core
    int articlesPerTransaction = 400;
};

struct ImportProgress {
    int filesDone = 0;
    int filesTotal = 0;
    int rumours = 0; ///< stored so far

    bool operator==(const ImportProgress &) const = default;
};

struct ImportReport {
    int added = 0; ///< new articles
    int unchanged = 0; ///< articles that the store had
    int rumours = 0; ///< rumours of the new articles, or of those read again
    int reread = 0; ///< stored articles that were read again, by a reread alone
    std::vector<InputFailure> failures = {};
    bool isCancelled = false;

    bool operator==(const ImportReport &) const = default;
};

/// Imports and returns when done, on the calling thread and on `options.threads` workers of its own. Articles are
/// stored in the order of the inputs, whatever the number of threads. A cancel (the stop token, checked between
/// articles) or a crash leaves whole articles in the store; running again adds the rest.
/// `progress` is called on the calling thread, at most once for each batch written.
/// Errors: only what makes the store unusable; inputs that fail are in the report.
[[nodiscard]] Result<ImportReport> importArticles(const ImportOptions &options, const Extractor &extractor,
    std::stop_token stop, const std::function<void(const ImportProgress &)> &progress);
/// The same with other steps.
[[nodiscard]] Result<ImportReport> importArticles(const ImportOptions &options, const ImportSteps &steps,
    std::stop_token stop, const std::function<void(const ImportProgress &)> &progress);

} // namespace rumourdesk
