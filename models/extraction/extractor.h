// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/rumour.h"
#include "models/extraction/gazetteer.h"

#include <vector>

namespace rumourdesk {

/// Reads the rumours out of an article. Pure: the same article and gazetteer give the same rumours.
/// Immutable after construction, so one extractor may serve any number of threads.
class Extractor
{
public:
    /// Stored beside what was extracted, so that a better extractor knows what to read again.
    static constexpr int version = 13;

    /// The gazetteer must outlive the extractor.
    explicit Extractor(const Gazetteer &gazetteer);

    /// The rumours in the order in which the text first tells them.
    [[nodiscard]] std::vector<Rumour> extract(const Article &article) const;

private:
    const Gazetteer &m_gazetteer;
};

} // namespace rumourdesk
