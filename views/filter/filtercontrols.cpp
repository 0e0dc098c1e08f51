// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filter/filtercontrols.h"

#include "models/items/annotator.h"
#include "models/items/filterparts.h"
#include "models/items/rumourtablemodel.h"
#include "views/actions/actionset.h"
#include "views/filter/filterbar.h"
#include "views/filter/filterchips.h"
#include "views/filter/filterline.h"
#include "views/sidebar/savedfilterlist.h"
#include "views/sidebar/savedfilterpane.h"
#include "views/sidebar/sidebarsplitter.h"

#include <QAction>
#include <QMouseEvent>
#include <QWindow>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int restBeforeVisit = 1000; // milliseconds; less would make a step of every pause in typing

} // namespace

FilterControls::FilterControls(
    RumourTableModel &model, Annotator &annotator, const ActionSet &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_saved(annotator, model)
    , m_line(new FilterLine(model))
    , m_bar(new FilterBar(actions))
    , m_sidebar(new SavedFilterPane(m_saved))
    , m_rest(new QTimer(this))
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(restBeforeVisit);
    connect(m_rest, &QTimer::timeout, this, &FilterControls::visit);
    connect(m_line, &FilterLine::mistakeChanged, this, &FilterControls::mirrorLine);
    connect(m_line, &QLineEdit::editingFinished, this, &FilterControls::visit);
    setupActions();
    setupSidebar();
    setupChips();
    updateActions();
    window->installEventFilter(this);
}

void FilterControls::setupActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::Filter, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
    on(ActionId::ClearFilter, [this] { show({}); });
    on(ActionId::SaveFilter, &FilterControls::save);
    on(ActionId::FilterBack, &FilterControls::goBack);
    on(ActionId::FilterForward, &FilterControls::goForward);
    m_actions.action(ActionId::ShowSidebar)->setCheckable(true);
}

void FilterControls::setupSidebar()
{
    // The expression and not "@name" goes into the line: its parts can be taken away one by one, and whoever
    // changes them does not change what is saved.
    const SavedFilterList *list = m_sidebar->list();
    connect(
        list, &SavedFilterList::chosen, this, [this](int row) { show(m_saved.filterAt(row).expression); });
    connect(list, &SavedFilterList::addAsked, this,
        [this](int row) { narrow(m_saved.filterAt(row).expression); });
    const auto nameKey = [this] { m_sidebar->list()->setSaveKey(m_actions.keysText(ActionId::SaveFilter)); };
    connect(&m_actions, &ActionSet::keysChanged, this, nameKey);
    nameKey();
    connect(list, &SavedFilterList::replaceAsked, this,
        [this](int row) { m_saved.save(m_saved.filterAt(row).name, m_good); });
}

void FilterControls::setupChips()
{
    connect(m_bar->chips(), &FilterChips::removed, this, &FilterControls::removePart);
    connect(m_bar->chips(), &FilterChips::chosen, this, &FilterControls::choosePart);
}

SidebarSplitter *FilterControls::layBeside(QWidget *content)
{
    m_splitter = new SidebarSplitter(m_sidebar, content);
    QAction *action = m_actions.action(ActionId::ShowSidebar);
    connect(action, &QAction::toggled, this, [this](bool isShown) {
        const bool hadFocus = m_sidebar->list()->hasFocus();
        m_splitter->showSidebar(isShown);
        if (hadFocus && !isShown)
            m_line->setFocus(Qt::ShortcutFocusReason);
    });
    connect(action, &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            m_sidebar->list()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_splitter, &SidebarSplitter::sidebarShown, action, &QAction::setChecked);
    return m_splitter;
}

void FilterControls::show(const QString &expression)
{
    visit();
    m_line->setText(expression);
    visit();
}

void FilterControls::narrow(const QString &condition)
{
    show(withPart(m_good, condition));
}

void FilterControls::setEnabled(bool isEnabled)
{
    m_isEnabled = isEnabled;
    m_line->setEnabled(isEnabled);
    m_bar->setVisible(isEnabled);
    updateActions();
}

/// After every edit of the line, whoever made it.
void FilterControls::mirrorLine()
{
    const bool isWrong = m_line->mistake().has_value();
    m_bar->setWrong(isWrong);
    if (!isWrong) {
        m_good = m_line->text().trimmed();
        m_bar->showFilter(m_line->text());
        m_bar->chips()->setTabOrderAfter(m_line);
        m_saved.setShown(m_good);
        m_rest->start();
    }
    updateActions();
}

void FilterControls::removePart(int index)
{
    const bool hadFocus = m_bar->chips()->isAncestorOf(m_bar->chips()->window()->focusWidget());
    show(withoutPart(m_line->text(), index));
    if (!hadFocus)
        return;
    if (m_bar->chips()->parts().empty())
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_bar->chips()->focusChip(index);
}

void FilterControls::choosePart(int index)
{
    const Span typed = m_bar->chips()->parts().at(static_cast<size_t>(index)).typed;
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->setSelection(typed.start, typed.length);
}

void FilterControls::visit()
{
    m_rest->stop();
    m_history.visit(m_good);
    updateActions();
}

void FilterControls::goBack()
{
    visit();
    m_line->setText(m_history.back());
    updateActions();
}

void FilterControls::goForward()
{
    visit();
    m_line->setText(m_history.forward());
    updateActions();
}

void FilterControls::save()
{
    m_splitter->showSidebar(true);
    m_sidebar->askName(m_good);
}

void FilterControls::updateActions()
{
    const bool isUnvisited = m_good != m_history.present();
    m_actions.action(ActionId::FilterBack)->setEnabled(m_isEnabled && (m_history.canGoBack() || isUnvisited));
    m_actions.action(ActionId::FilterForward)
        ->setEnabled(m_isEnabled && m_history.canGoForward() && !isUnvisited);
    m_actions.action(ActionId::SaveFilter)
        ->setEnabled(m_isEnabled && !m_good.isEmpty() && !m_line->mistake());
}

/// The side buttons of a mouse mean back and forward wherever they are pressed, so the window's own events
/// are watched before any pane takes them.
bool FilterControls::eventFilter(QObject *watched, QEvent *event)
{
    const auto *window = qobject_cast<const QWidget *>(watched);
    if (window && event->type() == QEvent::Show && window->windowHandle())
        window->windowHandle()->installEventFilter(this);
    if (!window && event->type() == QEvent::MouseButtonPress) {
        const Qt::MouseButton button = static_cast<const QMouseEvent *>(event)->button();
        if (button == Qt::BackButton || button == Qt::ForwardButton) {
            m_actions.action(button == Qt::BackButton ? ActionId::FilterBack : ActionId::FilterForward)
                ->trigger();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace rumourdesk
