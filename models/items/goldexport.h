// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/exporting/tablefile.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rumourdesk {

/// What was written.
struct GoldReport {
    int articles = 0;
    int rumours = 0;
    QStringList unfaithful; ///< names of texts that, read again, differ in body, date or author
};

/// The report in a sentence: "2 articles with 5 rumours written to /gold".
[[nodiscard]] QString goldReportText(const GoldReport &report, const QString &folder);

/// Writes articles of the store at `storePath`, which may be on any thread, into a folder as gold files: NAME.txt and
/// NAME.json beside it, as analysts have left them, with corrections and added rumours and without rejected ones. The
/// folder is made if it is not there. Stops between articles when `progress` says so; those written stay.
/// Errors: those of the store and of writeWhole().
[[nodiscard]] Result<GoldReport> exportGold(const QString &storePath, const std::vector<ArticleId> &articles,
    const QString &folder, const WorkProgress &progress = {});

} // namespace rumourdesk
