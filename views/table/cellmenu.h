// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filteroffers.h"

#include <functional>

class QMenu;

namespace rumourdesk {

/// An entry of the menu for each offer, with its expression as the tool tip; the one chosen goes to `choose`.
void addOffers(QMenu &menu, const std::vector<FilterOffer> &offers,
    const std::function<void(const QString &condition)> &choose);

} // namespace rumourdesk
