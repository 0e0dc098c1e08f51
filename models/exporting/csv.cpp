// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csv.h"

#include "models/exporting/rumourcells.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

bool isFormula(const QString &text)
{
    constexpr QStringView starts = u"=+-@\t\r";
    return !text.isEmpty() && starts.contains(text.front());
}

bool needsQuotes(const QString &text)
{
    constexpr QStringView special = u",\"\r\n";
    return std::any_of(
        text.cbegin(), text.cend(), [special](QChar character) { return special.contains(character); });
}

void appendRow(QString &table, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            table += u',';
        table += csvCell(cells.at(i));
    }
    table += "\r\n"_L1;
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = isFormula(text) ? QString(u'\'' + text) : text;
    if (!needsQuotes(cell))
        return cell;
    cell.replace(u'"', "\"\""_L1);
    return u'"' + cell + u'"';
}

QByteArray rumoursCsv(const std::vector<StoredRumour> &rumours, CsvOptions options)
{
    QString table;
    if (options.withByteOrderMark)
        table += u'\ufeff';
    appendRow(table, rumourColumns());
    for (const StoredRumour &stored : rumours)
        appendRow(table, rumourCells(stored));
    return table.toUtf8();
}

} // namespace rumourdesk
