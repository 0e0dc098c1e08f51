// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"
#include "models/domain/result.h"

#include <QString>

#include <memory>

namespace rumourdesk {

/// Rumours as an Office Open XML spreadsheet with one sheet: dates and sums are dates and numbers, words are never run as
/// formulas, players lead to their articles, the header stands still and filters. The same rumours make the same bytes.
class Spreadsheet
{
public:
    /// Rows on their way stand in `folder`, not in memory.
    Spreadsheet(const QString &path, const QString &folder);
    ~Spreadsheet();
    Spreadsheet(const Spreadsheet &) = delete;
    Spreadsheet &operator=(const Spreadsheet &) = delete;

    /// At most mostSpreadsheetRows times.
    void add(const JudgedRumour &judged);
    /// Writes the file. Error Unreadable, with the reason alone.
    [[nodiscard]] Result<void> close();

private:
    struct Book;
    std::unique_ptr<Book> m_book;
};

} // namespace rumourdesk
