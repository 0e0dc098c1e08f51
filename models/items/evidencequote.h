// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/exporting/dossier.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// The sentence that says how far a move has got and, if it is another one, that of the fee, with the words of the fields
/// marked: what an article is quoted with. White space becomes single blanks; nothing for a rumour without evidence.
[[nodiscard]] std::vector<Dossier::QuotePart> evidenceQuote(const QString &body, const std::vector<Evidence> &evidence);

} // namespace rumourdesk
