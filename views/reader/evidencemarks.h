// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rumour.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk
{

/// One evidence span of one of an article's rumours.
struct EvidenceMark {
    size_t rumour = 0; ///< index among the article's rumours
    Field field = Field::Player;
    Span span;

    bool operator==(const EvidenceMark &) const = default;
};

/// All evidence of the rumours in the order of the text; spans that do not lie inside the body are left out.
[[nodiscard]] std::vector<EvidenceMark> evidenceMarks(
    const std::vector<StoredRumour> &rumours, int bodyLength);

/// What was read into the field, as people write it; empty if the rumour does not say.
[[nodiscard]] QString fieldText(const Rumour &rumour, Field field);

} // namespace rumourdesk
