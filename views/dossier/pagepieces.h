// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dossier/settext.h"

#include <QColor>
#include <QSizeF>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace rumourdesk
{

/// What stands whole on one page.
struct PagePiece {
    double height = 0;
    std::function<void(QPainter &painter, QPointF topLeft)> paint;
    double before = 0; ///< room above it, not at the top of a page
    bool isKept = false; ///< on the page of what follows
    std::optional<size_t> head; ///< a piece that is repeated above it at the top of a page
    int entry = 0; ///< the number of the rumour that is told here, else 0
};

struct PageColumn {
    QString title;
    bool isShared = false; ///< gets a share of the room that is left; else as wide as its longest cell
    bool isNumber = false; ///< and so at the right
    double width = 0; ///< units, once it is known
};

/// Makes the pieces of a document, from its first to its last, in a column of one width.
class PagePieces
{
public:
    explicit PagePieces(double width) : m_width(width) {}

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] const std::vector<PagePiece> &pieces() const { return m_pieces; }

    void add(PagePiece piece) { m_pieces.push_back(std::move(piece)); }
    /// A heading with room above it, which stays with what follows.
    void addHeading(const QString &text);
    void addText(const std::vector<TextRun> &runs, double before, bool isKept = false);
    /// Rows below a head that is repeated on every page. Empty columns are left out.
    void addTable(std::vector<PageColumn> columns, std::vector<QStringList> rows);

private:
    [[nodiscard]] PagePiece tableRow(const std::vector<PageColumn> &columns, const QStringList &cells,
        const QTextCharFormat &format, const QColor &rule) const;

    double m_width;
    std::vector<PagePiece> m_pieces;
};

} // namespace rumourdesk
