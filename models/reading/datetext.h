// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"

#include <QString>

#include <vector>

namespace rumourdesk {

/// A date as a text prints it. The stretch covers its weekday, time and time zone too.
struct DateMention {
    PublicationDate published;
    qsizetype start = 0;
    qsizetype end = 0;
    bool isIso = false; ///< year, month and day in figures, in this order

    bool operator==(const DateMention &) const = default;
};

/// The dates with day, month and year that `line` prints, from left to right. Of two figures the first is the
/// day unless it cannot be. A time belongs to the date beside it and is kept as printed, whatever the zone.
[[nodiscard]] std::vector<DateMention> datesIn(QStringView line);

} // namespace rumourdesk
