// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

namespace rumourdesk {

/// Adds the club that the followers who write a page mean by "we": "We had a deal with Atletico for him". In the order of
/// the text. A page is theirs if it says so several times outside quotations; whose it is says its title, or else the club
/// that it names most.
void addPagesClub(const Scan &scan, Mentions &mentions);

} // namespace rumourdesk
