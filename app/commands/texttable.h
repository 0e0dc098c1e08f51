// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rumourdesk {

struct TextColumn {
    QString title;
    bool isNumber = false; ///< set to the right
};

/// A table for a terminal: a title line, a rule, one line a row; columns as wide as their widest cell, two blanks
/// between them and none at the end of a line. Each row has a cell for each column.
[[nodiscard]] QString textTable(const std::vector<TextColumn> &columns, const std::vector<QStringList> &rows);

} // namespace rumourdesk
