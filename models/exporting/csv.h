// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

struct CsvOptions {
    bool withByteOrderMark = false; ///< without it some spreadsheets take the file for Latin-1
};

/// One row as RFC 4180 has it, cell by cell, in UTF-8: `CsvRow().text(player).figure(age).take()`.
class CsvRow
{
public:
    /// Words, whoever wrote them, as csvCell() has them.
    CsvRow &text(const QString &words);
    CsvRow &texts(const QStringList &words);
    /// Words that may be missing: nothing is an empty cell, empty words are "" in quotation marks.
    CsvRow &value(const std::optional<QString> &words);
    /// A number or date that the program itself wrote: a sign before it is no formula.
    CsvRow &figure(const QString &figure);
    CsvRow &figure(std::optional<qint64> number); ///< an empty cell for nothing

    /// The row with its line end; the next cell begins another one.
    [[nodiscard]] QByteArray take();

private:
    void append(const QString &cell);

    QString m_row;
    bool m_isBegun = false;
};

/// What a file begins with: the byte-order mark or nothing.
[[nodiscard]] QByteArray csvBeginning(CsvOptions options);

/// The rumours with a header. The columns are those of judgedColumns().
[[nodiscard]] QByteArray rumoursCsv(const std::vector<JudgedRumour> &rumours, CsvOptions options = {});

/// The same line by line: byte-order mark and header, and a rumour.
[[nodiscard]] QByteArray rumoursCsvHeader(CsvOptions options = {});
[[nodiscard]] QByteArray rumourCsvRow(const JudgedRumour &judged);

/// Text that a spreadsheet would run as a formula with an apostrophe before it, for articles are other people's texts:
/// "=1+1" becomes "'=1+1".
[[nodiscard]] QString withoutFormula(const QString &text);

/// One cell of words: withoutFormula(), and quoted where it must be.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace rumourdesk
