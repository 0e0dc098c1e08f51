// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/tablefile.h"

#include "models/exporting/spreadsheet.h"
#include "models/exporting/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("TableFile", text);
}

constexpr qint64 rowsBetweenReports = 500;

/// Asks for every rumour, and how the work goes, on the way to `take`, which is false when it takes no more.
Result<void> handOver(const QString &path, const RumourSequence &rumours, const WorkProgress &progress,
    const std::function<bool(const JudgedRumour &)> &take)
{
    for (qint64 place = 0; place < rumours.count; ++place) {
        if (progress && place % rowsBetweenReports == 0 && !progress(place, rumours.count))
            return Error{Error::Kind::Cancelled, tr("%1 was not written: the export was cancelled.").arg(path), path};
        const Result<JudgedRumour> judged = rumours.at(place);
        if (!judged)
            return judged.error();
        if (!take(*judged))
            break; // a sink that takes no more knows why
    }
    return {};
}

Result<void> writeCsv(
    const QString &path, const RumourSequence &rumours, const WorkProgress &progress, CsvOptions options)
{
    return writeWhole(path, [&](const ByteSink &write) -> Result<void> {
        if (!write(rumoursCsvHeader(options)))
            return {};
        return handOver(
            path, rumours, progress, [&write](const JudgedRumour &judged) { return write(rumourCsvRow(judged)); });
    });
}

/// Hands a file on in pieces, so that a large one need not stand in memory.
Result<void> copyTo(const ByteSink &write, const QString &from)
{
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable, file.errorString(), from};
    constexpr qint64 piece = 1 << 20;
    while (!file.atEnd()) {
        if (!write(file.read(piece)))
            break;
    }
    return {};
}

Result<void> writeSpreadsheet(const QString &path, const RumourSequence &rumours, const WorkProgress &progress)
{
    if (rumours.count > mostSpreadsheetRows) {
        return Error{Error::Kind::Unsupported,
            tr("%1 was not written: a spreadsheet holds %L2 rumours, and these are %L3. Filter them, or export CSV.")
                .arg(path)
                .arg(mostSpreadsheetRows)
                .arg(rumours.count),
            path};
    }
    return writeWhole(path, [&](const ByteSink &write) -> Result<void> {
        const QTemporaryDir folder;
        if (!folder.isValid())
            return Error{Error::Kind::Unreadable, tr("%1 was not written: %2").arg(path, folder.errorString()), path};
        const QString made = folder.filePath(u"table.xlsx"_s);
        Spreadsheet sheet(made, folder.path());
        Result<void> taken = handOver(path, rumours, progress, [&sheet](const JudgedRumour &judged) {
            sheet.add(judged);
            return true;
        });
        const Result<void> closed = sheet.close();
        if (!taken)
            return taken;
        if (!closed)
            return Error{Error::Kind::Unreadable, tr("%1 was not written: %2").arg(path, closed.error().message), path};
        return copyTo(write, made);
    });
}

} // namespace

Result<void> writeRumours(
    const QString &path, const RumourSequence &rumours, const WorkProgress &progress, CsvOptions options)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "csv"_L1)
        return writeCsv(path, rumours, progress, options);
    if (suffix == "xlsx"_L1)
        return writeSpreadsheet(path, rumours, progress);
    return Error{Error::Kind::Unsupported,
        tr("%1 was not written: the name of a table ends in .csv or .xlsx.").arg(path), path};
}

} // namespace rumourdesk
