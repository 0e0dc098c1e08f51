// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitywalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTest>

#include <map>

namespace rumourdesk::testing
{

using namespace Qt::StringLiterals;

namespace
{

QString describe(const QWidget &widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), name);
}

/// Parts that Qt makes of its own widgets: they are reached through those.
bool isPartOfAnother(const QWidget &widget)
{
    const QString className = QString::fromLatin1(widget.metaObject()->className());
    return widget.objectName().startsWith(u"qt_"_s) || className.contains(u"Private"_s)
        || className == u"QLineEditIconButton"_s || widget.focusProxy() || qobject_cast<const QMenu *>(&widget);
}

std::vector<QWidget *> visibleWidgets(const QWidget &window)
{
    std::vector<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && !isPartOfAnother(*widget))
            widgets.push_back(widget);
    }
    return widgets;
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget);
}

std::vector<QWidget *> tabStops(const QWidget &window)
{
    std::vector<QWidget *> stops = visibleWidgets(window);
    std::erase_if(stops, [](const QWidget *widget) {
        return !widget->isEnabled() || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus;
    });
    return stops;
}

/// The controls that have the focus one after the other, until it has been everywhere or stands still.
std::vector<QWidget *> walk(QWidget &start, Qt::Key key, size_t most)
{
    std::vector<QWidget *> visited;
    start.setFocus(Qt::TabFocusReason);
    for (size_t i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || (!visited.empty() && focus == visited.back()))
            break;
        visited.push_back(focus);
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return visited;
}

QStringList mnemonics(const QWidget &window)
{
    QStringList texts;
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            texts << action->text();
    }
    for (const QWidget *widget : visibleWidgets(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && label->buddy() && label->textFormat() != Qt::PlainText)
            texts << label->text();
    }
    return texts;
}

QImage pictureOf(QWidget &window, const QWidget &widget)
{
    constexpr int surroundings = 4; // a frame may stand around it
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    return window.grab(place.adjusted(-surroundings, -surroundings, surroundings, surroundings)).toImage();
}

} // namespace

QStringList namelessControls(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : visibleWidgets(window)) {
        if (!isControl(*widget))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            nameless << describe(*widget);
    }
    return nameless;
}

QStringList focusTraps(QWidget &window)
{
    QStringList traps;
    const std::vector<QWidget *> stops = tabStops(window);
    if (stops.empty())
        return {u"nothing takes the focus"_s};
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QString way = key == Qt::Key_Tab ? u"Tab"_s : u"Shift+Tab"_s;
        const std::vector<QWidget *> visited = walk(*stops.front(), key, 2 * stops.size() + 2);
        if (visited.size() < 2 * stops.size() && stops.size() > 1)
            traps << u"%1 stays in %2"_s.arg(way, describe(*visited.back()));
        for (const QWidget *stop : stops) {
            if (std::ranges::find(visited, stop) == visited.end())
                traps << u"%1 does not reach %2"_s.arg(way, describe(*stop));
        }
    }
    return traps;
}

QStringList doubleShortcuts(const QWidget &window)
{
    QStringList doubles;
    std::map<std::pair<QString, const QObject *>, QString> seen; // by key and context
    const auto add = [&](const QKeySequence &key, Qt::ShortcutContext context, const QObject *owner, const QString &what) {
        const bool isOfWindow = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
        const auto [place, isNew] = seen.emplace(std::pair(key.toString(), isOfWindow ? nullptr : owner), what);
        if (!isNew)
            doubles << u"%1: %2 and %3"_s.arg(key.toString(), place->second, what);
    };
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (key.isEmpty()) // of an action that has lost its keys
                continue;
            add(key, action->shortcutContext(), action->parent(), action->text());
        }
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
        add(shortcut->key(), shortcut->context(), shortcut->parent(), shortcut->objectName());
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
                add(key, Qt::WidgetShortcut, menu, action->text());
        }
    }
    for (const QString &text : mnemonics(window)) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            add(key, Qt::WindowShortcut, nullptr, text);
    }
    return doubles;
}

QStringList invisibleFocus(QWidget &window)
{
    QStringList invisible;
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as after a press of Tab
    const std::vector<QWidget *> stops = tabStops(window);
    for (size_t i = 0; i < stops.size(); ++i) {
        QWidget *other = stops[(i + stops.size() / 2) % stops.size()];
        if (other == stops[i])
            continue;
        other->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        const QImage without = pictureOf(window, *stops[i]);
        stops[i]->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
        if (pictureOf(window, *stops[i]) == without)
            invisible << describe(*stops[i]);
    }
    return invisible;
}

} // namespace rumourdesk::testing
