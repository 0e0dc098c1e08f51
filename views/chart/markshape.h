// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fee.h"

#include <QPainterPath>

namespace rumourdesk {

/// The outline that stands for a basis, centred on (0, 0): bid a circle, asking a square, valuation a circle that
/// is drawn hollow, clause a diamond, agreed a triangle. All of about the same visual weight.
[[nodiscard]] QPainterPath markShape(FeeBasis basis, double radius);
[[nodiscard]] bool isHollow(FeeBasis basis);
/// "Asking price", for the legend.
[[nodiscard]] QString basisTitle(FeeBasis basis);

} // namespace rumourdesk
