// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/textwalk.h"

#include "tests/ui/paintedtexts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolTip>

namespace rumourdesk::testing
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<QWidget *> visibleWidgets(const QWidget &window)
{
    std::vector<QWidget *> widgets{const_cast<QWidget *>(&window)};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            widgets.push_back(widget);
    }
    return widgets;
}

QString described(const QWidget &widget, const QString &text)
{
    const QWidget *named = &widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    return u"%1 in %2: “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), named->objectName(), text);
}

/// The page of a scroll area, which may be longer than its window and is painted by the area.
const QAbstractScrollArea *scrolledBy(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget ? area : nullptr;
}

/// Whether somebody wrote it and the program only shows it.
bool showsData(const QWidget &widget)
{
    const QAbstractScrollArea *area = scrolledBy(widget);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->text().isEmpty();
    if (qobject_cast<const QTextBrowser *>(area))
        return true;
    const auto *view = qobject_cast<const QAbstractItemView *>(area);
    return view && !qobject_cast<const QHeaderView *>(area) && view->model()->rowCount() > 0
        && view->objectName() != u"keysList";
}

/// "Fee (" of "Fee (EU…".
QString withoutBegunData(const QString &text, const QStringList &data)
{
    if (!text.endsWith(u'…'))
        return text;
    for (qsizetype start = 0; start + 1 < text.size(); ++start) {
        const QStringView begun = QStringView(text).chopped(1).sliced(start).trimmed();
        if (!begun.isEmpty() && std::ranges::any_of(data, [&](const QString &each) { return each.startsWith(begun); }))
            return text.first(start);
    }
    return text;
}

/// What is left of a text without data, keys and figures, if that has plain letters.
QString plainPart(QString text, const QStringList &data)
{
    static const QRegularExpression keys(uR"(\b((Ctrl|Alt|Shift)\+)*(Ctrl|Alt|Shift)\+\w+|(Ctrl|Alt|Shift)\+\W|\bF\d+\b|\b(Del|Esc)\b)"_s);
    static const QRegularExpression tags(u"<[^>]*>|&[a-z]+;"_s);
    static const QRegularExpression letters(u"[A-Za-z]{2,}"_s);
    for (const QString &each : data)
        text.remove(each, Qt::CaseInsensitive);
    text.remove(keys).remove(tags);
    text = withoutBegunData(text, data);
    return text.contains(letters) ? text : QString();
}

QStringList spokenTexts(const QWidget &widget)
{
    return {widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()};
}

/// "Open files…" of "Open files…\tCtrl+O".
QString withoutKeys(const QString &text)
{
    return text.section(u'\t', 0, 0);
}

bool hasToolTip(QWidget &widget, QPoint at)
{
    const QString none = u"no tool tip"_s;
    QToolTip::showText(widget.mapToGlobal(at), none, &widget);
    QHelpEvent asked(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &asked);
    const QString shown = QToolTip::text();
    QToolTip::hideText();
    return !shown.isEmpty() && shown != none;
}

/// A header goes along with the table below it.
bool isScrolledSideways(const QAbstractScrollArea *area)
{
    const auto *header = qobject_cast<const QHeaderView *>(area);
    const auto *scrolled = header ? qobject_cast<const QAbstractScrollArea *>(header->parentWidget()) : area;
    return scrolled && scrolled->horizontalScrollBar()->maximum() > 0;
}

/// What ends in an ellipsis without having been written so.
bool isElided(const QWidget &widget, const PaintedText &painted)
{
    if (!painted.text.endsWith(u'…'))
        return false;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return QString(button->text()).remove(u'&') != painted.text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text() != painted.text;
    const auto *view = qobject_cast<const QAbstractItemView *>(scrolledBy(widget));
    return !view || view->indexAt(painted.place.center().toPoint()).data().toString() != painted.text;
}

void lookAtPainted(QWidget &widget, QStringList &wrong)
{
    const QAbstractScrollArea *area = scrolledBy(widget);
    const bool isScrolled = isScrolledSideways(area);
    const auto *line = qobject_cast<const QLineEdit *>(&widget);
    if (qobject_cast<const QTextBrowser *>(area))
        return; // its lines are broken where its page ends
    for (const PaintedText &each : paintedTexts(widget)) {
        const QRectF room = each.room.adjusted(-1, -2, 1, 2); // a letter does not fill its box
        const bool isTooWide = !isScrolled && (each.place.left() < room.left() || each.place.right() > room.right());
        const bool isTooHigh = !area && (each.place.top() < room.top() || each.place.bottom() > room.bottom());
        if ((isTooWide || isTooHigh) && !(line && !line->text().isEmpty()))
            wrong << described(widget, each.text) + (isTooWide ? u" is cut off by %1 pixels"_s : u" is too high by %1 pixels"_s)
                         .arg(isTooWide ? each.place.width() - each.room.width() : each.place.height() - each.room.height());
        if (isElided(widget, each) && each.room.intersects(each.place) && !hasToolTip(widget, each.place.center().toPoint()))
            wrong << described(widget, each.text) + u" is elided and has no tool tip"_s;
    }
}

void lookAtBars(const QWidget &window, QStringList &wrong)
{
    for (const QMenuBar *bar : window.findChildren<QMenuBar *>()) {
        for (QAction *action : bar->actions()) {
            if (!bar->rect().contains(bar->actionGeometry(action)) || bar->actionGeometry(action).isEmpty())
                wrong << u"no room in the menu bar for “%1”"_s.arg(action->text());
        }
    }
    for (const QToolBar *bar : window.findChildren<QToolBar *>()) {
        for (QAction *action : bar->actions()) {
            if (const QWidget *button = bar->widgetForAction(action); !button || !button->isVisible())
                wrong << u"no room in the tool bar for “%1”"_s.arg(action->text());
        }
    }
    constexpr QSize screen(1280, 800); // the smallest that the desk is laid out for
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->sizeHint().width() > screen.width() || menu->sizeHint().height() > screen.height())
            wrong << u"the menu “%1” is larger than the screen"_s.arg(menu->title());
    }
}

} // namespace

QStringList untranslatedTexts(const QWidget &window, const QStringList &data)
{
    QStringList plain;
    const auto look = [&](const QString &text, const QString &where) {
        if (!plainPart(text, data).isEmpty())
            plain << where;
    };
    look(window.windowTitle(), u"title: "_s + window.windowTitle());
    for (QWidget *widget : visibleWidgets(window)) {
        for (const QString &text : spokenTexts(*widget))
            look(text, described(*widget, text) + u" is said"_s);
        if (showsData(*widget))
            continue;
        for (const PaintedText &each : paintedTexts(*widget))
            look(each.text, described(*widget, each.text) + u" is painted"_s);
    }
    for (const QComboBox *combo : window.findChildren<QComboBox *>()) {
        for (int i = 0; i < combo->count(); ++i)
            look(combo->itemText(i), described(*combo, combo->itemText(i)));
    }
    for (const QMenu *menu : window.findChildren<QMenu *>())
        look(menu->title(), u"menu: "_s + menu->title());
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QString &text : {withoutKeys(action->text()), action->toolTip(), action->statusTip()})
            look(text, u"action: "_s + text);
    }
    plain.removeDuplicates();
    return plain;
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList wrong;
    for (QWidget *widget : visibleWidgets(window)) {
        const bool hasText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget);
        if (hasText && widget->size().isEmpty() && widget->sizeHint().width() > 4)
            wrong << described(*widget, widget->accessibleName()) + u" has no room"_s;
        lookAtPainted(*widget, wrong);
    }
    lookAtBars(window, wrong);
    wrong.removeDuplicates();
    return wrong;
}

} // namespace rumourdesk::testing
