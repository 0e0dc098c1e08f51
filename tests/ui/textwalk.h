// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace rumourdesk::testing
{

/// What is painted in the window, and then what its menus, tool tips and a screen reader say, in plain letters: it has not
/// gone through tr(). The `data` are names and words that stand in articles and in the language of filters.
[[nodiscard]] QStringList untranslatedTexts(const QWidget &window, const QStringList &data);

/// Texts that are wider or higher than their room, that end in an ellipsis which no tool tip makes good, or whose control
/// has not found a place.
[[nodiscard]] QStringList clippedTexts(const QWidget &window);

} // namespace rumourdesk::testing
