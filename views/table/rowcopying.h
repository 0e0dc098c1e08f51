// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace rumourdesk
{

class ArticleLibrary;
class RumourTableModel;
class RumourTableView;

/// Lets an action put the selected rows onto the clipboard: as tab-separated text, and as a table of HTML whose players
/// lead to their articles.
class RowCopying final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    RowCopying(QAction *action, const RumourTableView &table, const RumourTableModel &model, const ArticleLibrary &library,
        QObject *parent);

private:
    void copy() const;

    const RumourTableView &m_table;
    const RumourTableModel &m_model;
    const ArticleLibrary &m_library;
};

} // namespace rumourdesk
