// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace rumourdesk
{

/// One pane of several widgets, one below the other, of which `growing` takes what room there is.
[[nodiscard]] QWidget *stackedPane(const std::vector<QWidget *> &widgets, const QWidget *growing);

} // namespace rumourdesk
