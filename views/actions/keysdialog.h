// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace rumourdesk {

class ActionSet;

/// Help > Keys: every action with its keys, from the same table as the menus.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const ActionSet &actions, QWidget *parent = nullptr);
};

} // namespace rumourdesk
