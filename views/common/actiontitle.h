// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace rumourdesk
{

/// What an action is called on a button of its own: without the letter of its menu, and without its keys.
[[nodiscard]] QString titleOf(const QAction &action);

} // namespace rumourdesk
