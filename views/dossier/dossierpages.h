// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exporting/dossier.h"
#include "models/items/feeseries.h"
#include "views/dossier/pagepieces.h"

#include <QSizeF>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace rumourdesk
{

/// A dossier set on pages of A4, each with a line at its head and its number at its foot. The same for printer, preview
/// and PDF. Needs a QGuiApplication for its fonts, but no window.
class DossierPages
{
public:
    DossierPages(const Dossier &dossier, const FeeSeries &chart);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// The numbers of the rumours whose evidence stands on a page, from top to bottom.
    [[nodiscard]] std::vector<int> entriesOn(int page) const;
    /// Paints a page from 0 into a rectangle of the painter as wide and high as A4 in units.
    void paint(QPainter &painter, int page) const;
    /// All pages, the first on the device's present one.
    void paintOn(QPagedPaintDevice &device) const;
    /// The pages from `first` to `last`, counted from 1, for who prints some of them alone.
    void paintOn(QPagedPaintDevice &device, int first, int last) const;

    [[nodiscard]] static QSizeF pageSize(); ///< units

private:
    struct Placed {
        size_t piece = 0;
        double top = 0;
    };

    void breakPages();
    [[nodiscard]] double heightWithKept(size_t piece) const;
    void paintFurniture(QPainter &painter, int page) const;

    PagePieces m_pieces;
    QString m_title;
    QString m_period;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace rumourdesk
