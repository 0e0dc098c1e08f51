// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/noteedit.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    constexpr int pause = 500; // milliseconds
    setObjectName(u"note"_s);
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Note"));
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &NoteEdit::flush);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_pause.isActive()) // whoever types on and on is saved all the same
            m_pause.start();
    });
}

void NoteEdit::setNote(const QString &note)
{
    m_saved = note;
    if (toPlainText() != note) // else the cursor stays where the analyst types
        setPlainText(note);
    m_pause.stop();
}

void NoteEdit::flush()
{
    m_pause.stop();
    if (m_isOffering || !unsaved())
        return;
    const QScopedValueRollback offering(m_isOffering, true); // the answer may flush once more
    Q_EMIT noteTyped(toPlainText());
}

std::optional<QString> NoteEdit::unsaved() const
{
    return toPlainText() == m_saved ? std::nullopt : std::optional(toPlainText());
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    flush();
    Q_EMIT left();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveAsked();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace rumourdesk
