// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/markshape.h"

#include <QCoreApplication>
#include <QPolygonF>

#include <array>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("FeeBasis", text);
}

} // namespace

QPainterPath markShape(FeeBasis basis, double radius)
{
    QPainterPath path;
    switch (basis) {
    case FeeBasis::Bid:
    case FeeBasis::Valuation:
        path.addEllipse(QPointF(), radius, radius);
        break;
    case FeeBasis::Asking: {
        const double half = radius * 0.9;
        path.addRect(-half, -half, 2 * half, 2 * half);
        break;
    }
    case FeeBasis::Clause: {
        const double reach = radius * 1.3;
        path.addPolygon(QPolygonF({{0, -reach}, {reach, 0}, {0, reach}, {-reach, 0}}));
        path.closeSubpath();
        break;
    }
    case FeeBasis::Agreed: {
        const double reach = radius * 1.25;
        path.addPolygon(QPolygonF({{0, -reach}, {reach, reach * 0.8}, {-reach, reach * 0.8}}));
        path.closeSubpath();
        break;
    }
    }
    return path;
}

bool isHollow(FeeBasis basis)
{
    return basis == FeeBasis::Valuation;
}

QPainterPath flagShape(Outcome outcome)
{
    constexpr double height = 15;
    QPainterPath path;
    switch (outcome) {
    case Outcome::MovedThere:
    case Outcome::MovedElsewhere:
        path.addPolygon(QPolygonF({{0, -height}, {9, -height + 4}, {0, -height + 8}}));
        break;
    case Outcome::Stayed:
    case Outcome::WindowClosed:
        path.addRect(0, -height, 8, 7);
        break;
    case Outcome::StillOpen:
        path.addEllipse(QPointF(0, -height + 2), 2.5, 2.5);
        break;
    }
    path.closeSubpath();
    path.moveTo(0, 0);
    path.lineTo(0, -height);
    return path;
}

bool isFlagHollow(Outcome outcome)
{
    return outcome == Outcome::MovedElsewhere || outcome == Outcome::WindowClosed;
}

QList<qreal> dashesOf(int colour)
{
    static const std::array<QList<qreal>, 7> dashes
        = {QList<qreal>(), {5, 3}, {1.5, 2.5}, {7, 2.5, 1.5, 2.5}, {10, 3}, {3, 2, 1, 2, 1, 2}, {1, 5}};
    return dashes.at(static_cast<size_t>(colour) % dashes.size());
}

QString basisTitle(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Bid:
        return tr("Bid");
    case FeeBasis::Asking:
        return tr("Asking price");
    case FeeBasis::Valuation:
        return tr("Valuation");
    case FeeBasis::Clause:
        return tr("Release clause");
    case FeeBasis::Agreed:
        return tr("Agreed");
    }
    return {};
}

} // namespace rumourdesk
