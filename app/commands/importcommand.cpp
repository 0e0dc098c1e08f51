// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"

#include "app/services.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

ExitStatus runImport(const ImportOptions &options, const Services &services, Streams &streams)
{
    const Result<ImportReport> report =
        importArticles(options, services.extractor(), {}, [](const ImportProgress &) {});
    if (!report) {
        streams.complain(report.error().message);
        return StoreUnusable;
    }
    for (const InputFailure &failure : report->failures)
        streams.complain(failure);
    streams.write(u"%1 new, %2 unchanged, %3 failed; %4 new rumours\n"_s.arg(report->added)
                      .arg(report->unchanged)
                      .arg(report->failures.size())
                      .arg(report->rumours));
    streams.flush();
    return report->failures.empty() ? AllDone : SomeInputsFailed;
}

} // namespace rumourdesk
