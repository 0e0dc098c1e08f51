// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossierpages.h"

#include "views/common/theme.h"
#include "views/dossier/dossierpieces.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double point = unitsPerPoint;
constexpr double millimetre = 72 / 25.4 * point;
constexpr double pageWidth = 210 * millimetre;
constexpr double pageHeight = 297 * millimetre;
constexpr double side = 20 * millimetre;
constexpr double bodyTop = 24 * millimetre;
constexpr double bottom = 22 * millimetre;
constexpr double bodyWidth = pageWidth - 2 * side;
constexpr double bodyHeight = pageHeight - bodyTop - bottom;

} // namespace

DossierPages::DossierPages(const Dossier &dossier, const FeeSeries &chart)
    : m_pieces(dossierPieces(dossier, chart, bodyWidth))
    , m_title(dossier.title.left(80))
    , m_period(dossier.period)
{
    breakPages();
}

QSizeF DossierPages::pageSize()
{
    return {pageWidth, pageHeight};
}

/// The height of a piece and of all that it must not be parted from.
double DossierPages::heightWithKept(size_t piece) const
{
    const std::vector<PagePiece> &pieces = m_pieces.pieces();
    double height = pieces[piece].height;
    for (size_t i = piece; pieces[i].isKept && i + 1 < pieces.size(); ++i)
        height += pieces[i + 1].before + pieces[i + 1].height;
    return height;
}

void DossierPages::breakPages()
{
    const std::vector<PagePiece> &pieces = m_pieces.pieces();
    m_pages.assign(1, {});
    double at = 0;
    bool isHeld = false; // by the piece before, whose room was asked for already
    for (size_t i = 0; i < pieces.size(); ++i) {
        const PagePiece &piece = pieces[i];
        const double before = m_pages.back().empty() ? 0 : piece.before;
        if (!isHeld && !m_pages.back().empty() && at + before + heightWithKept(i) > bodyHeight) {
            m_pages.emplace_back();
            at = 0;
            if (piece.head) {
                m_pages.back().push_back({*piece.head, 0});
                at = pieces[*piece.head].height;
            }
        } else {
            at += before;
        }
        m_pages.back().push_back({i, at});
        at += piece.height;
        isHeld = piece.isKept;
    }
}

std::vector<int> DossierPages::entriesOn(int page) const
{
    std::vector<int> entries;
    for (const Placed &placed : m_pages.at(static_cast<size_t>(page))) {
        if (const int entry = m_pieces.pieces()[placed.piece].entry; entry > 0)
            entries.push_back(entry);
    }
    return entries;
}

void DossierPages::paintFurniture(QPainter &painter, int page) const
{
    const QTextCharFormat format = mutedFormat(8);
    const double head = 12 * millimetre;
    const QString programme = QCoreApplication::translate("Dossier", "RumourDesk");
    SetText({{programme, format}}, bodyWidth).paint(painter, {side, head});
    const QString subject = m_period.isEmpty() ? m_title : QString(m_title + u" · "_s + m_period);
    SetText({{subject, format}}, bodyWidth, Qt::AlignRight).paint(painter, {side, head});
    painter.fillRect(QRectF(side, head + 13 * point, bodyWidth, 0.5 * point), lightColours().line);
    SetText({{u"%1 / %2"_s.arg(page + 1).arg(count()), format}}, bodyWidth, Qt::AlignRight)
        .paint(painter, {side, pageHeight - 14 * millimetre});
}

void DossierPages::paint(QPainter &painter, int page) const
{
    paintFurniture(painter, page);
    for (const Placed &placed : m_pages.at(static_cast<size_t>(page))) {
        const PagePiece &piece = m_pieces.pieces()[placed.piece];
        if (piece.paint)
            piece.paint(painter, {side, bodyTop + placed.top});
    }
}

void DossierPages::paintOn(QPagedPaintDevice &device) const
{
    paintOn(device, 1, count());
}

void DossierPages::paintOn(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / (72 * unitsPerPoint);
    for (int page = std::max(first, 1); page <= std::min(last, count()); ++page) {
        if (page > std::max(first, 1))
            device.newPage();
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page - 1);
        painter.restore();
    }
}

} // namespace rumourdesk
