// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/keysdialog.h"

#include "views/actions/keydelegate.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <array>
#include <map>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { ActionColumn, KeysColumn, UsualColumn };
constexpr int idRole = Qt::UserRole;

QString usualText(const ActionSet &actions, ActionId id)
{
    const size_t place = actions.placeOf(id);
    if (!actions.keys().isChanged(place))
        return {};
    QStringList keys;
    for (const QKeySequence &key : actions.keys().usual(place))
        keys << key.toString(QKeySequence::NativeText);
    return keys.isEmpty() ? KeysDialog::tr("none") : keys.join(KeysDialog::tr(" or "));
}

} // namespace

KeysDialog::KeysDialog(ActionSet &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_list(new QTreeWidget)
    , m_note(new QLabel)
    , m_change(new QPushButton(tr("C&hange key")))
    , m_reset(new QPushButton(tr("&Reset key")))
    , m_resetAll(new QPushButton(tr("Reset &all keys")))
{
    setWindowTitle(tr("Keys"));
    setupList();
    setupButtons();
    setupLayout();
    fillList();
    showKeys();
    connect(&m_actions, &ActionSet::keysChanged, this, &KeysDialog::showKeys);
    say(tr("Single letters work while the table of rumours has the focus."));
    resize(560, 600);
}

void KeysDialog::setupList()
{
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setAccessibleName(tr("What the columns are"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys"), tr("Usual keys")});
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->installEventFilter(this);
    auto *keys = new KeyDelegate(m_list);
    m_list->setItemDelegateForColumn(KeysColumn, keys);
    connect(keys, &KeyDelegate::keyPressed, this, &KeysDialog::chooseKey);
    connect(m_list, &QTreeWidget::itemActivated, this, &KeysDialog::askKey);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::showButtons);
}

void KeysDialog::setupButtons()
{
    for (QPushButton *button : {m_change, m_reset, m_resetAll})
        button->setAutoDefault(false); // Enter belongs to the list
    connect(m_change, &QPushButton::clicked, this, &KeysDialog::askKey);
    connect(m_reset, &QPushButton::clicked, this, &KeysDialog::resetKey);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_actions.resetAllKeys();
        say(tr("All keys are as they were at first."));
    });
}

void KeysDialog::setupLayout()
{
    m_note->setObjectName(u"keysNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing()); // nothing jumps when it says more
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : {m_change, m_reset, m_resetAll})
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    // As they stand; by itself the box leaves its last button out on the way forward.
    const std::array order = {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_reset),
        static_cast<QWidget *>(m_resetAll), static_cast<QWidget *>(buttons->button(QDialogButtonBox::Close))};
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void KeysDialog::fillList()
{
    std::map<QString, QTreeWidgetItem *> menus; // by title: a menu goes on behind one that opens out of it
    for (const ActionSet::KeyHint &hint : m_actions.keyHints()) {
        QTreeWidgetItem *&menu = menus[hint.menu];
        if (!menu) {
            menu = new QTreeWidgetItem(m_list, {hint.menu});
            menu->setFirstColumnSpanned(true);
            menu->setFlags(Qt::ItemIsEnabled); // no action, and so nothing to select
        }
        auto *item = new QTreeWidgetItem(menu, {hint.text});
        item->setData(ActionColumn, idRole, static_cast<int>(hint.id));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

void KeysDialog::showKeys()
{
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if (!(*item)->parent())
            continue;
        const auto id = static_cast<ActionId>((*item)->data(ActionColumn, idRole).toInt());
        (*item)->setText(KeysColumn, m_actions.keysText(id));
        (*item)->setText(UsualColumn, usualText(m_actions, id));
        QFont font = m_list->font();
        font.setBold(m_actions.keys().isChanged(m_actions.placeOf(id)));
        (*item)->setFont(KeysColumn, font);
    }
    for (const int column : {ActionColumn, KeysColumn})
        m_list->resizeColumnToContents(column);
    showButtons();
}

void KeysDialog::showButtons()
{
    const std::optional<ActionId> id = current();
    m_change->setEnabled(id.has_value());
    m_reset->setEnabled(id && m_actions.keys().isChanged(m_actions.placeOf(*id)));
    m_resetAll->setEnabled(!m_actions.keys().chosen().isEmpty());
}

std::optional<ActionId> KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->parent())
        return std::nullopt;
    return static_cast<ActionId>(item->data(ActionColumn, idRole).toInt());
}

void KeysDialog::askKey()
{
    if (!current())
        return;
    say(tr("Press the new key for “%1”; Escape keeps the old one.").arg(m_list->currentItem()->text(ActionColumn)));
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->editItem(m_list->currentItem(), KeysColumn);
}

void KeysDialog::chooseKey(const QKeySequence &key)
{
    const std::optional<ActionId> id = current();
    if (!id)
        return;
    const QString title = m_list->currentItem()->text(ActionColumn);
    const QString why = m_actions.keys().whyNot(m_actions.placeOf(*id), key);
    m_actions.chooseKey(*id, key);
    if (!why.isEmpty())
        say(tr("The key was not changed: %1.").arg(why), true);
    else if (key.isEmpty())
        say(tr("“%1” has no key now.").arg(title));
    else
        say(tr("%1 is the key of “%2” now.").arg(key.toString(QKeySequence::NativeText), title));
    m_list->setFocus(Qt::OtherFocusReason);
}

void KeysDialog::resetKey()
{
    const std::optional<ActionId> id = current();
    if (!id)
        return;
    const QString why = m_actions.keys().whyNotReset(m_actions.placeOf(*id));
    m_actions.resetKeys(*id);
    if (why.isEmpty())
        say(tr("“%1” has its usual keys again.").arg(m_list->currentItem()->text(ActionColumn)));
    else
        say(tr("The key was not changed: %1.").arg(why), true);
    m_list->setFocus(Qt::OtherFocusReason); // the button is disabled now
}

void KeysDialog::say(const QString &text, bool isRefusal)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
        isRefusal ? coloursFor(palette()).mistake : palette().color(QPalette::PlaceholderText));
    m_note->setPalette(colours);
    m_note->setText(text);
    QAccessibleEvent spoken(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

bool KeysDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent *>(event)->key()) {
        case Qt::Key_F2:
            askKey();
            return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            chooseKey({});
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rumourdesk
