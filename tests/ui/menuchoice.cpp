// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/menuchoice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

QStringList choose(QWidget *widget, QContextMenuEvent &&asked, const QString &text)
{
    QStringList texts;
    QTimer::singleShot(0, widget, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        QAction *chosen = nullptr;
        for (QAction *action : menu->actions()) {
            const QString plain = action->text().section(u'\t', 0, 0).remove(u'&');
            texts << (action->isSeparator() ? u"-"_s : plain);
            if (plain == text)
                chosen = action;
        }
        menu->close();
        if (chosen)
            chosen->trigger();
    });
    QApplication::sendEvent(widget, &asked);
    return texts;
}

} // namespace

QStringList chooseInMenu(QWidget *widget, QPoint place, const QString &text)
{
    return choose(
        widget, QContextMenuEvent(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place)), text);
}

QStringList chooseInMenuByKey(QWidget *widget, const QString &text)
{
    return choose(widget,
        QContextMenuEvent(QContextMenuEvent::Keyboard, QPoint(), widget->mapToGlobal(QPoint())), text);
}

} // namespace rumourdesk::testing
