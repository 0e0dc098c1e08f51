// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"
#include "models/domain/fee.h"

#include <QList>
#include <QPainterPath>

namespace rumourdesk
{

/// The outline that stands for a basis, centred on (0, 0): bid a circle, asking a square, valuation a circle
/// that is drawn hollow, clause a diamond, agreed a triangle. All of about the same visual weight.
[[nodiscard]] QPainterPath markShape(FeeBasis basis, double radius);
[[nodiscard]] bool isHollow(FeeBasis basis);
/// The flag that stands for an outcome, its pole's foot at (0, 0): a pennant where he moved, a square where he did not, a
/// bare pole with a knob while it is open. Of each pair the first named is filled.
[[nodiscard]] QPainterPath flagShape(Outcome outcome);
[[nodiscard]] bool isFlagHollow(Outcome outcome);
/// The dashes of the lines of a colour, as QPen takes them; empty for a solid line.
[[nodiscard]] QList<qreal> dashesOf(int colour);
/// "Asking price", for the legend.
[[nodiscard]] QString basisTitle(FeeBasis basis);

} // namespace rumourdesk
