// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourtablemodel.h"

#include "models/extraction/gazetteer.h"
#include "models/items/filterevaluation.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourrows.h"
#include "models/items/textfold.h"
#include "models/store/articlestore.h"
#include "models/store/rumourstore.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

struct ColumnRow {
    QLatin1StringView title;
    std::optional<Field> field;
    bool isNumber;
    QLatin1StringView explanation;
};

/// In the order of RumourTableModel::Column.
constexpr std::array<ColumnRow, RumourTableModel::ColumnCount> columnRows = {{
    {"Date"_L1, std::nullopt, false, "When the article was published"_L1},
    {"Player"_L1, Field::Player, false, "Who may move"_L1},
    {"From"_L1, Field::From, false, "The club he would leave"_L1},
    {"To"_L1, Field::To, false, "The club he would join"_L1},
    {"Stage"_L1, Field::Stage, false, "How far the move has got"_L1},
    {"Fee"_L1, Field::Fee, true, "The fee as the article prints it"_L1},
    {"Fee (%1)"_L1, Field::Fee, true, "The fee at the reference rate of the article's month"_L1},
    {"Window"_L1, Field::Window, false, "The transfer window of the move"_L1},
    {"Outlet"_L1, Field::Sources, false, "Who said it first: the credited outlet or journalist, else the publisher"_L1},
    {"Move"_L1, Field::Move, false, "Transfer, loan, free or swap"_L1},
    {"Basis"_L1, Field::Fee, false, "Whose figure the fee is"_L1},
    {"Journalists"_L1, Field::Journalists, false, "Journalists credited by name"_L1},
    {"Age"_L1, Field::Age, true, "The player's age as the article gives it"_L1},
    {"Contract"_L1, Field::ContractUntil, true, "The year in which his contract ends"_L1},
    {"Byline"_L1, std::nullopt, false, "Who wrote the article"_L1},
    {"Added"_L1, std::nullopt, false, "When the article was imported"_L1},
}};

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = columnRows.at(static_cast<size_t>(column)).isNumber;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

const NameDictionary *namesOf(FilterField field, const RumourColumns &columns)
{
    switch (field) {
    case FilterField::Player: return &columns.players;
    case FilterField::From:
    case FilterField::To:
    case FilterField::Club: return &columns.clubs;
    case FilterField::Source: return &columns.outlets;
    case FilterField::Journalist: return &columns.journalists;
    case FilterField::Byline: return &columns.bylines;
    default: return nullptr;
    }
}

std::optional<size_t> columnsRowOf(RumourId id, const RumourColumns &columns)
{
    const auto place = std::find(columns.ids.begin(), columns.ids.end(), id.value);
    if (place == columns.ids.end())
        return std::nullopt;
    return static_cast<size_t>(place - columns.ids.begin());
}

} // namespace

RumourTableModel::RumourTableModel(const RumourStore &rumours, const ArticleStore &articles,
    const ExchangeRates &rates, const Gazetteer &gazetteer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rumours(rumours)
    , m_articles(articles)
    , m_gazetteer(gazetteer)
    , m_rows(std::make_unique<RumourRows>(rates, Currency::EUR))
{
}

RumourTableModel::~RumourTableModel() = default;

/// Lays persistent indexes on the rows of the same rumours after `change`; those of rumours hidden become invalid.
template<class Change>
void RumourTableModel::changeRows(LayoutChangeHint hint, Change change)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<qint64, int> rowsOfIds;
    std::vector<qint64> ids;
    for (const QModelIndex &index : before) {
        ids.push_back(rumourAt(index.row()).value);
        rowsOfIds.emplace(ids.back(), -1);
    }
    change();
    if (!ids.empty()) {
        const RumourColumns &columns = m_rows->columns();
        int row = 0;
        for (const quint32 shown : m_rows->shown()) {
            const auto place = rowsOfIds.find(columns.ids[shown]);
            if (place != rowsOfIds.end())
                place->second = row;
            ++row;
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const int row = rowsOfIds.at(ids[i]);
        after << (row < 0 ? QModelIndex() : index(row, before[static_cast<qsizetype>(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

Result<void> RumourTableModel::reload()
{
    const Result<std::vector<StoredRumour>> rumours = m_rumours.all();
    if (!rumours)
        return rumours.error();
    RumourColumns columns = columnsOf(*rumours);
    m_searches.clear();
    Result<RowSet> passing = rowsPassing(columns);
    if (!passing)
        return passing.error();
    changeRows(NoLayoutChangeHint, [&] {
        m_rows->replaceColumns(std::move(columns));
        m_rows->show(std::move(passing).value());
    });
    Q_EMIT contentChanged();
    return {};
}

Result<RowSet> RumourTableModel::rowsPassing(const RumourColumns &columns)
{
    if (m_filter.isEmpty()) {
        RowSet all(columns.count());
        all.invert();
        return all;
    }
    const FilterContext context{
        columns,
        m_rows->rates(),
        m_rows->currency(),
        m_today,
        [this](QStringView text) { return m_gazetteer.clubNamed(text); },
        [this](QStringView text) { return m_gazetteer.outletNamed(text); },
        [this](const QString &text, bool isPhrase) { return articlesWith(text, isPhrase); },
    };
    return rumourdesk::rowsPassing(*m_filter.root(), context);
}

Result<std::vector<ArticleId>> RumourTableModel::articlesWith(const QString &text, bool isPhrase)
{
    constexpr size_t searchesKept = 32;
    for (const TextSearch &search : m_searches) {
        if (search.isPhrase == isPhrase && search.text == text)
            return search.articles;
    }
    Result<std::vector<ArticleId>> found = m_articles.matching(text, isPhrase);
    if (!found)
        return found;
    if (m_searches.size() == searchesKept)
        m_searches.erase(m_searches.begin());
    m_searches.push_back({text, isPhrase, *found});
    return found;
}

void RumourTableModel::setFilter(const RumourFilter &filter, QDate today)
{
    const RumourFilter before = std::exchange(m_filter, filter);
    const QDate dayBefore = std::exchange(m_today, today);
    Result<RowSet> passing = rowsPassing(m_rows->columns());
    if (!passing) {
        m_filter = before;
        m_today = dayBefore;
        Q_EMIT searchFailed(passing.error());
        return;
    }
    changeRows(NoLayoutChangeHint, [&] { m_rows->show(std::move(passing).value()); });
    Q_EMIT contentChanged();
}

const RumourFilter &RumourTableModel::filter() const
{
    return m_filter;
}

void RumourTableModel::setChartCurrency(Currency currency)
{
    if (currency == m_rows->currency())
        return;
    changeRows(NoLayoutChangeHint, [&] {
        m_rows->setCurrency(currency);
        // Every search that the filter needs was found before, so that this can only fail if there was no filter.
        if (Result<RowSet> passing = rowsPassing(m_rows->columns()))
            m_rows->show(std::move(passing).value());
    });
    Q_EMIT headerDataChanged(Qt::Horizontal, FeeConverted, FeeConverted);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, FeeConverted), index(rowCount() - 1, FeeConverted));
    Q_EMIT contentChanged();
}

Currency RumourTableModel::chartCurrency() const
{
    return m_rows->currency();
}

int RumourTableModel::totalCount() const
{
    return static_cast<int>(m_rows->columns().count());
}

RumourId RumourTableModel::rumourAt(int row) const
{
    return RumourId{m_rows->columns().ids[m_rows->shown().at(static_cast<size_t>(row))]};
}

ArticleId RumourTableModel::articleAt(int row) const
{
    return m_rows->columns().articleAt(m_rows->shown().at(static_cast<size_t>(row))).id;
}

QString RumourTableModel::playerAt(int row) const
{
    const RumourColumns &columns = m_rows->columns();
    return columns.players.text(columns.player[m_rows->shown().at(static_cast<size_t>(row))]);
}

int RumourTableModel::rowOf(RumourId id) const
{
    const RumourColumns &columns = m_rows->columns();
    const std::vector<quint32> &shown = m_rows->shown();
    const auto place = std::find_if(
        shown.begin(), shown.end(), [&](quint32 row) { return columns.ids[row] == id.value; });
    return place == shown.end() ? -1 : static_cast<int>(place - shown.begin());
}

ArticleId RumourTableModel::articleOf(RumourId id) const
{
    const auto row = columnsRowOf(id, m_rows->columns());
    return row ? m_rows->columns().articleAt(*row).id : ArticleId{};
}

QString RumourTableModel::playerOf(RumourId id) const
{
    const RumourColumns &columns = m_rows->columns();
    const auto row = columnsRowOf(id, columns);
    return row ? columns.players.text(columns.player[*row]) : QString();
}

std::vector<int> RumourTableModel::rowsOfPlayer(const QString &player) const
{
    const RumourColumns &columns = m_rows->columns();
    std::vector<int> rows;
    const std::optional<quint32> id = columns.players.find(player);
    if (!id)
        return rows;
    int at = 0;
    for (const quint32 row : m_rows->shown()) {
        if (columns.player[row] == *id)
            rows.push_back(at);
        ++at;
    }
    return rows;
}

std::vector<StoredRumour> RumourTableModel::shownRumours() const
{
    std::vector<StoredRumour> rumours;
    rumours.reserve(m_rows->shown().size());
    for (const quint32 row : m_rows->shown())
        rumours.push_back(m_rows->columns().rumourAt(row));
    return rumours;
}

std::vector<QString> RumourTableModel::namesStarting(FilterField field, const QString &typed, int limit) const
{
    std::vector<QString> found;
    const NameDictionary *names = namesOf(field, m_rows->columns());
    if (!names)
        return found;
    const QString words = foldedWords(typed);
    const std::vector<bool> matching = names->matching(words, NameDictionary::Match::WordPrefix);
    for (const quint32 id : names->alphabetical()) {
        if (found.size() >= static_cast<size_t>(std::max(limit, 0)))
            break;
        if (id != 0 && (words.isEmpty() || matching[id]))
            found.push_back(names->text(id));
    }
    return found;
}

QStringList RumourTableModel::windowNames() const
{
    const std::vector<qint16> &windows = m_rows->columns().window;
    const std::set<qint16, std::greater<>> distinct(windows.begin(), windows.end());
    QStringList names;
    for (const qint16 window : distinct) {
        if (window != RumourColumns::noNumber)
            names << windowName(windowOfRank(window));
    }
    return names;
}

std::optional<Field> RumourTableModel::fieldOf(int column)
{
    if (column < 0 || column >= ColumnCount)
        return std::nullopt;
    return columnRows.at(static_cast<size_t>(column)).field;
}

int RumourTableModel::columnOf(Field field)
{
    const auto place = std::find_if(
        columnRows.begin(), columnRows.end(), [field](const ColumnRow &row) { return row.field == field; });
    return static_cast<int>(place - columnRows.begin());
}

int RumourTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->shown().size());
}

int RumourTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RumourTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_rows->shown().size())
        return {};
    const size_t row = m_rows->shown()[static_cast<size_t>(index.row())];
    const RumourCells cells(m_rows->columns(), m_rows->rates(), m_rows->currency());
    switch (role) {
    case Qt::DisplayRole: return cells.text(row, index.column());
    case Qt::ToolTipRole: return cells.toolTip(row, index.column());
    case Qt::AccessibleTextRole: return cells.spokenText(row, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case SortRole: return cells.sortValue(row, index.column());
    case RumourIdRole: return m_rows->columns().ids[row];
    case ArticleIdRole: return m_rows->columns().articleAt(row).id.value;
    default: return {};
    }
}

QVariant RumourTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const ColumnRow &column = columnRows.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return section == FeeConverted ? QString(column.title).arg(currencyCode(chartCurrency()))
                                       : QString(column.title);
    case Qt::ToolTipRole: return QString(column.explanation);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(section));
    default: return {};
    }
}

void RumourTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    changeRows(VerticalSortHint, [&] { m_rows->sortBy(column, order); });
}

} // namespace rumourdesk
