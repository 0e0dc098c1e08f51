// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace rumourdesk {

/// The line above a pane: its title on the left, its controls on the right. All three panes wear the same one.
class PaneHeader final : public QFrame
{
    Q_OBJECT

public:
    /// Takes the widgets over.
    explicit PaneHeader(QLabel *title, const std::vector<QWidget *> &controls = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rumourdesk
