// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/feeseries.h"

#include <optional>

namespace rumourdesk
{

class SeriesColours;

/// A step of the keyboard over the chart: by date over all marks, by fee over those that have one.
enum class ChartStep : quint8 { Earlier, Later, Dearer, Cheaper, First, Last };

/// The mark that a step leads to from `current`, or from nowhere; at the end the last one stays. Hidden marks are passed
/// over. Up from a rumour without a fee leads to the fee nearest in time. Nothing if there is no mark.
[[nodiscard]] std::optional<RumourId> markAfter(const FeeSeries &series, const SeriesColours &colours,
    const HiddenMarks &hidden, std::optional<RumourId> current, ChartStep step);

} // namespace rumourdesk
