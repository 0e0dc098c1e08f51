// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/about.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace rumourdesk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("About", text);
}

} // namespace

void showAbout(QWidget *parent)
{
    const QString text
        = tr("<h3>RumourDesk %1</h3><p>Reads transfer rumours out of articles and shows them to a scouting desk.</p>"
             "<p>Free software under the GNU General Public License, version 3 or later.</p>");
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About RumourDesk"),
        text.arg(QStringLiteral(RUMOURDESK_VERSION)), QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(parent->windowIcon().pixmap(64));
    box->open();
}

} // namespace rumourdesk
