// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk extract`: prints the rumours of the files in the order of the arguments.
[[nodiscard]] ExitStatus runExtract(
    const ExtractOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
