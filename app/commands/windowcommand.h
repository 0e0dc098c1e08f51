// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk`: opens the window over the store, imports the inputs into it, and returns when the window is
/// closed. Needs a QApplication.
[[nodiscard]] ExitStatus runWindow(const WindowOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
