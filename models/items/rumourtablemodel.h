// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/evidence.h"
#include "models/domain/exchangerates.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/items/rumourfilter.h"

#include <QAbstractTableModel>

#include <memory>

namespace rumourdesk {

class Gazetteer;
class RumourColumns;
class RumourStore;
class ArticleStore;

/// The rumours that the filter lets through, in the order of the sorted column. Lives on the GUI thread; reads the
/// store once into narrow columns in memory, so that filter and sort never touch the disk (full text excepted).
class RumourTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Date, Player, From, To, StageColumn, FeePrinted, FeeConverted, Window, Outlet,
        MoveColumn, Basis, Journalists, Age, Contract, Byline, Added,
        ColumnCount,
    };
    enum Role {
        SortRole = Qt::UserRole, ///< raw value: date, number, rank
        RumourIdRole, ///< qint64
        ArticleIdRole, ///< qint64
    };

    /// Store, rates and gazetteer must outlive the model.
    RumourTableModel(const RumourStore &rumours, const ArticleStore &articles, const ExchangeRates &rates,
        const Gazetteer &gazetteer, QObject *parent = nullptr);
    ~RumourTableModel() override;

    /// Reads the store anew, keeping filter and sort order.
    Result<void> reload();

    void setFilter(const RumourFilter &filter);
    void setChartCurrency(Currency currency);
    [[nodiscard]] Currency chartCurrency() const;

    [[nodiscard]] int totalCount() const; ///< rumours in the store, filtered or not
    [[nodiscard]] RumourId rumourAt(int row) const;
    [[nodiscard]] ArticleId articleAt(int row) const;
    [[nodiscard]] QString playerAt(int row) const;
    /// The row that shows the rumour; -1 if the filter hides it.
    [[nodiscard]] int rowOf(RumourId id) const;
    /// All rows of one player under the present filter, ascending.
    [[nodiscard]] std::vector<int> rowsOfPlayer(const QString &player) const;
    /// The rumour's field that a column shows; nothing for columns of the article.
    [[nodiscard]] static std::optional<Field> fieldOf(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// After filter, reload or currency changed what is shown.
    void contentChanged();

private:
    std::unique_ptr<RumourColumns> m_columns;
};

} // namespace rumourdesk
