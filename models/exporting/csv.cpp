// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csv.h"

#include "models/exporting/judgedcells.h"
#include "models/exporting/rumourcells.h"

#include <algorithm>
#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The signs that OWASP lists, the wide ones of East Asian keyboards among them.
bool isFormula(const QString &text)
{
    constexpr QStringView starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !text.isEmpty() && starts.contains(text.front());
}

QString quoted(const QString &text)
{
    constexpr QStringView special = u",\"\r\n";
    const bool needsQuotes
        = std::ranges::any_of(text, [special](QChar character) { return special.contains(character); });
    return needsQuotes ? QString(u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"') : text;
}

} // namespace

CsvRow &CsvRow::text(const QString &words)
{
    append(csvCell(words));
    return *this;
}

CsvRow &CsvRow::texts(const QStringList &words)
{
    for (const QString &word : words)
        text(word);
    return *this;
}

CsvRow &CsvRow::value(const std::optional<QString> &words)
{
    append(words && words->isEmpty() ? u"\"\""_s : csvCell(words.value_or(QString())));
    return *this;
}

CsvRow &CsvRow::figure(const QString &figure)
{
    append(quoted(figure));
    return *this;
}

CsvRow &CsvRow::figure(std::optional<qint64> number)
{
    return figure(number ? QString::number(*number) : QString());
}

void CsvRow::append(const QString &cell)
{
    if (std::exchange(m_isBegun, true))
        m_row += u',';
    m_row += cell;
}

QByteArray CsvRow::take()
{
    m_isBegun = false;
    return (std::exchange(m_row, {}) + "\r\n"_L1).toUtf8();
}

QByteArray csvBeginning(CsvOptions options)
{
    return options.withByteOrderMark ? QByteArrayLiteral("\xef\xbb\xbf") : QByteArray();
}

QString withoutFormula(const QString &text)
{
    return isFormula(text) ? QString(u'\'' + text) : text;
}

QString csvCell(const QString &text)
{
    return quoted(withoutFormula(text));
}

QByteArray rumoursCsvHeader(CsvOptions options)
{
    return csvBeginning(options) + CsvRow().texts(judgedColumns()).take();
}

QByteArray rumourCsvRow(const JudgedRumour &judged)
{
    static const std::vector<bool> areFigures = [] {
        std::vector<bool> figures;
        for (const QString &column : judgedColumns())
            figures.push_back(figureColumns().contains(column));
        return figures;
    }();
    const QStringList cells = judgedCells(judged);
    CsvRow row;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (areFigures[static_cast<size_t>(column)])
            row.figure(cells[column]);
        else
            row.text(cells[column]);
    }
    return row.take();
}

QByteArray rumoursCsv(const std::vector<JudgedRumour> &rumours, CsvOptions options)
{
    QByteArray table = rumoursCsvHeader(options);
    for (const JudgedRumour &judged : rumours)
        table += rumourCsvRow(judged);
    return table;
}

} // namespace rumourdesk
