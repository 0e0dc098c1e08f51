// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pdfdate.h"

namespace rumourdesk
{

namespace
{

constexpr qsizetype entryLength = 20; // of the table of objects, by the standard

/// Moves the objects that stand behind `from`, in the table that says where they are and in the place of the table.
void shiftObjects(QByteArray &pdf, qsizetype from, qsizetype by)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n");
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (table < 0 || start < table)
        return;
    for (qsizetype entry = pdf.indexOf('\n', table + 6) + 1; entry + entryLength <= start && pdf.at(entry) != 't';
         entry += entryLength) {
        const qsizetype place = pdf.mid(entry, 10).toLongLong();
        if (place > from)
            pdf.replace(entry, 10, QByteArray::number(place + by).rightJustified(10, '0'));
    }
    const qsizetype number = start + 10;
    pdf.replace(number, pdf.indexOf('\n', number) - number, QByteArray::number(table + 1));
}

} // namespace

QByteArray pdfDatedAt(const QByteArray &pdf, const QDateTime &moment)
{
    static const QByteArray key = "/CreationDate (";
    const qsizetype begin = pdf.indexOf(key);
    const qsizetype end = pdf.indexOf(')', begin);
    if (begin < 0 || end < 0)
        return pdf;
    const qsizetype at = begin + key.size();
    const QByteArray date = "D:" + moment.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + 'Z';
    QByteArray dated = pdf;
    dated.replace(at, end - at, date);
    shiftObjects(dated, at, date.size() - (end - at));
    return dated;
}

} // namespace rumourdesk
