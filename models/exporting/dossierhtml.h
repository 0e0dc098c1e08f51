// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting/dossier.h"

#include <QByteArray>

namespace rumourdesk {

/// The dossier as one HTML file in UTF-8 that needs nothing beside it, for the screen and for A4. `chart` is an SVG
/// document, or empty for none. Texts of articles are escaped, and only web addresses become links.
[[nodiscard]] QByteArray dossierHtml(const Dossier &dossier, const QByteArray &chart, const QString &chartText);

} // namespace rumourdesk
