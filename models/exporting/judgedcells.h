// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgedrumour.h"

#include <QString>
#include <QStringList>

namespace rumourdesk {

/// The columns of a list of judged rumours: those of rumourColumns() and, before the id, grade, outcome, tags, note,
/// corrections, link.
[[nodiscard]] QStringList judgedColumns();
/// One rumour's text for each of them; empty where there is nothing to say.
[[nodiscard]] QStringList judgedCells(const JudgedRumour &judged);

/// What was read where an analyst has corrected it: "to: Wanderers; fee: nothing".
[[nodiscard]] QString correctionsText(const JudgedRumour &judged);

/// Whether a text is an address that may become a link: an article may say what it likes, only http and https lead away.
[[nodiscard]] bool isWebAddress(const QString &text);

} // namespace rumourdesk
