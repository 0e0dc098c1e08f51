// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/articleset.h"

#include <algorithm>

namespace rumourdesk {

ArticleSet::ArticleSet(std::vector<ArticleId> ascending)
{
    constexpr size_t idBits = 64; // a bit for each id is no more than the ids themselves
    constexpr size_t leastBits = 64 * 1024;
    if (ascending.empty())
        return;
    const bool isNatural = ascending.front().value >= 0;
    const auto past = static_cast<quint64>(ascending.back().value) + 1;
    if (!isNatural || past > std::max(leastBits, idBits * ascending.size())) {
        m_ids = std::move(ascending);
        return;
    }
    m_bits.resize((past + 63) / 64);
    for (const ArticleId id : ascending)
        m_bits[static_cast<size_t>(id.value) / 64] |= quint64(1) << (static_cast<size_t>(id.value) % 64);
}

bool ArticleSet::contains(ArticleId article) const
{
    if (m_bits.empty())
        return std::ranges::binary_search(m_ids, article);
    const size_t word = static_cast<size_t>(article.value) / 64; // of a negative id: beyond all
    return word < m_bits.size() && (m_bits[word] >> (static_cast<size_t>(article.value) % 64) & 1) != 0;
}

} // namespace rumourdesk
