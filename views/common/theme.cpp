// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/deskstyle.h"

#include <QApplication>
#include <QStyle>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

const ThemeColours &lightColours()
{
    static const ThemeColours colours = {
        .isDark = false,
        .window = 0xf3f4f6,
        .ground = 0xffffff,
        .alternate = 0xf7f8fa,
        .text = 0x1c2128,
        .muted = 0x5b6470,
        .line = 0xd9dde3,
        .accent = 0x1f5fa8,
        .accentText = 0xffffff,
        .litText = 0x1c2128,
        .litStrength = 0.50F,
        .mistake = 0xb3261e,
        .mistakeGround = 0xfdecea,
        .shade = 0xeef2f7,
        // off; interest, approach, talks; bid; agreed, medical, done
        .stages = {0x7d8590, 0x6a9bd1, 0x3f7fc0, 0x1f5fa8, 0xc77700, 0x2a9d7f, 0x1b8068, 0x0b604c},
        // player, from, to, move, stage, fee, window, sources, journalists, contract, age
        .fields = {0x0067b1, 0xc34f00, 0x008262, 0x7a6a00, 0x7a45b0, 0xb07500, 0x00788c, 0xb0447e, 0xb0447e,
            0x5b6470, 0x5b6470},
        .series = {0x0067b1, 0xd05a00, 0x008262, 0xb0447e, 0x8f6f00, 0x4a9bd4, 0x6d7580},
    };
    return colours;
}

const ThemeColours &darkColours()
{
    static const ThemeColours colours = {
        .isDark = true,
        .window = 0x1b1e24,
        .ground = 0x22262d,
        .alternate = 0x272c34,
        .text = 0xe6e9ee,
        .muted = 0xa3acb9,
        .line = 0x3b424d,
        .accent = 0x4c9be8,
        .accentText = 0x0e1116,
        .litText = 0xffffff,
        .litStrength = 0.22F, // more would be too pale for white letters
        .mistake = 0xff8a80,
        .mistakeGround = 0x44292b,
        .shade = 0x2b313a,
        .stages = {0x8b949e, 0x8fbdea, 0x6aa9e6, 0x4c9be8, 0xf0a63c, 0x5fd0ae, 0x43bd98, 0x2fa886},
        .fields = {0x5aaef0, 0xff9a5c, 0x45cfa5, 0xcdbb45, 0xc09af0, 0xf2be4d, 0x4fc4d8, 0xf095c2, 0xf095c2,
            0xa3acb9, 0xa3acb9},
        .series = {0x5aaef0, 0xff9a5c, 0x45cfa5, 0xf095c2, 0xe6c34a, 0xb9c8ff, 0xa3acb9},
    };
    return colours;
}

const ThemeColours &coloursFor(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkColours() : lightColours();
}

namespace
{

/// The roles of which styles make bevels, frames and arrows: shades of the button, never of the text.
void setShades(QPalette &palette, const ThemeColours &colours)
{
    const QColor button = colours.isDark ? colours.window.lighter(135) : colours.window;
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::Light, colours.isDark ? button.lighter(130) : colours.ground);
    palette.setColor(QPalette::Midlight, colours.isDark ? button.lighter(115) : colours.alternate);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.isDark ? colours.window.darker(130) : colours.line.darker(125));
    palette.setColor(QPalette::Shadow, colours.isDark ? colours.window.darker(200) : colours.muted);
}

/// What cannot be used is paler than what can, and no ground of it stands out.
void setDisabled(QPalette &palette, const ThemeColours &colours)
{
    const QColor pale = colours.isDark ? colours.muted.darker(140) : colours.muted.lighter(150);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::BrightText,
             QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, pale);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
}

} // namespace

QPalette paletteOf(const ThemeColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::Base, colours.ground);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.accentText);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.isDark ? colours.line : colours.ground);
    palette.setColor(QPalette::ToolTipText, colours.text);
    setShades(palette, colours);
    setDisabled(palette, colours);
    return palette;
}

QTextCharFormat::UnderlineStyle underlineOf(Field field)
{
    switch (field) {
    case Field::Player:
    case Field::Fee:
    case Field::ContractUntil:
        return QTextCharFormat::SingleUnderline;
    case Field::From:
    case Field::Sources:
    case Field::Window:
        return QTextCharFormat::DashUnderline;
    case Field::To:
        return QTextCharFormat::DashDotLine;
    case Field::Stage:
        return QTextCharFormat::WaveUnderline;
    case Field::Move:
    case Field::Journalists:
    case Field::Age:
        return QTextCharFormat::DotLine;
    }
    return QTextCharFormat::SingleUnderline;
}

void applyTheme(ThemeChoice choice)
{
    QApplication::setStyle(new DeskStyle);
    // Without a palette of ours the application falls back to the desktop's, which tells its ground.
    QApplication::setPalette(QPalette());
    const bool isDark = choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && coloursFor(QApplication::palette()).isDark);
    QApplication::setPalette(paletteOf(isDark ? darkColours() : lightColours()));
}

} // namespace rumourdesk
