// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/filternode.h"

#include <random>

namespace rumourdesk::testing {

/// Makes trees such as the parser could have read, the same ones for the same seed.
class FilterTrees
{
public:
    explicit FilterTrees(quint32 seed) : m_random(seed) {}

    [[nodiscard]] FilterNode tree() { return node(0); }
    /// From 0 to one below.
    [[nodiscard]] int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

private:
    FilterNode node(int depth);
    FilterNode leaf();
    FieldTest test();
    FilterValue value(FilterField field);
    FilterBound bound(FilterField field);
    FilterRange range(FilterField field);
    FilterNumber amount();
    FilterPeriod period();
    QString word();
    QString phrase();
    bool isRarely() { return below(6) == 0; }

    std::mt19937 m_random;
};

} // namespace rumourdesk::testing
