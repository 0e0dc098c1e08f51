// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rumourdesk::testing
{

/// Each of these looks at everything that is visible in a window, or in a dialog, and names what is wrong with it.

/// Controls that a screen reader has no name for.
[[nodiscard]] QStringList namelessControls(const QWidget &window);
/// Controls that the Tab key does not reach, or does not leave; and Shift+Tab likewise.
[[nodiscard]] QStringList focusTraps(QWidget &window);
/// Keys that stand for two actions in one context, and letters that Alt opens or presses two things with.
[[nodiscard]] QStringList doubleShortcuts(const QWidget &window);
/// Controls that look with the focus as they do without it.
[[nodiscard]] QStringList invisibleFocus(QWidget &window);

} // namespace rumourdesk::testing
