// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/pagepieces.h"

#include "views/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rumourdesk
{

namespace
{

constexpr double gap = 5 * unitsPerPoint; // between columns
constexpr double headPoints = 7.5;
constexpr double cellPoints = 8;
constexpr double hairline = 0.5 * unitsPerPoint;
constexpr qsizetype longestCell = 300; // characters: a name that is none must not fill a page

QString shortened(const QString &text)
{
    return text.size() <= longestCell ? text : text.left(longestCell) + QChar(0x2026);
}

void paintRule(QPainter &painter, QPointF from, double width, const QColor &colour)
{
    painter.fillRect(QRectF(from, QSizeF(width, hairline)), colour);
}

/// What no row has anything to say to is no column.
void dropEmptyColumns(std::vector<PageColumn> &columns, std::vector<QStringList> &rows)
{
    for (qsizetype i = static_cast<qsizetype>(columns.size()) - 1; i >= 0; --i) {
        const bool isEmpty
            = std::ranges::all_of(rows, [i](const QStringList &cells) { return cells.at(i).isEmpty(); });
        if (!isEmpty)
            continue;
        columns.erase(columns.begin() + i);
        for (QStringList &cells : rows)
            cells.removeAt(i);
    }
}

/// The room that the longest cell of a column takes on one line, within reason.
double naturalWidth(const PageColumn &column, const std::vector<QStringList> &rows, qsizetype at)
{
    constexpr double widest = 110 * unitsPerPoint;
    double width = QFontMetricsF(mutedFormat(headPoints).font()).horizontalAdvance(column.title);
    const QFontMetricsF cells(bodyFormat(cellPoints).font());
    for (const QStringList &row : rows)
        width = std::max(width, cells.horizontalAdvance(row.at(at).left(longestCell)));
    return std::min(width + 1 * unitsPerPoint, widest) + gap;
}

/// Dates and numbers get what they need. The others share what is left by the length of their names, so that a column of
/// short ones takes no room from one of long ones.
void shareWidth(std::vector<PageColumn> &columns, const std::vector<QStringList> &rows, double width)
{
    double left = width + gap; // the last column needs none beside it
    double wished = 0;
    int sharing = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        PageColumn &column = columns[i];
        column.width = naturalWidth(column, rows, static_cast<qsizetype>(i));
        if (column.isShared) {
            wished += column.width;
            ++sharing;
        } else {
            left -= column.width;
        }
    }
    for (PageColumn &column : columns) {
        if (column.isShared)
            column.width = wished > left ? left * column.width / wished : column.width + (left - wished) / sharing;
    }
}

} // namespace

void PagePieces::addHeading(const QString &text)
{
    addText({{text, boldFormat(12)}}, 22 * unitsPerPoint, true);
    m_pieces.push_back({4 * unitsPerPoint, {}, 0, true, {}, 0});
}

void PagePieces::addText(const std::vector<TextRun> &runs, double before, bool isKept)
{
    const SetText text(runs, m_width);
    m_pieces.push_back({text.height(), [text](QPainter &painter, QPointF at) { text.paint(painter, at); }, before,
        isKept, {}, 0});
}

void PagePieces::addTable(std::vector<PageColumn> columns, std::vector<QStringList> rows)
{
    dropEmptyColumns(columns, rows);
    shareWidth(columns, rows, m_width);
    QStringList titles;
    for (const PageColumn &column : columns)
        titles.append(column.title);
    PagePiece head = tableRow(columns, titles, mutedFormat(headPoints), lightColours().muted);
    head.isKept = true;
    const size_t headAt = m_pieces.size();
    m_pieces.push_back(std::move(head));
    for (size_t i = 0; i < rows.size(); ++i) {
        PagePiece row = tableRow(columns, rows[i], bodyFormat(cellPoints), lightColours().line);
        row.head = headAt;
        row.isKept = i + 2 == rows.size(); // the last row never stands alone on a page
        m_pieces.push_back(std::move(row));
    }
}

PagePiece PagePieces::tableRow(const std::vector<PageColumn> &columns, const QStringList &cells,
    const QTextCharFormat &format, const QColor &rule) const
{
    std::vector<std::pair<double, SetText>> set;
    double left = 0;
    double height = 0;
    for (size_t i = 0; i < columns.size(); ++i) {
        const PageColumn &column = columns[i];
        const QString &cell = cells.at(static_cast<qsizetype>(i));
        if (!cell.isEmpty()) {
            set.emplace_back(left, SetText({{shortened(cell), format}}, column.width - gap,
                                       column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
            height = std::max(height, set.back().second.height());
        }
        left += column.width;
    }
    constexpr double padding = 2.5 * unitsPerPoint;
    height += 2 * padding;
    const auto paint = [set, height, rule, width = m_width](QPainter &painter, QPointF at) {
        for (const auto &[x, text] : set)
            text.paint(painter, at + QPointF(x, padding));
        paintRule(painter, at + QPointF(0, height - hairline), width, rule);
    };
    return {height, paint, 0, false, {}, 0};
}

} // namespace rumourdesk
