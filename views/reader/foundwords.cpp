// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reader/foundwords.h"

#include "models/items/textfold.h"

#include <algorithm>

namespace rumourdesk
{

void FoundWords::seek(const QString &sought, const QString &text)
{
    m_sought = sought;
    m_places = placesOf(sought, text);
    m_current.reset();
}

void FoundWords::goTo(int position)
{
    if (m_places.empty())
        return;
    const auto place = std::ranges::lower_bound(m_places, position, {}, &Span::start);
    m_current = place == m_places.end() ? 0 : static_cast<size_t>(place - m_places.begin());
}

void FoundWords::step(int direction)
{
    if (m_places.empty())
        return;
    const size_t count = m_places.size();
    if (!m_current)
        m_current = direction > 0 ? 0 : count - 1;
    else
        m_current = direction > 0 ? (*m_current + 1) % count : (*m_current + count - 1) % count;
}

} // namespace rumourdesk
