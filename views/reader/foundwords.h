// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk
{

/// Where the words that an analyst looks for stand on a page, and the one of those places that he has come to.
class FoundWords
{
public:
    /// Looks for the words in another text, or for other words; he has come to none of them yet.
    void seek(const QString &sought, const QString &text);
    /// Comes to the first place that begins at the position or behind it, else to the first of all.
    void goTo(int position);
    /// Goes on by one place, or back for -1, round the ends.
    void step(int direction);

    [[nodiscard]] const QString &sought() const { return m_sought; }
    [[nodiscard]] const std::vector<Span> &places() const { return m_places; }
    /// The place come to, as an index of places().
    [[nodiscard]] std::optional<size_t> current() const { return m_current; }

private:
    QString m_sought;
    std::vector<Span> m_places;
    std::optional<size_t> m_current;
};

} // namespace rumourdesk
