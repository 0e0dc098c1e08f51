// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/stage.h"

#include <QColor>
#include <QPalette>
#include <QTextCharFormat>

#include <array>

namespace rumourdesk
{

enum class ThemeChoice : quint8 { System, Light, Dark };

/// The colours of one ground, light or dark. Every colour that carries meaning keeps a contrast of at least
/// 3:1 against its ground and differs from its neighbours for colour-blind eyes too (after Okabe and Ito).
struct ThemeColours {
    bool isDark = false;
    QColor window; ///< behind the panes
    QColor ground; ///< behind text, table and chart
    QColor alternate; ///< every second row
    QColor text;
    QColor muted; ///< secondary text, still 4.5:1
    QColor line; ///< rules and grid
    QColor accent;
    QColor accentText; ///< on the accent
    QColor litText; ///< on evidence that is lit
    float litStrength = 0; ///< of the colour that it is lit with
    QColor mistake;
    QColor mistakeGround;
    QColor shade; ///< transfer windows on the chart
    std::array<QColor, stageCount> stages;
    std::array<QColor, fieldCount> fields;
    std::array<QColor, 7> series; ///< suitors or outlets, most frequent first
};

[[nodiscard]] const ThemeColours &lightColours();
[[nodiscard]] const ThemeColours &darkColours();
/// The colours that go with the ground a widget is drawn on.
[[nodiscard]] const ThemeColours &coloursFor(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const ThemeColours &colours);

/// How each field's evidence is underlined, so that colour is never the only sign. No two fields share both.
[[nodiscard]] QTextCharFormat::UnderlineStyle underlineOf(Field field);

/// Gives the whole application the Fusion style in the chosen palette. System follows the desktop's own
/// ground.
void applyTheme(ThemeChoice choice);

} // namespace rumourdesk
