// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/extractor.h"

namespace rumourdesk {

Extractor::Extractor(const Gazetteer &gazetteer) : m_gazetteer(gazetteer) {}

std::vector<Rumour> Extractor::extract(const Article &) const
{
    return {};
}

} // namespace rumourdesk
