// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/stackedpane.h"

#include <QVBoxLayout>
#include <QWidget>

namespace rumourdesk
{

QWidget *stackedPane(const std::vector<QWidget *> &widgets, const QWidget *growing)
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, widget == growing ? 1 : 0);
    return pane;
}

} // namespace rumourdesk
