// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/markshape.h"

#include <QPolygonF>

namespace rumourdesk {

using namespace Qt::StringLiterals;

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

QString basisTitle(FeeBasis basis)
{
    switch (basis) {
    case FeeBasis::Bid:
        return u"Bid"_s;
    case FeeBasis::Asking:
        return u"Asking price"_s;
    case FeeBasis::Valuation:
        return u"Valuation"_s;
    case FeeBasis::Clause:
        return u"Release clause"_s;
    case FeeBasis::Agreed:
        return u"Agreed"_s;
    }
    return {};
}

} // namespace rumourdesk
