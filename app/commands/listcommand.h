// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk list`: prints the store's rumours, filtered and sorted.
[[nodiscard]] ExitStatus runList(const ListOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
