// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sources/sourcelist.h"

#include "views/common/listview.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

SourceList::SourceList(SourceListModel &model, QWidget *parent)
    : QTableView(parent)
    , m_sources(model)
{
    setObjectName(u"sources"_s);
    setAccessibleName(tr("Outlets and journalists"));
    setAccessibleDescription(tr("A to F grade the selected sources, 0 takes the grade away"));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setStyle(&m_style);
    horizontalHeader()->setStyle(&m_style);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the sources"));
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SourceListModel::Name, QHeaderView::Stretch);
    header->setSortIndicator(SourceListModel::Rumours, Qt::DescendingOrder);
    setSortingEnabled(true);
}

void SourceList::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier) {
        if (const auto reliability = reliabilityFromLetter(event->text())) {
            m_sources.grade(selectedRows(*this), reliability);
            return;
        }
        if (event->key() == Qt::Key_0 || event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
            m_sources.grade(selectedRows(*this), std::nullopt);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

void SourceList::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_sources.rowCount() == 0)
        paintEmptyText(*this, m_sources.totalCount() == 0 ? tr("No rumour yet, and so nobody who told it.")
                                                          : tr("No outlet and no journalist has a name that begins so."));
}

void SourceList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace rumourdesk
