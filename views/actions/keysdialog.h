// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/actions/actionset.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rumourdesk
{

/// Help > Keys: every action with its keys, from the same table as the menus. Enter or a double click asks for another
/// key, Delete takes it away.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The actions must outlive the dialog.
    explicit KeysDialog(ActionSet &actions, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setupList();
    void setupButtons();
    void setupLayout();
    void fillList();
    void showKeys();
    void showButtons();
    void askKey();
    void chooseKey(const QKeySequence &key);
    void resetKey();
    void say(const QString &text, bool isRefusal = false);
    /// The action of the current line; nothing for the title of a menu.
    [[nodiscard]] std::optional<ActionId> current() const;

    ActionSet &m_actions;
    QTreeWidget *m_list;
    QLabel *m_note; ///< what can be done, or why something was not
    QPushButton *m_change;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace rumourdesk
