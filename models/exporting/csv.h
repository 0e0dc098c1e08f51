// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rumour.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rumourdesk {

struct CsvOptions {
    bool withByteOrderMark = false; ///< without it some spreadsheets take the file for Latin-1
};

/// The rumours as RFC 4180 has it: a header, CRLF, cells quoted where they must be; UTF-8. The columns are
/// those of rumourColumns().
[[nodiscard]] QByteArray rumoursCsv(const std::vector<StoredRumour> &rumours, CsvOptions options = {});

/// One cell. Text that a spreadsheet would run as a formula gets an apostrophe before it: articles are other
/// people's texts.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace rumourdesk
