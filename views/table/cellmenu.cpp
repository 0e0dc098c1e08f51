// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/cellmenu.h"

#include <QMenu>

namespace rumourdesk {

using namespace Qt::StringLiterals;

void addOffers(QMenu &menu, const std::vector<FilterOffer> &offers,
    const std::function<void(const QString &condition)> &choose)
{
    menu.setToolTipsVisible(true);
    for (const FilterOffer &offer : offers) {
        QString text = offer.text;
        QAction *action = menu.addAction(text.replace(u'&', u"&&"_s)); // a name may have one
        action->setToolTip(offer.expression);
        QObject::connect(action, &QAction::triggered, &menu, [choose, offer] { choose(offer.expression); });
    }
}

} // namespace rumourdesk
