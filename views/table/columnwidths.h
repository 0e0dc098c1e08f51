// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

class QFontMetrics;

namespace rumourdesk
{

/// Whether the column of RumourTableModel has a width that follows the room there is.
[[nodiscard]] bool hasFittedWidth(int column);

/// How wide such columns are in `room` pixels, by column. What is left over goes to names; where width is wanting, the least
/// useful columns give way first, down to what must be seen of a value, and the player last. They may need more than the
/// room at the end.
[[nodiscard]] std::map<int, int> fittedWidths(
    const std::vector<int> &columns, int room, const QFontMetrics &metrics);

} // namespace rumourdesk
