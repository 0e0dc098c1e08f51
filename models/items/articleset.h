// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QtGlobal>

#include <vector>

namespace rumourdesk {

/// The articles that a search has found. A store gives its ids away in a row, so a bit for each takes the least room and
/// answers fastest; where they lie far apart, the ids themselves are kept.
class ArticleSet
{
public:
    ArticleSet() = default;
    /// From ids in ascending order, as ArticleStore::matching() finds them.
    explicit(false) ArticleSet(std::vector<ArticleId> ascending);

    [[nodiscard]] bool contains(ArticleId article) const;
    /// In bytes.
    [[nodiscard]] size_t weight() const { return m_bits.size() * sizeof(quint64) + m_ids.size() * sizeof(ArticleId); }

private:
    std::vector<quint64> m_bits; // of the ids from 0 on
    std::vector<ArticleId> m_ids; // instead of the bits
};

} // namespace rumourdesk
