// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/savedfiltermodel.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace rumourdesk {

class SavedFilterList;

/// The sidebar: the saved filters, and above them for a moment the line in which a new one is named.
class SavedFilterPane final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the pane.
    explicit SavedFilterPane(SavedFilterModel &model, QWidget *parent = nullptr);

    [[nodiscard]] SavedFilterList *list() const { return m_list; }
    /// Asks for a name for the expression and saves it; Escape gives up. The keyboard goes back to where it
    /// was.
    void askName(const QString &expression);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void saveNamed();
    void endNaming();
    void showNote();

    SavedFilterModel &m_model;
    QWidget *m_naming; ///< line and note, shown while there is something to name
    QLineEdit *m_name;
    QLabel *m_note; ///< what Enter will do, or why it cannot
    SavedFilterList *m_list;
    QString m_expression;
    QPointer<QWidget> m_before; ///< had the keyboard before the question
};

} // namespace rumourdesk
