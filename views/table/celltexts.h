// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>

#include <array>

class QPainter;

namespace rumourdesk
{

/// Draws the texts of cells, which come again and again in a table of rumours: each is laid out once and kept, since laying a
/// text out takes longer than all the rest of a cell.
class CellTexts
{
public:
    /// One line in the middle of the room's height, in the painter's pen; cut with "…" where it is wider than the room.
    void draw(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QFont &font, const QString &text);

private:
    /// A text and the width that it has to fit into.
    using Key = std::pair<QString, int>;
    /// Texts of one font. A cell is upright or slanted, light or bold, struck out or not.
    struct Face {
        QFont font;
        QCache<Key, QStaticText> texts{4000}; // some fifty screens of names
    };

    [[nodiscard]] Face &faceOf(const QFont &font);

    std::array<Face, 8> m_faces;
};

} // namespace rumourdesk
