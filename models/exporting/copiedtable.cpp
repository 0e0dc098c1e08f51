// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/copiedtable.h"

#include "models/exporting/csv.h"
#include "models/exporting/judgedcells.h"

#include <QMimeData>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tabLine(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells) {
        QString text = withoutFormula(cell);
        plain.append(text.replace(u'\t', u' ').replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' '));
    }
    return plain.join(u'\t') + u'\n';
}

QString escaped(const QString &text)
{
    return withoutFormula(text).toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString htmlRow(const CopiedTable::Row &row, qsizetype linkedColumn)
{
    QString html = u"<tr>"_s;
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString text = escaped(row.cells[column]);
        const bool isLinked = column == linkedColumn && isWebAddress(row.link);
        html += u"<td>"_s;
        html += isLinked ? u"<a href=\"%1\">%2</a>"_s.arg(row.link.toHtmlEscaped(), text) : text;
        html += u"</td>"_s;
    }
    return html + u"</tr>\n"_s;
}

} // namespace

QString CopiedTable::tabSeparated() const
{
    QString text = tabLine(header);
    for (const Row &row : rows)
        text += tabLine(row.cells);
    return text;
}

QString CopiedTable::html() const
{
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<table>\n<thead><tr>"_s;
    for (const QString &title : header)
        html += u"<th>"_s + escaped(title) + u"</th>"_s;
    html += u"</tr></thead>\n<tbody>\n"_s;
    for (const Row &row : rows)
        html += htmlRow(row, linkedColumn);
    return html + u"</tbody>\n</table>\n</body></html>\n"_s;
}

std::unique_ptr<QMimeData> CopiedTable::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated());
    data->setHtml(html());
    return data;
}

} // namespace rumourdesk
