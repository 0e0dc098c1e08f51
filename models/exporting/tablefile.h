// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"
#include "models/domain/result.h"
#include "models/exporting/csv.h"

#include <QString>

#include <functional>

namespace rumourdesk {

/// Rumours that are asked for one after the other, so that a million of them need not stand in memory at once.
struct RumourSequence {
    qint64 count = 0;
    std::function<Result<JudgedRumour>(qint64 place)> at; ///< called once for each place, ascending
};

/// Told now and then how much is done; false stops the work.
using WorkProgress = std::function<bool(qint64 done, qint64 all)>;

/// What a spreadsheet holds below its header.
inline constexpr qint64 mostSpreadsheetRows = 1'048'575;

/// Writes rumours as .csv or .xlsx: the suffix of `path` says which. The file is written whole or not at all; one that was
/// there stays if writing fails.
/// Errors, each naming the path: Unsupported for another suffix and for more rumours than a spreadsheet holds, Unreadable
/// for a folder or file that cannot be written, Cancelled when `progress` says so, and those of the rumours.
[[nodiscard]] Result<void> writeRumours(const QString &path, const RumourSequence &rumours,
    const WorkProgress &progress = {}, CsvOptions options = {});

} // namespace rumourdesk
