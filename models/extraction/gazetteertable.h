// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <span>
#include <vector>

namespace rumourdesk {

/// A tab-separated table with a header line, UTF-8, no quoting; a list inside a cell is separated by "|".
/// Owns the text that its cells are views of.
class GazetteerTable
{
public:
    using Row = std::span<const QStringView>;

    /// Reads `folder/name`, then `userFolder/name` if there is one. A user's row replaces the row whose first cell is
    /// the same, and is added if there is none. Missing trailing cells are empty; lines that begin with # are passed over.
    /// Errors: NotFound for the table itself; Malformed, naming file and line, for a missing column or a row with
    /// too many cells.
    [[nodiscard]] static Result<GazetteerTable> load(
        const QString &folder, const QString &userFolder, const QString &name, const QStringList &columns);

    /// Rows with their cells in the order of the `columns` asked for.
    [[nodiscard]] std::vector<Row> rows() const;

private:
    Result<void> append(const QString &path, const QStringList &columns, bool isOverriding);

    std::vector<std::unique_ptr<const QString>> m_texts;
    std::vector<QStringView> m_cells; // row after row
    size_t m_columns = 0;
};

/// The items of a list cell; an empty cell has none.
[[nodiscard]] std::vector<QStringView> listItems(QStringView cell);

/// Months since the year 0 of a cell "YYYY-MM"; -1 if it holds none.
[[nodiscard]] int monthNumber(QStringView cell);

} // namespace rumourdesk
