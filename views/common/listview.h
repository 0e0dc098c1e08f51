// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QAbstractItemView;
class QString;

namespace rumourdesk
{

/// The selected rows of a list, from top to bottom.
[[nodiscard]] std::vector<int> selectedRows(const QAbstractItemView &view);

/// Writes in the middle of a list without rows why it has none; to be called when it paints itself.
void paintEmptyText(QAbstractItemView &view, const QString &text);

} // namespace rumourdesk
