// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

namespace rumourdesk
{

/// "Contract until", wherever a field is named to people.
[[nodiscard]] QString fieldTitle(Field field);

} // namespace rumourdesk
