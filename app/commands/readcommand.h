// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

/// `rumourdesk read`: prints the articles of the files as they are read.
[[nodiscard]] ExitStatus runRead(const ReadOptions &options, Streams &streams);

} // namespace rumourdesk
