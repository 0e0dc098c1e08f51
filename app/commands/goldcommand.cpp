// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/goldcommand.h"

#include "app/commands/selection.h"
#include "models/items/goldexport.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

ExitStatus runGold(const GoldOptions &options, const Services &services, Streams &streams)
{
    const OpenedStore opened
        = openFiltered({.path = options.storePath, .filter = options.filter}, services, streams);
    if (opened.status != AllDone)
        return opened.status;
    const Result<GoldReport> report
        = exportGold(options.storePath, opened.store->model.shownArticles(), options.folder);
    if (!report) {
        const bool isAboutFile = report.error().kind == Error::Kind::Unreadable; // the store's errors have other kinds
        streams.complain(report.error().message);
        return isAboutFile ? SomeInputsFailed : StoreUnusable;
    }
    streams.write(goldReportText(*report, options.folder) + u'\n');
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
