// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/keysdialog.h"

#include "views/actions/actionset.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace rumourdesk {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const ActionSet &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *list = new QTreeWidget;
    list->setObjectName(u"keysList"_s);
    list->setAccessibleName(tr("Actions and their keys"));
    list->setColumnCount(2);
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setAlternatingRowColors(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);

    QTreeWidgetItem *menu = nullptr;
    for (const ActionSet::KeyHint &hint : actions.keyHints()) {
        if (!menu || menu->text(0) != hint.menu) {
            menu = new QTreeWidgetItem(list, {hint.menu});
            menu->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(menu, {hint.text, hint.keys});
    }
    list->expandAll();
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);

    auto *note = new QLabel(tr("Single letters work while the table of rumours has the focus."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(460, 560);
}

} // namespace rumourdesk
