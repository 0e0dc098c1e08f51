// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/mentions.h"
#include "models/extraction/scan.h"

namespace rumourdesk {

/// Learns from appositions what the article says of each person (club, age, country, position, role), and adds a
/// mention for each description that stands for somebody named before.
void readDescriptions(const Scan &scan, Mentions &mentions);

} // namespace rumourdesk
