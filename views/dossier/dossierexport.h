// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/dossiermaking.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rumourdesk
{

/// The dossier as a PDF of A4 with its fonts, made at a moment that is told and not at the present one.
[[nodiscard]] QByteArray dossierPdf(const DossierWithChart &made, const QDateTime &moment);

/// Writes a dossier as .pdf or .html: the suffix of `path` says which. The file is written whole or not at all. As the
/// moment it was made it bears `moment` or else the day of its newest rumour, so that the same dossier makes the same
/// bytes.
/// Errors, each naming the path: Unsupported for another suffix, Unreadable for a folder or file that cannot be written.
[[nodiscard]] Result<void> exportDossier(
    const DossierWithChart &made, const QString &path, const std::optional<QDateTime> &moment = {});

} // namespace rumourdesk
