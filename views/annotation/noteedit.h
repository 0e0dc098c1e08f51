// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

namespace rumourdesk
{

/// A note that saves itself while it is typed: at the latest half a second after a key, also while the
/// typing goes on, and at once when the
/// focus goes.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Shows a note that is saved, in place of whatever stands there.
    void setNote(const QString &note);
    /// Offers what is not saved yet.
    void flush();
    /// What stands there, if it is not saved.
    [[nodiscard]] std::optional<QString> unsaved() const;

Q_SIGNALS:
    /// To be answered by setNote() once it is saved; otherwise it is offered again.
    void noteTyped(const QString &note);
    /// The analyst has gone elsewhere.
    void left();
    /// Escape: back to the table.
    void leaveAsked();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
    QString m_saved;
    bool m_isOffering = false;
};

} // namespace rumourdesk
