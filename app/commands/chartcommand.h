// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk chart`: draws the fees of the store's rumours into a file and says in words what it shows.
/// Needs a QGuiApplication for its fonts, but no display.
[[nodiscard]] ExitStatus runChart(const ChartOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
