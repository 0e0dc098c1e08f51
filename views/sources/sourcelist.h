// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sourcelistmodel.h"
#include "views/table/roomystyle.h"

#include <QTableView>

namespace rumourdesk
{

/// The sources as rows. The letters A to F grade the selected ones, 0 and Delete take the grade away.
class SourceList final : public QTableView
{
    Q_OBJECT

public:
    /// The model must outlive the list.
    explicit SourceList(SourceListModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    SourceListModel &m_sources;
    RoomyStyle m_style;
};

} // namespace rumourdesk
