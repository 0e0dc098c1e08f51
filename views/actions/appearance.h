// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QObject>

namespace rumourdesk
{

class ActionSet;
class RumourTableModel;

/// Lets the View menu choose the theme and the currency of fees, and shows in it what is chosen.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The theme is that of the desktop at first.
    Appearance(const ActionSet &actions, RumourTableModel &model, QObject *parent);

    void setTheme(ThemeChoice choice);
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }

private:
    void showCurrency();

    const ActionSet &m_actions;
    RumourTableModel &m_model;
    ThemeChoice m_theme = ThemeChoice::System;
};

} // namespace rumourdesk
