// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/keydelegate.h"

#include <QKeySequenceEdit>

namespace rumourdesk
{

QWidget *KeyDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    auto *editor = new QKeySequenceEdit(parent);
    const QString name = tr("New key for “%1”").arg(index.siblingAtColumn(0).data().toString());
    editor->setAccessibleName(name);
    for (QWidget *part : editor->findChildren<QWidget *>())
        part->setAccessibleName(name);
    // It would wait for up to three more keys.
    connect(editor, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        if (!keys.isEmpty() && keys[0].key() != Qt::Key_unknown)
            Q_EMIT keyPressed(QKeySequence(keys[0]));
    });
    return editor;
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 8; // pixels between the lines, and room for the editor
    return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + air};
}

void KeyDelegate::setEditorData(QWidget * /*editor*/, const QModelIndex & /*index*/) const
{
    // The cell waits for a key and does not begin with the present one.
}

void KeyDelegate::setModelData(
    QWidget * /*editor*/, QAbstractItemModel * /*model*/, const QModelIndex & /*index*/) const
{
    // Only a key that was pressed counts, and keyPressed() has told it.
}

} // namespace rumourdesk
