// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/exporting/tablefile.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// Writes rumours of the store at `storePath`, which may be on any thread, in their order as .csv or .xlsx, with what
/// analysts said of them. Rumours that are not there any more are left out.
/// The number of those that were written. Errors: those of the store and of writeRumours().
[[nodiscard]] Result<qint64> exportTable(const QString &storePath, const std::vector<RumourId> &rumours,
    const QString &path, const WorkProgress &progress = {});

} // namespace rumourdesk
