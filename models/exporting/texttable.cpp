// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/texttable.h"

#include "models/exporting/displaywidth.h"
#include "models/exporting/judgedcells.h"
#include "models/exporting/rumourcells.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Characters that change the direction of what follows: a name could make a whole row read backwards.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e
        || code == 0x200f || code == 0x061c;
}

bool isBlankControl(QChar character)
{
    return character.isSpace() && character.category() != QChar::Separator_Space;
}

std::vector<int> columnWidths(const std::vector<QStringList> &rows)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.at(i)));
    }
    return widths;
}

void appendLine(QString &table, const QStringList &cells, const std::vector<int> &widths)
{
    constexpr int gap = 2;
    qsizetype pending = 0; // blanks, written only if something follows
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &cell = cells.at(i);
        if (!cell.isEmpty()) {
            table += QString(pending, u' ');
            pending = 0;
        }
        table += cell;
        pending += widths[i] - displayWidth(cell) + gap;
    }
    table += u'\n';
}

QStringList printableCells(const QStringList &cells)
{
    QStringList printable;
    for (const QString &cell : cells)
        printable.append(printableText(cell));
    return printable;
}

StoredRumour unstored(const Article &article, const Rumour &rumour)
{
    StoredRumour stored;
    stored.published = article.published;
    stored.byline = article.byline;
    stored.rumour = rumour;
    return stored;
}

} // namespace

QString printableText(QStringView text)
{
    QString printable;
    printable.reserve(text.size());
    for (const QChar character : text) {
        if (isBlankControl(character))
            printable += u' ';
        else if (character.category() == QChar::Other_Control || turnsDirection(character))
            printable += QChar(QChar::ReplacementCharacter);
        else
            printable += character;
    }
    return printable;
}

QString textTable(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<QStringList> lines{printableCells(header)};
    for (const QStringList &row : rows)
        lines.push_back(printableCells(row));
    const std::vector<int> widths = columnWidths(lines);

    QStringList rules;
    for (const int width : widths)
        rules.append(QString(width, u'-'));
    lines.insert(lines.begin() + 1, rules);

    QString table;
    for (const QStringList &line : lines)
        appendLine(table, line, widths);
    return table;
}

QString rumourTable(const std::vector<JudgedRumour> &rumours)
{
    QStringList columns = judgedColumns();
    const qsizetype corrections = columns.indexOf(u"corrections"_s); // the link stands behind it
    columns.remove(corrections, 2);
    std::vector<QStringList> rows;
    rows.reserve(rumours.size());
    for (const JudgedRumour &judged : rumours) {
        rows.push_back(judgedCells(judged));
        rows.back().remove(corrections, 2);
    }
    return textTable(columns, rows);
}

QString rumourTable(const std::vector<ExtractedArticle> &articles)
{
    QStringList columns = rumourColumns();
    columns.removeLast();
    std::vector<QStringList> rows;
    for (const ExtractedArticle &extracted : articles) {
        for (const Rumour &rumour : extracted.rumours) {
            rows.push_back(rumourCells(unstored(extracted.article, rumour)));
            rows.back().removeLast();
        }
    }
    return textTable(columns, rows);
}

} // namespace rumourdesk
