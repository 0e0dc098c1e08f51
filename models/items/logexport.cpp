// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/logexport.h"

#include "models/exporting/logcsv.h"
#include "models/store/annotationstore.h"
#include "models/store/database.h"

namespace rumourdesk {

Result<qint64> writeLog(const AnnotationStore &store, CsvOptions options, const ByteSink &write)
{
    qint64 lines = 0;
    bool isTaken = write(csvBeginning(options) + logCsvHeader());
    const Result<void> read = store.visitLog([&](const StepHead &step, const Change *change) {
        isTaken = isTaken && write(logCsvRow(step, change));
        lines += isTaken ? 1 : 0;
        return isTaken; // a sink that takes no more knows why
    });
    if (!read)
        return read.error();
    return lines;
}

Result<qint64> exportLog(const QString &storePath, const QString &path, CsvOptions options)
{
    const Result<Database> database = Database::open(storePath, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    qint64 lines = 0;
    const Result<void> written = writeWhole(path, [&](const ByteSink &write) -> Result<void> {
        const Result<qint64> count = writeLog(AnnotationStore(*database), options, write);
        if (!count)
            return count.error();
        lines = *count;
        return {};
    });
    if (!written)
        return written.error();
    return lines;
}

Result<void> exportHistory(const std::vector<LoggedChange> &history, const QString &path)
{
    return writeWhole(path, [&history](const ByteSink &write) {
        bool isTaken = write(logCsvHeader());
        for (const LoggedChange &logged : history)
            isTaken = isTaken && write(logCsvRow(logged.step, &logged.change));
        return Result<void>();
    });
}

} // namespace rumourdesk
