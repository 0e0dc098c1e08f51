// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and sorts a million made-up rumours, beside QSortFilterProxyModel over the same rows in the same run.
#include "models/items/filterevaluation.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourfilter.h"
#include "models/items/rumourrows.h"
#include "models/items/rumourtablemodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSortFilterProxyModel>

#include <cstdio>
#include <random>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int rumourCount = 1'000'000;
constexpr int rumoursOfAnArticle = 5;

std::vector<StoredRumour> madeUpRumours()
{
    std::mt19937 random(1); // NOLINT: the same rumours in every run
    const auto below = [&random](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    std::vector<StoredRumour> rumours(rumourCount);
    for (int i = 0; i < rumourCount; ++i) {
        StoredRumour &stored = rumours[static_cast<size_t>(i)];
        stored.id = RumourId{i + 1};
        stored.article = ArticleId{i / rumoursOfAnArticle + 1};
        stored.published = PublicationDate{QDate(2016, 1, 1).addDays(i / rumoursOfAnArticle % 3650), {}};
        stored.rumour.player = u"Player%1 Surname%2"_s.arg(below(50)).arg(below(100));
        stored.rumour.from = u"Club %1"_s.arg(below(200));
        stored.rumour.to = u"Club %1"_s.arg(below(200));
        stored.rumour.stage = static_cast<Stage>(below(stageCount));
        stored.rumour.sources = {u"Outlet %1"_s.arg(below(300))};
        if (below(2) == 0) {
            const qint64 amount = below(1500) * qint64(100'000);
            stored.rumour.fee = Fee{amount, amount, chartCurrencies.at(static_cast<size_t>(below(3))), FeeBasis::Bid};
        }
    }
    return rumours;
}

ExchangeRates madeUpRates()
{
    QByteArray table = "month\tGBP\tUSD\n";
    for (int month = 0; month < 132; ++month) {
        table += QDate(2016, 1, 1).addMonths(month).toString(u"yyyy-MM").toLatin1() + "\t0."
            + QByteArray::number(80 + month % 9) + "\t1." + QByteArray::number(10 + month % 7) + '\n';
    }
    return ExchangeRates::parse(table).value();
}

/// The same rows as a plain model, for the proxy.
class PlainModel final : public QAbstractTableModel
{
public:
    PlainModel(const RumourColumns &columns, const ExchangeRates &rates)
        : m_columns(columns), m_cells(columns, rates, Currency::EUR)
    {
    }

    int rowCount(const QModelIndex & = {}) const override { return static_cast<int>(m_columns.count()); }
    int columnCount(const QModelIndex & = {}) const override { return RumourTableModel::ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto row = static_cast<size_t>(index.row());
        if (role == RumourTableModel::SortRole)
            return m_cells.sortValue(row, index.column());
        return role == Qt::DisplayRole ? QVariant(m_cells.text(row, index.column())) : QVariant();
    }

private:
    const RumourColumns &m_columns;
    RumourCells m_cells;
};

template<class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double ours, double proxys)
{
    std::printf("%-34s %9.1f ms %9.1f ms   1 : %.0f\n", what, ours, proxys, proxys / ours);
}

void filter(RumourRows &rows, const QString &expression)
{
    const FilterContext context{rows.columns(), rows.rates(), Currency::EUR, QDate(2026, 1, 1), {}, {},
        [](const QString &, bool) -> Result<std::vector<ArticleId>> { return std::vector<ArticleId>{}; }};
    rows.show(rowsPassing(*parseFilter(expression).filter.root(), context).value());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const ExchangeRates rates = madeUpRates();
    RumourRows rows(rates, Currency::EUR);
    {
        const std::vector<StoredRumour> rumours = madeUpRumours();
        std::printf("%d rumours into columns: %.0f ms\n\n", rumourCount,
            milliseconds([&] { rows.replaceColumns(columnsOf(rumours)); }));
    }
    PlainModel plain(rows.columns(), rates);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setSortRole(RumourTableModel::SortRole);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);

    std::printf("%-34s %12s %12s   ratio\n", "", "here", "proxy");
    const auto sortBoth = [&](const char *what, int column) {
        print(what, milliseconds([&] { rows.sortBy(column, Qt::AscendingOrder); }),
            milliseconds([&] { proxy.sort(column, Qt::AscendingOrder); }));
    };
    sortBoth("sort by player", RumourTableModel::Player);
    sortBoth("sort by printed fee", RumourTableModel::FeePrinted);
    sortBoth("sort by converted fee", RumourTableModel::FeeConverted);
    sortBoth("sort by date", RumourTableModel::Date);
    proxy.sort(-1);

    const auto filterBoth = [&](const char *what, const QString &expression, int column, const QString &text) {
        print(what, milliseconds([&] { filter(rows, expression); }), milliseconds([&] {
            proxy.setFilterKeyColumn(column);
            proxy.setFilterFixedString(text);
        }));
        proxy.setFilterFixedString({});
    };
    filterBoth("player:surname42", u"player:surname42"_s, RumourTableModel::Player, u"surname42"_s);
    filterBoth("stage>=bid (proxy: one stage)", u"stage>=bid"_s, RumourTableModel::StageColumn, u"bid"_s);
    filterBoth("surname42 (proxy: all columns)", u"surname42"_s, -1, u"surname42"_s);
    for (const QString &expression : {u"fee>=50m"_s, u"fee>=50m stage>=talks date:2020..2024"_s, u"is:duplicate"_s})
        std::printf("%-42s %9.1f ms\n", qPrintable(expression), milliseconds([&] { filter(rows, expression); }));
    return 0;
}
