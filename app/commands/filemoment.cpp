// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/filemoment.h"

namespace rumourdesk {

std::optional<QDateTime> momentOfFiles()
{
    bool isNumber = false;
    const qint64 seconds = qgetenv("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const bool isSensible = isNumber && seconds >= 0 && moment.date().year() <= 9999; // four digits in a PDF
    return isSensible ? std::optional(moment) : std::nullopt;
}

} // namespace rumourdesk
