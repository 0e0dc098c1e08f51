// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk annotate`: says something of rumours as the window does, in one step that can be undone there, and prints
/// how many it changed; a dry run prints what it would change.
[[nodiscard]] ExitStatus runAnnotate(const AnnotateOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
