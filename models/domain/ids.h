// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace rumourdesk {

/// Row identities of one store. 0 is no row.
struct ArticleId {
    qint64 value = 0;
    auto operator<=>(const ArticleId &) const = default;
};

struct RumourId {
    qint64 value = 0;
    auto operator<=>(const RumourId &) const = default;
};

} // namespace rumourdesk
