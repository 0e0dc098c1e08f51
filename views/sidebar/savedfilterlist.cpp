// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sidebar/savedfilterlist.h"

#include "views/common/theme.h"
#include "views/sidebar/savedfilterdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace rumourdesk {

using namespace Qt::StringLiterals;

SavedFilterList::SavedFilterList(SavedFilterModel &model, QWidget *parent)
    : QListView(parent)
    , m_filters(model)
{
    setObjectName(u"savedFilters"_s);
    setAccessibleName(tr("Saved filters"));
    setModel(&model);
    setItemDelegate(new SavedFilterDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleDescription(hint());
    selectShown();
    connect(&model, &QAbstractItemModel::dataChanged, this, &SavedFilterList::selectShown);
    connect(
        this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, [this] {
            setAccessibleDescription(hint());
            selectShown();
        });
}

void SavedFilterList::selectShown()
{
    QItemSelection shown;
    for (int row = 0; row < m_filters.rowCount(); ++row) {
        const QModelIndex index = m_filters.index(row);
        if (index.data(SavedFilterModel::ShownRole).toBool())
            shown.select(index, index);
    }
    selectionModel()->select(shown, QItemSelectionModel::ClearAndSelect);
}

QItemSelectionModel::SelectionFlags SavedFilterList::selectionCommand(
    const QModelIndex & /*index*/, const QEvent * /*event*/) const
{
    return QItemSelectionModel::NoUpdate;
}

void SavedFilterList::setSaveKey(const QString &key)
{
    m_saveKey = key;
    setAccessibleDescription(hint());
    viewport()->update();
}

QString SavedFilterList::hint() const
{
    if (m_filters.rowCount() > 1)
        return {};
    return m_saveKey.isEmpty() ? tr("Save a filter; it stands here with its count.")
                               : tr("Save a filter with %1; it stands here with its count.").arg(m_saveKey);
}

void SavedFilterList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current.isValid() && state() != EditingState)
            Q_EMIT chosen(current.row());
        return;
    case Qt::Key_Delete:
        removeCurrent();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isAlt) {
            moveBy(event->key() == Qt::Key_Up ? -1 : 1);
            return;
        }
        break;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void SavedFilterList::moveBy(int step)
{
    if (currentIndex().isValid())
        m_filters.move(currentIndex().row(), currentIndex().row() + step);
}

void SavedFilterList::removeCurrent()
{
    if (currentIndex().isValid())
        m_filters.remove(currentIndex().row());
}

void SavedFilterList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const int row = index.row();
    const bool isSaved = row > SavedFilterModel::everything;
    QMenu menu(this);
    const auto offer = [&](const QString &text, bool isPossible, auto slot) {
        QAction *action = menu.addAction(text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, slot);
    };
    offer(tr("&Show\tEnter"), true, [this, row] { Q_EMIT chosen(row); });
    offer(tr("&Add to the filter"), isSaved, [this, row] { Q_EMIT addAsked(row); });
    offer(tr("Replace &by the filter shown"), isSaved, [this, row] { Q_EMIT replaceAsked(row); });
    menu.addSeparator();
    offer(tr("Re&name\tF2"), isSaved, [this, index] { edit(index); });
    offer(tr("Move &up\tAlt+Up"), row > 1, [this] { moveBy(-1); });
    offer(tr("Move &down\tAlt+Down"), isSaved && row + 1 < m_filters.rowCount(), [this] { moveBy(1); });
    offer(tr("&Remove\tDelete"), isSaved, [this] { removeCurrent(); });
    menu.exec(isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void SavedFilterList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const QString text = hint();
    if (text.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(coloursFor(palette()).muted);
    const int top = visualRect(model()->index(0, 0)).bottom() + 16;
    painter.drawText(
        viewport()->rect().adjusted(12, top, -12, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace rumourdesk
