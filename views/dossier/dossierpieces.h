// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting/dossier.h"
#include "models/items/feeseries.h"
#include "views/dossier/pagepieces.h"

namespace rumourdesk
{

/// All that a dossier says, piece by piece: title, portrait, chart, table, and each rumour with its evidence.
[[nodiscard]] PagePieces dossierPieces(const Dossier &dossier, const FeeSeries &chart, double width);

} // namespace rumourdesk
