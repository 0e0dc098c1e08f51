// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/logcommand.h"

#include "models/items/logexport.h"
#include "models/store/annotationstore.h"
#include "models/store/database.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

ExitStatus complain(const Error &error, const LogOptions &options, Streams &streams)
{
    const bool isAboutFile = error.kind == Error::Kind::Unreadable; // errors of the store have kinds of their own
    if (isAboutFile)
        streams.complain({options.outputPath, error});
    else
        streams.complain(error.message);
    return isAboutFile ? SomeInputsFailed : StoreUnusable;
}

Result<qint64> printLog(const LogOptions &options, Streams &streams)
{
    const Result<Database> database = Database::open(options.storePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return writeLog(AnnotationStore(*database), {options.withByteOrderMark},
        [&streams](const QByteArray &bytes) { return streams.write(bytes); });
}

} // namespace

ExitStatus runLog(const LogOptions &options, Streams &streams)
{
    const bool isPrinted = options.outputPath.isEmpty();
    const Result<qint64> lines = isPrinted
        ? printLog(options, streams)
        : exportLog(options.storePath, options.outputPath, {options.withByteOrderMark});
    if (!lines)
        return complain(lines.error(), options, streams);
    if (!isPrinted)
        streams.write(u"%1 changes written to %2\n"_s.arg(*lines).arg(options.outputPath));
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
