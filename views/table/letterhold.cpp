// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/letterhold.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace rumourdesk
{

namespace
{

/// Whether the key would write or delete in an editor.
bool isTyping(const QKeyEvent &event)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.modifiers() & commands)
        return false;
    const QString text = event.text();
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace || (!text.isEmpty() && text[0].isPrint());
}

bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock: return true;
    default: return false;
    }
}

} // namespace

LetterHold::LetterHold(QAbstractItemView &view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool LetterHold::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isHolding)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // else "/" would go to the filter line
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isTyping(key)) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && !isModifier(key))
            end();
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
        end();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void LetterHold::end()
{
    m_isHolding = false;
    Q_EMIT ended();
}

} // namespace rumourdesk
