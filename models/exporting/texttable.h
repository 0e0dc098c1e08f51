// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rumourdesk {

/// `text` on one line and harmless on a terminal: line ends and tabs are blanks, control characters and those
/// that turn the direction of writing are U+FFFD.
[[nodiscard]] QString printableText(QStringView text);

/// Columns two blanks apart under an underlined header, no blanks at line ends. Rows may be shorter than the
/// header.
[[nodiscard]] QString textTable(const QStringList &header, const std::vector<QStringList> &rows);

/// Rumours of a store; the columns are those of judgedColumns() without corrections and link, which are long.
[[nodiscard]] QString rumourTable(const std::vector<JudgedRumour> &rumours);
/// Rumours that are in no store: the columns are those of rumourColumns() without the id.
[[nodiscard]] QString rumourTable(const std::vector<ExtractedArticle> &articles);

} // namespace rumourdesk
