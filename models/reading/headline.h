// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rumourdesk {

/// The headline that `body` starts with: short, no sentence, and a story follows. Picture credits before it
/// are passed over. Empty if there is none.
[[nodiscard]] QString headlineOf(QStringView body);

} // namespace rumourdesk
