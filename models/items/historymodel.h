// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"

#include <QAbstractTableModel>

#include <vector>

namespace rumourdesk {

/// Everything that was ever changed about one rumour, newest first: who, when, what, before and after. Lives on the GUI
/// thread.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Before, After, Action, ColumnCount };

    /// `history` is in the order of the log, oldest first.
    explicit HistoryModel(std::vector<LoggedChange> history, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<LoggedChange> &history() const { return m_history; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LoggedChange> m_history;
};

} // namespace rumourdesk
