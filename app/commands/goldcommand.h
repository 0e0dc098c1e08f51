// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/commands/streams.h"
#include "app/exitstatus.h"

namespace rumourdesk {

class Services;

/// `rumourdesk gold`: writes articles as gold files and says how many.
[[nodiscard]] ExitStatus runGold(const GoldOptions &options, const Services &services, Streams &streams);

} // namespace rumourdesk
