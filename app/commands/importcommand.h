// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/streams.h"
#include "app/exitstatus.h"
#include "models/jobs/import.h"

namespace rumourdesk {

class Services;

/// `rumourdesk import`: reads the files into the store and prints what became of them.
[[nodiscard]] ExitStatus runImport(const ImportOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
