// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/domain/result.h"
#include "models/exporting/csv.h"
#include "models/exporting/wholefile.h"

#include <QString>

#include <vector>

namespace rumourdesk {

class AnnotationStore;

/// Writes the whole log of changes as CSV, oldest first, while it is read. The number of its lines below the header.
[[nodiscard]] Result<qint64> writeLog(const AnnotationStore &store, CsvOptions options, const ByteSink &write);

/// The same from the store at `storePath`, which may be on any thread, into a file that replaces an old one when it is
/// whole.
[[nodiscard]] Result<qint64> exportLog(const QString &storePath, const QString &path, CsvOptions options);

/// What was changed about one rumour, in the same form.
[[nodiscard]] Result<void> exportHistory(const std::vector<LoggedChange> &history, const QString &path);

} // namespace rumourdesk
