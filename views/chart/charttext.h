// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"

namespace rumourdesk
{

/// What there is to say of a rumour on the chart, for people and screen readers, a line each: who and to where, the
/// printed fee, its worth with rate and month, date and outlet, what became of it. Empty for one that is not there.
[[nodiscard]] QStringList markText(const FeeSeries &series, RumourId rumour);
/// The same of a month.
[[nodiscard]] QStringList monthText(const FeeSeries &series, const FeeMonth &month);
/// Lines as a card: the first one in bold, and the article's own sentence, if there is one, set off below.
[[nodiscard]] QString cardOf(const QStringList &lines, const QString &sentence);

} // namespace rumourdesk
