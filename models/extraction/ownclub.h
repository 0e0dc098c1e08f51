// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

namespace rumourdesk {

/// "his Napoli deal", "his club, Racing Club", "the winger's release clause at Hammarby": whether a club is named as that of
/// the player who is spoken of.
[[nodiscard]] bool isOwnClub(const Scan &scan, TokenRange sentence, TokenRange club);

} // namespace rumourdesk
