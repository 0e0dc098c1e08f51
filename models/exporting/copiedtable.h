// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace rumourdesk {

/// A table on its way to the clipboard: as tab-separated lines for editors and as a table of HTML for spreadsheets, mails
/// and reports. As in CSV, no cell is left to be run as a formula.
struct CopiedTable {
    struct Row {
        QStringList cells;
        QString link = {}; ///< where the row comes from; an address of the web, or empty
    };

    QStringList header;
    std::vector<Row> rows;
    qsizetype linkedColumn = 0; ///< the cell of a row that leads to its link

    /// A line each, line ends and tabs within cells as blanks.
    [[nodiscard]] QString tabSeparated() const;
    /// A whole document. Only http and https become links: an article may say what it likes.
    [[nodiscard]] QString html() const;
    /// Both, for the clipboard.
    [[nodiscard]] std::unique_ptr<QMimeData> mimeData() const;
};

} // namespace rumourdesk
