// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/scan.h"

namespace rumourdesk {

/// "a replacement for Ayoze Perez", "a forward like Isak", "since Semenyo's arrival": whether somebody is named only to say
/// something of somebody else, so that the sentence is not about him.
[[nodiscard]] bool isNamedBeside(const Scan &scan, TokenRange name, TokenRange sentence);

} // namespace rumourdesk
