// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/rowcopying.h"

#include "models/items/articlelibrary.h"
#include "views/common/listview.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace rumourdesk
{

RowCopying::RowCopying(QAction *action, const RumourTableView &table, const RumourTableModel &model,
    const ArticleLibrary &library, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_library(library)
{
    connect(action, &QAction::triggered, this, &RowCopying::copy);
}

void RowCopying::copy() const
{
    const std::vector<int> rows = selectedRows(m_table);
    CopiedTable copied = m_table.copied(rows);
    std::vector<ArticleId> articles;
    articles.reserve(rows.size());
    for (const int row : rows)
        articles.push_back(m_model.articleAt(row));
    if (const Result<QStringList> addresses = m_library.addressesOf(articles)) { // else the rows go without links
        for (size_t i = 0; i < rows.size(); ++i)
            copied.rows[i].link = addresses->at(static_cast<qsizetype>(i));
    }
    QGuiApplication::clipboard()->setMimeData(copied.mimeData().release());
}

} // namespace rumourdesk
