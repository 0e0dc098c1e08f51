// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace rumourdesk {

class RumourListing;
class RumourSink;

/// Hands all rumours to the sink. Where two may read, a second thread helps: whoever is free reads the next part, or gives
/// the sink the part that it waits for. The sink is used by one thread at a time, and by this one for all but rumours.
[[nodiscard]] Result<void> readListing(const RumourListing &listing, RumourSink &sink);

} // namespace rumourdesk
