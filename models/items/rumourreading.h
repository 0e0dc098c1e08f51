// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/rumourannotations.h"
#include "models/items/rumourrows.h"

#include <unordered_set>
#include <vector>

namespace rumourdesk {

class AnnotationStore;
class RumourStore;

/// All that the table keeps in memory of a store, sorted already. May be read on any thread.
struct ReadRumours {
    RumourColumns columns;
    RumourAnnotations annotations;
    std::unordered_set<qint64> added; ///< by analysts, not read by the program
    std::vector<SourceGrade> sourceGrades;
    RowOrder order;
    std::vector<quint32> sorted; ///< the rows in that order
};

[[nodiscard]] Result<ReadRumours> readRumours(const RumourStore &rumours, const AnnotationStore &annotations,
    const RowOrder &order, const ExchangeRates &rates);
/// The same for the newest `count` rumours alone, which takes milliseconds however many there are.
[[nodiscard]] Result<ReadRumours> readNewestRumours(const RumourStore &rumours, const AnnotationStore &annotations,
    const RowOrder &order, const ExchangeRates &rates, int count);

} // namespace rumourdesk
