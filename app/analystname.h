// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

/// The analyst as the system knows him; the name stands in the log of changes.
[[nodiscard]] QString analystName();

} // namespace rumourdesk
