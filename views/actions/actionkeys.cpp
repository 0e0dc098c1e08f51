// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Keys that move the focus, the selection or the cursor, or leave a field, whatever has the focus.
constexpr std::array movingKeys = {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape,
    Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
    Qt::Key_PageDown, Qt::Key_Space};
/// Keys of every field in which one types, with Ctrl.
constexpr std::array editingKeys = {Qt::Key_A, Qt::Key_V, Qt::Key_X};

QString tr(const char *text)
{
    return QCoreApplication::translate("ActionKeys", text);
}

QString shown(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

ActionKeys::ActionKeys(std::vector<KeyedAction> actions)
    : m_actions(std::move(actions))
    , m_chosen(m_actions.size())
{
}

QList<QKeySequence> ActionKeys::of(size_t action) const
{
    if (const auto &chosen = m_chosen.at(action))
        return chosen->isEmpty() ? QList<QKeySequence>() : QList{*chosen};
    // A later version may give an action a usual key that an analyst has chosen for another one before.
    QList<QKeySequence> keys = m_actions.at(action).usual;
    keys.removeIf([this](const QKeySequence &key) { return std::ranges::find(m_chosen, key) != m_chosen.end(); });
    return keys;
}

std::optional<size_t> ActionKeys::holderOf(const QKeySequence &key, size_t besides) const
{
    for (size_t i = 0; i < m_actions.size(); ++i) {
        if (i != besides && of(i).contains(key))
            return i;
    }
    return std::nullopt;
}

QString ActionKeys::takenText(const QKeySequence &key, size_t holder) const
{
    return tr("%1 is the key of “%2”").arg(shown(key), m_actions[holder].title);
}

QString ActionKeys::whyNot(size_t action, const QKeySequence &key) const
{
    if (key.isEmpty())
        return {};
    if (const QString why = whyReserved(action, key); !why.isEmpty())
        return why;
    const std::optional<size_t> holder = holderOf(key, action);
    return holder ? takenText(key, *holder) : QString();
}

QString ActionKeys::whyReserved(size_t action, const QKeySequence &key) const
{
    const QKeyCombination pressed = key[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers() & ~Qt::KeypadModifier;
    const bool isBare = (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier;
    const bool isLetter = pressed.key() >= Qt::Key_A && pressed.key() <= Qt::Key_Z;
    const bool isDigit = pressed.key() >= Qt::Key_0 && pressed.key() <= Qt::Key_9;
    if (isBare && std::ranges::find(movingKeys, pressed.key()) != movingKeys.end())
        return tr("%1 is needed to move about").arg(shown(key));
    if (modifiers == Qt::ControlModifier && std::ranges::find(editingKeys, pressed.key()) != editingKeys.end())
        return tr("%1 is needed where one types").arg(shown(key));
    if (isBare && (isLetter || isDigit) && !m_actions[action].isOfTable)
        return tr("“%1” answers everywhere, also where one types; it needs Ctrl or Alt with the key")
            .arg(m_actions[action].title);
    if (modifiers == Qt::AltModifier) {
        for (const KeyedAction &each : m_actions) {
            const QString menu = each.menu.section(u'|', 0, 0);
            if (QKeySequence::mnemonic(menu) == key)
                return tr("%1 opens the menu “%2”").arg(shown(key), QString(menu).remove(u'&'));
        }
    }
    return {};
}

bool ActionKeys::choose(size_t action, const QKeySequence &key)
{
    if (!whyNot(action, key).isEmpty())
        return false;
    m_chosen.at(action) = key;
    if (of(action) == m_actions[action].usual)
        m_chosen[action].reset();
    return true;
}

QString ActionKeys::whyNotReset(size_t action) const
{
    for (const QKeySequence &key : m_actions.at(action).usual) {
        if (const std::optional<size_t> holder = holderOf(key, action))
            return takenText(key, *holder);
    }
    return {};
}

bool ActionKeys::reset(size_t action)
{
    if (!whyNotReset(action).isEmpty())
        return false;
    m_chosen.at(action).reset();
    return true;
}

void ActionKeys::resetAll()
{
    m_chosen.assign(m_actions.size(), std::nullopt);
}

QMap<QString, QString> ActionKeys::chosen() const
{
    QMap<QString, QString> keys;
    for (size_t i = 0; i < m_actions.size(); ++i) {
        if (m_chosen[i])
            keys.insert(m_actions[i].name, m_chosen[i]->toString(QKeySequence::PortableText));
    }
    return keys;
}

void ActionKeys::setChosen(const QMap<QString, QString> &keys)
{
    resetAll();
    for (size_t i = 0; i < m_actions.size(); ++i) {
        const auto remembered = keys.constFind(m_actions[i].name);
        if (remembered == keys.constEnd())
            continue;
        const QKeySequence key(*remembered, QKeySequence::PortableText);
        const bool isRight = key.isEmpty() == remembered->isEmpty() && (key.isEmpty() || key[0].key() != Qt::Key_unknown);
        const bool isFree = key.isEmpty()
            || (std::ranges::find(m_chosen, key) == m_chosen.end() && whyReserved(i, key).isEmpty());
        if (isRight && isFree)
            m_chosen[i] = key;
    }
}

} // namespace rumourdesk
