// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"

#include <QByteArray>
#include <QString>

namespace rumourdesk {

/// The first line of a log as CSV: step, time, who, action, kind, of, about, article, player, to, name, field, before,
/// before_place, after, after_place.
[[nodiscard]] QByteArray logCsvHeader();

/// One entry of the log: a step with one of its changes, or with none. The time is in UTC. An empty cell says that nothing
/// stood there, an empty one in quotation marks that a correction says "not given"; a place is START+LENGTH of the words
/// in the article.
[[nodiscard]] QByteArray logCsvRow(const StepHead &step, const Change *change);

/// "done", "continued", "undone", "redone" or "noted".
[[nodiscard]] QString stepKindName(StepKind kind);
/// The name of what was changed: "note", "reliability", "expression".
[[nodiscard]] QString changedFieldName(const Change &change);

} // namespace rumourdesk
