// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rumour.h"

namespace rumourdesk {

QString originOf(const StoredRumour &stored)
{
    if (!stored.rumour.sources.isEmpty())
        return stored.rumour.sources.constFirst();
    if (!stored.rumour.journalists.isEmpty())
        return stored.rumour.journalists.constFirst();
    return stored.publisher;
}

} // namespace rumourdesk
