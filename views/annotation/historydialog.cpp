// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/historydialog.h"

#include "models/exporting/copiedtable.h"
#include "models/items/historymodel.h"
#include "models/items/logexport.h"
#include "views/common/fileprompt.h"
#include "views/common/listview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(
    const QString &rumour, std::vector<LoggedChange> history, FilePrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_rumour(rumour)
    , m_model(new HistoryModel(std::move(history), this))
    , m_prompt(prompt)
    , m_table(new QTableView)
    , m_outcome(new QLabel)
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History of %1").arg(rumour));
    auto *heading = new QLabel(m_model->rowCount() == 0
            ? tr("No analyst has changed anything about this rumour yet.")
            : tr("Every change that analysts have made, the newest first. Nothing is ever taken out of this log."));
    heading->setWordWrap(true);
    setupTable();
    m_outcome->setObjectName(u"historyOutcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(buttons());
    resize(880, 440);
}

void HistoryDialog::setupTable()
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("History of %1").arg(m_rumour));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setStyle(&m_style);
    m_table->horizontalHeader()->setStyle(&m_style);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns of the history"));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (const int column : {HistoryModel::When, HistoryModel::Who, HistoryModel::What})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int column : {HistoryModel::Before, HistoryModel::After, HistoryModel::Action})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

QWidget *HistoryDialog::buttons()
{
    auto *box = new QDialogButtonBox;
    QPushButton *copying = box->addButton(tr("&Copy All"), QDialogButtonBox::ActionRole);
    copying->setObjectName(u"copyHistory"_s);
    copying->setToolTip(tr("All lines; Ctrl+C in the list copies the selected ones"));
    QPushButton *exporting = box->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    exporting->setObjectName(u"exportHistory"_s);
    exporting->setToolTip(tr("All lines into a CSV file"));
    box->addButton(QDialogButtonBox::Close); // the last one, or Tab would not come to it
    for (QPushButton *button : {copying, exporting})
        button->setEnabled(m_model->rowCount() > 0);
    connect(copying, &QPushButton::clicked, this, [this] { copy({}); });
    connect(exporting, &QPushButton::clicked, this, &HistoryDialog::exportHistory);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void HistoryDialog::copy(std::vector<int> rows) const
{
    if (rows.empty()) {
        rows.resize(static_cast<size_t>(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    CopiedTable copied;
    copied.linkedColumn = -1;
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        copied.header.append(m_model->headerData(column, Qt::Horizontal).toString());
    for (const int row : rows) {
        CopiedTable::Row line;
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            line.cells.append(m_model->index(row, column).data().toString());
        copied.rows.push_back(line);
    }
    QGuiApplication::clipboard()->setMimeData(copied.mimeData().release());
    m_outcome->setText(rows.size() == 1 ? tr("1 line copied") : tr("%1 lines copied").arg(rows.size()));
}

void HistoryDialog::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QDialog::keyPressEvent(event);
    copy(selectedRows(*m_table));
}

void HistoryDialog::exportHistory()
{
    const QString name = tr("history of %1").arg(m_rumour).replace(u'/', u'-');
    const QString path = m_prompt.logFile(this, name + u".csv"_s);
    if (path.isEmpty())
        return;
    const Result<void> written = rumourdesk::exportHistory(m_model->history(), path);
    m_outcome->setText(written ? tr("The history was written to %1").arg(path) : written.error().message);
}

} // namespace rumourdesk
