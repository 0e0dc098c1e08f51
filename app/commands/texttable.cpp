// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include "app/commands/printable.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString tableLine(
    const std::vector<TextColumn> &columns, const std::vector<int> &widths, const QStringList &cells)
{
    QStringList padded;
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString cell = printableLine(cells[static_cast<qsizetype>(i)]);
        const QString blanks(widths[i] - displayWidth(cell), u' ');
        padded += columns[i].isNumber ? blanks + cell : cell + blanks;
    }
    return trimmedEnd(padded.join(u"  "_s));
}

} // namespace

QString textTable(const std::vector<TextColumn> &columns, const std::vector<QStringList> &rows)
{
    QStringList titles;
    std::vector<int> widths;
    for (const TextColumn &column : columns) {
        titles += column.title;
        widths.push_back(displayWidth(column.title));
    }
    for (const QStringList &row : rows) {
        for (size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(printableLine(row[static_cast<qsizetype>(i)])));
    }
    QStringList rules;
    for (const int width : widths)
        rules += QString(width, u'-');
    QString table = tableLine(columns, widths, titles) + tableLine(columns, widths, rules);
    for (const QStringList &row : rows)
        table += tableLine(columns, widths, row);
    return table;
}

} // namespace rumourdesk
