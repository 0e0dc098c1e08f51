// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace rumourdesk::testing {

/// Opens the context menu of the widget at a place, or by the keyboard, and triggers the entry with this
/// text; the texts of all entries. Nothing is chosen if there is no such entry.
QStringList chooseInMenu(QWidget *widget, QPoint place, const QString &text);
QStringList chooseInMenuByKey(QWidget *widget, const QString &text);

} // namespace rumourdesk::testing
