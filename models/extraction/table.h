// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace rumourdesk {

/// A tab-separated table with a header line, UTF-8, no quoting; a list inside a cell is separated by "|".
/// Owns the text that its cells are views of.
class Table
{
public:
    using Row = std::vector<QStringView>;

    /// Reads `folder/name`, then `userFolder/name` if there is one. A user's row replaces the row whose first cell is
    /// the same, and is added if there is none. Missing trailing cells are empty; lines that begin with # are passed over.
    /// Errors: NotFound for the table itself; Malformed, naming file and line, for a missing column or a row with
    /// too many cells.
    [[nodiscard]] static Result<Table> load(
        const QString &folder, const QString &userFolder, const QString &name, const QStringList &columns);

    /// Rows with their cells in the order of the `columns` asked for.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

private:
    Result<void> append(const QString &path, const QStringList &columns, bool isOverriding);

    std::vector<std::unique_ptr<const QString>> m_texts;
    std::vector<Row> m_rows;
};

/// The items of a list cell; an empty cell has none.
[[nodiscard]] std::vector<QStringView> listItems(QStringView cell);

} // namespace rumourdesk
