// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

/// `rumourdesk log`: prints the log of changes as CSV while it is read, or writes it into a file.
[[nodiscard]] ExitStatus runLog(const LogOptions &options, Streams &streams);

} // namespace rumourdesk
