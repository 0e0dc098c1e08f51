// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <optional>

namespace rumourdesk {

/// When files are to say that they were made: the environment's SOURCE_DATE_EPOCH, in seconds since 1970 UTC. Nothing if it
/// is not set, or no number.
[[nodiscard]] std::optional<QDateTime> momentOfFiles();

} // namespace rumourdesk
