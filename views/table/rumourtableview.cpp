// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/rumourtableview.h"

#include "models/items/correctiontext.h"
#include "models/items/rumourselection.h"
#include "views/actions/actionset.h"
#include "views/common/listview.h"
#include "views/table/cellmenu.h"
#include "views/table/columnwidths.h"
#include "views/table/stagedelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDataStream>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Model = RumourTableModel;

} // namespace

RumourTableView::RumourTableView(RumourTableModel &model, RumourSelection &selection, Annotator &annotator,
    const ActionSet &actions, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_actions(actions)
    , m_hold(*this)
{
    setObjectName(u"rumourTable"_s);
    setAccessibleName(tr("Rumours"));
    setModel(&m_model);
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(selection.rows());
    delete own;
    setupRows(annotator);
    setupHeader();
    resetColumns();
}

void RumourTableView::setupRows(Annotator &annotator)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked); // F2 is an action of the window
    auto *cells = new RumourDelegate(m_model, annotator, this);
    auto *stages = new StageDelegate(m_model, annotator, this);
    setItemDelegate(cells);
    setItemDelegateForColumn(Model::StageColumn, stages);
    connect(&m_hold, &LetterHold::ended, this, [this] { Q_EMIT hintChanged({}); });
    const auto correctByOtherMeans = [this](const QModelIndex &index) {
        if (!index.flags().testFlag(Qt::ItemIsEditable))
            m_actions.action(ActionId::EditCell)->trigger();
    };
    connect(this, &QTableView::doubleClicked, this, correctByOtherMeans, Qt::QueuedConnection); // after the mouse button
    for (const RumourDelegate *delegate : {cells, static_cast<RumourDelegate *>(stages)})
        connect(delegate, &RumourDelegate::refused, this, &RumourTableView::refused);
    setStyle(&m_style);
    horizontalHeader()->setStyle(&m_style);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

void RumourTableView::setupHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setAccessibleName(tr("Columns of the rumours"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumHeight(36); // as high as the headers of the other panes
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RumourTableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int /*column*/, int before, int after) {
        const bool isShownOrHidden = before == 0 || after == 0;
        m_isFitted = m_isFitted && (m_isFitting || isShownOrHidden);
    });
}

void RumourTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, column > Model::GradeColumn);
    }
    sortByColumn(Model::Date, Qt::DescendingOrder);
    m_isFitted = true;
    fitColumns();
}

QByteArray RumourTableView::columnsState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << m_isFitted << horizontalHeader()->saveState();
    return state;
}

bool RumourTableView::restoreColumns(const QByteArray &state)
{
    bool isFitted = false;
    QByteArray header;
    QDataStream(state) >> isFitted >> header;
    if (!horizontalHeader()->restoreState(header))
        return false;
    sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
    m_isFitted = isFitted;
    fitColumns();
    return true;
}

void RumourTableView::stepRow(int step)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() + step : 0;
    const int column = std::max(0, currentIndex().column());
    const QModelIndex next = m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), column);
    selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(next);
}

void RumourTableView::correctCell()
{
    const QModelIndex index = currentIndex();
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        edit(index);
    } else if (index.isValid()) {
        m_hold.begin();
        Q_EMIT hintChanged(tr("%1 cannot be corrected. Letters do nothing until you press Esc or go to another cell.")
                               .arg(m_model.headerData(index.column(), Qt::Horizontal).toString()));
    }
}

CopiedTable RumourTableView::copied(const std::vector<int> &rows) const
{
    CopiedTable table;
    std::vector<int> columns;
    for (int visual = 0; visual < Model::ColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        if (column == Model::Player)
            table.linkedColumn = static_cast<qsizetype>(columns.size());
        columns.push_back(column);
        table.header.append(m_model.headerData(column, Qt::Horizontal).toString());
    }
    table.rows.reserve(rows.size());
    for (const int row : rows) {
        CopiedTable::Row &copy = table.rows.emplace_back();
        for (const int column : columns)
            copy.cells.append(m_model.index(row, column).data().toString());
    }
    return table;
}

void RumourTableView::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = m_actions.actionForTableKey(QKeySequence(event->keyCombination()))) {
        action->trigger();
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        startRangeAtCurrent();
    QTableView::keyPressEvent(event);
}

void RumourTableView::mousePressEvent(QMouseEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        startRangeAtCurrent();
    QTableView::mousePressEvent(event);
}

/// Qt extends from the row that was clicked last, whichever has been selected since by J and K, the chart, a rejection or
/// Undo.
void RumourTableView::startRangeAtCurrent()
{
    const QItemSelection selection = selectionModel()->selection();
    const int row = currentIndex().row();
    if (selection.size() == 1 && selection.first().top() == row && selection.first().bottom() == row)
        setCurrentIndex(currentIndex());
}

QItemSelectionModel::SelectionFlags RumourTableView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    // Without an event it is the program that selects, which minds no key that is held.
    return event ? QTableView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void RumourTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() == 0)
        paintEmptyText(*this, m_model.totalCount() == 0 ? tr("All rumours are rejected. Undo brings them back, the filter is:rejected shows them.")
                                                         : tr("No rumour passes this filter."));
}

bool RumourTableView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), toolTipOf(index), viewport());
    return true;
}

/// What the cell cannot show by itself; empty if it shows all.
QString RumourTableView::toolTipOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.data(Model::CorrectedRole).toBool()) {
        const std::optional<StoredRumour> read = m_model.rumourAsRead(m_model.rumourAt(index.row()));
        const QString value = read ? editedText(read->rumour, *Model::fieldOf(index.column())) : QString();
        return tr("%1, read as %2").arg(index.data().toString(), value.isEmpty() ? tr("nothing") : value);
    }
    if (index.column() == Model::GradeColumn || index.column() == Model::Note)
        return index.data(Qt::ToolTipRole).toString();
    const bool isElided = sizeHintForIndex(index).width() > columnWidth(index.column());
    return isElided ? index.data().toString() : QString();
}

void RumourTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (isEditing()) // the bar that says what is wrong takes room
        scrollTo(currentIndex());
}

void RumourTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    const bool isWrong = line && !line->hasAcceptableInput();
    QTableView::closeEditor(editor, hint);
    if (!isWrong)
        Q_EMIT editingEnded();
}

void RumourTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    fillOffers(&menu, index.row(), index.column());
    menu.addSeparator();
    menu.addAction(m_actions.action(ActionId::Copy));
    menu.addAction(m_actions.action(ActionId::ShowHistory));
    fillColumnMenu(menu.addMenu(tr("&Columns"))); // the header's menu cannot be reached by key
    menu.exec(isKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

/// The selected row stands for the column: its value is the one that the menu offers.
void RumourTableView::showHeaderMenu(QPoint position)
{
    QMenu menu(this);
    fillOffers(&menu, currentIndex().isValid() ? currentIndex().row() : 0,
        horizontalHeader()->logicalIndexAt(position));
    menu.addSeparator();
    fillColumnMenu(menu.addMenu(tr("&Columns")));
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &RumourTableView::resetColumns);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void RumourTableView::fillOffers(QMenu *menu, int row, int column)
{
    const auto choose = [this](const QString &condition) { Q_EMIT filterOffered(condition); };
    if (row >= 0 && row < m_model.rowCount() && column >= 0)
        addOffers(*menu, filterOffers(column, m_model.offeredRow(row)), choose);
    menu->addSeparator();
    addOffers(*menu, emptinessOffers(column), choose);
}

void RumourTableView::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The player says what a row is about, and a table without columns could not be brought back.
        action->setEnabled(column != Model::Player);
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            setColumnHidden(column, !isShown);
            fitColumns();
        });
    }
}

/// Shares the width among the columns, as long as the analyst has not set one by hand. Where even the least
/// widths do not fit, the table scrolls.
void RumourTableView::fitColumns()
{
    if (!m_isFitted)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    std::vector<int> columns;
    int room = viewport()->width();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        if (hasFittedWidth(column))
            columns.push_back(column);
        else
            room -= columnWidth(column);
    }
    for (const auto &[column, width] : fittedWidths(columns, room, fontMetrics()))
        setColumnWidth(column, width);
}

} // namespace rumourdesk
