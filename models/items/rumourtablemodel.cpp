// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourtablemodel.h"

#include "models/extraction/gazetteer.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourreading.h"
#include "models/items/rumourrows.h"
#include "models/items/tablecolumns.h"
#include "models/store/annotationstore.h"
#include "models/store/rumourstore.h"

#include <algorithm>
#include <iterator>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = tableColumn(column).isNumber;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

RumourTableModel::RumourTableModel(const RumourStore &rumours, const ArticleStore &articles,
    const AnnotationStore &annotations, const ExchangeRates &rates, const Gazetteer &gazetteer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rumours(rumours)
    , m_articles(articles)
    , m_annotationStore(annotations)
    , m_gazetteer(gazetteer)
    , m_rows(std::make_unique<RumourRows>(rates, Currency::EUR))
{
}

RumourTableModel::~RumourTableModel() = default;

/// Lays persistent indexes on the rows of the same rumours after `change`; those of rumours hidden become invalid.
void RumourTableModel::changeRows(LayoutChangeHint hint, const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RumourId> rumours;
    rumours.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        rumours.push_back(rumourAt(index.row()));
    // Many indexes lie in few rows.
    std::vector<RumourId> distinct = rumours;
    std::ranges::sort(distinct);
    distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());

    change();
    std::vector<size_t> rows;
    rows.reserve(distinct.size());
    for (const RumourId rumour : distinct)
        rows.push_back(m_rows->columns().rowOf(rumour).value_or(m_rows->columns().count()));
    const std::vector<int> places = m_rows->placesOf(rows);
    QModelIndexList after;
    after.reserve(before.size());
    for (size_t i = 0; i < rumours.size(); ++i) {
        const auto place = std::ranges::lower_bound(distinct, rumours[i]) - distinct.begin();
        const int row = places[static_cast<size_t>(place)];
        after << (row < 0 ? QModelIndex() : index(row, before[static_cast<qsizetype>(i)].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

Result<void> RumourTableModel::reload()
{
    return readRumours(m_rumours, m_annotationStore, order(), m_rows->rates())
        .andThen([this](ReadRumours read) { return replaceRumours(std::move(read)); });
}

Result<void> RumourTableModel::showNewest(int count)
{
    return readNewestRumours(m_rumours, m_annotationStore, order(), m_rows->rates(), count)
        .andThen([this](ReadRumours read) { return replaceRumours(std::move(read)); });
}

RowOrder RumourTableModel::order() const
{
    return m_rows->order();
}

Result<void> RumourTableModel::show(ReadRumours read)
{
    const std::optional<Missed> missed = std::exchange(m_missed, std::nullopt);
    Result<void> shown = replaceRumours(std::move(read));
    return shown && missed ? showMissed(*missed) : shown;
}

Result<void> RumourTableModel::replaceRumours(ReadRumours read)
{
    ++m_reads;
    m_searches.clear();
    m_letters.clear();
    forgetAnswers();
    RowSet visible = rowsWithout(Hidden, read.columns);
    Result<RowSet> passing = rowsPassing(read.columns, visible, m_filter, m_today);
    if (!passing) {
        forgetAnswers(); // they are about rows that are not taken
        return passing.error();
    }
    const SortPause pause(*this);
    m_awaitedSortings.clear(); // the new rows are sorted by them
    m_visible = std::move(visible);
    m_annotations = std::move(read.annotations);
    m_addedRumours = std::move(read.added);
    m_sourceGrades = std::move(read.sourceGrades);
    changeRows(NoLayoutChangeHint, [&] {
        // Sorted anew only if somebody has clicked a header since.
        std::vector<quint32> sorted = read.order == order() ? std::move(read.sorted)
                                                            : orderedRows(read.columns, order(), m_rows->rates());
        m_rows->replaceColumns(std::move(read.columns), std::move(sorted), std::move(passing).value());
    });
    searchNextLetter();
    Q_EMIT contentChanged();
    Q_EMIT rumoursChanged();
    return {};
}

const RumourFilter &RumourTableModel::filter() const
{
    return m_filter;
}

void RumourTableModel::setChartCurrency(Currency currency)
{
    if (currency != m_rows->currency())
        convertFees(currency);
}

void RumourTableModel::convertFeesAnew()
{
    convertFees(m_rows->currency());
}

void RumourTableModel::convertFees(Currency currency)
{
    m_answers.clear();
    const SortPause pause(*this);
    changeRows(NoLayoutChangeHint, [&] {
        m_rows->setCurrency(currency);
        // Every search that the filter needs was found before, so that this can only fail if there was no filter.
        if (Result<RowSet> passing = rowsPassing(m_filter, m_today))
            m_rows->show(std::move(passing).value());
    });
    Q_EMIT headerDataChanged(Qt::Horizontal, FeeConverted, FeeConverted);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, FeeConverted), index(rowCount() - 1, FeeConverted));
    Q_EMIT contentChanged();
    Q_EMIT rumoursChanged();
}

Currency RumourTableModel::chartCurrency() const
{
    return m_rows->currency();
}

int RumourTableModel::totalCount() const
{
    return static_cast<int>(m_visible.count());
}

bool RumourTableModel::isEmpty() const
{
    return m_rows->columns().count() == 0;
}

int RumourTableModel::rejectedCount() const
{
    const auto isRejected = [](const auto &said) { return said.second.annotation.isRejected; };
    return static_cast<int>(std::ranges::count_if(m_annotations.entries(), isRejected));
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

int RumourTableModel::playerCount(const QItemSelection &rows) const
{
    const RumourColumns &columns = m_rows->columns();
    std::vector<bool> isMet(columns.players.size());
    isMet[0] = true; // nobody's name
    int count = 0;
    for (const QItemSelectionRange &range : rows) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const quint32 player = columns.player[m_rows->shown().at(static_cast<size_t>(row))];
            count += isMet[player] ? 0 : 1;
            isMet[player] = true;
        }
    }
    return count;
}

std::optional<Reliability> RumourTableModel::proposedReliabilityAt(int row) const
{
    const RumourCells cells(m_rows->columns(), m_rows->rates(), m_rows->currency());
    return cells.proposedAt(m_rows->shown().at(static_cast<size_t>(row)));
}

int RumourTableModel::rowOf(RumourId id) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(id);
    return row ? m_rows->placesOf({*row}).front() : -1;
}

bool RumourTableModel::isShown(RumourId id) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(id);
    return row && m_rows->isShown(*row);
}

bool RumourTableModel::isPutAside(RumourId id) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(id);
    return row && m_rows->columns().isMarked(*row, Hidden);
}

RumourId RumourTableModel::neighbourOf(RumourId hidden) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(hidden);
    if (!row)
        return {};
    const auto isShown = [this](quint32 other) { return m_rows->isShown(other); };
    const std::vector<quint32> &sorted = m_rows->sorted();
    const auto place = std::ranges::find(sorted, static_cast<quint32>(*row));
    if (const auto below = std::find_if(place, sorted.end(), isShown); below != sorted.end())
        return RumourId{m_rows->columns().ids[*below]};
    const auto above = std::find_if(std::make_reverse_iterator(place), sorted.rend(), isShown);
    return above == sorted.rend() ? RumourId() : RumourId{m_rows->columns().ids[*above]};
}

ArticleId RumourTableModel::articleOf(RumourId id) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(id);
    return row ? m_rows->columns().articleAt(*row).id : ArticleId{};
}

QString RumourTableModel::playerOf(RumourId id) const
{
    const RumourColumns &columns = m_rows->columns();
    const std::optional<size_t> row = columns.rowOf(id);
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

std::vector<StoredRumour> RumourTableModel::rumoursAbout(const QString &player) const
{
    const RumourColumns &columns = m_rows->columns();
    std::vector<StoredRumour> rumours;
    const std::optional<quint32> id = columns.players.find(player);
    if (!id || *id == 0)
        return rumours;
    std::vector<size_t> rows;
    for (size_t row = 0; row < columns.count(); ++row) {
        if (columns.player[row] == *id && !columns.isMarked(row, Hidden))
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, {}, [&columns](size_t row) { return columns.article[row]; });
    rumours.reserve(rows.size());
    for (const size_t row : rows)
        rumours.push_back(columns.rumourAt(row));
    return rumours;
}

std::vector<StoredRumour> RumourTableModel::shownRumours() const
{
    std::vector<StoredRumour> rumours;
    rumours.reserve(m_rows->shown().size());
    for (const quint32 row : m_rows->shown())
        rumours.push_back(m_rows->columns().rumourAt(row));
    return rumours;
}

std::optional<Field> RumourTableModel::fieldOf(int column)
{
    if (column < 0 || column >= ColumnCount)
        return std::nullopt;
    return tableColumn(column).field;
}

int RumourTableModel::columnOf(Field field)
{
    int column = 0;
    while (column < ColumnCount && tableColumn(column).field != field)
        ++column;
    return column;
}

int RumourTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->shown().size());
}

int RumourTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool RumourTableModel::isCorrected(RumourId id, int column) const
{
    const std::optional<Field> field = fieldOf(column);
    return field && annotationValue(m_annotations.of(id), correctionOf(*field)).has_value();
}

QVariant RumourTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<size_t>(index.row()) >= m_rows->shown().size())
        return {};
    const size_t row = m_rows->shown()[static_cast<size_t>(index.row())];
    const RumourCells cells(m_rows->columns(), m_rows->rates(), m_rows->currency());
    switch (role) {
    case Qt::DisplayRole: return cells.text(row, index.column());
    case ShortRole: return cells.shortText(row, index.column());
    case Qt::ToolTipRole: return cells.toolTip(row, index.column());
    case Qt::AccessibleTextRole: return cells.spokenText(row, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case SortRole: return cells.sortValue(row, index.column());
    case RumourIdRole: return m_rows->columns().ids[row];
    case ArticleIdRole: return m_rows->columns().articleAt(row).id.value;
    case UnreadRole: return !m_rows->columns().isMarked(row, ReadMark);
    case RejectedRole: return m_rows->columns().isMarked(row, Rejected);
    case CorrectedRole: return isCorrected(RumourId{m_rows->columns().ids[row]}, index.column());
    case ProposedRole: return index.column() == GradeColumn && cells.proposedAt(row).has_value();
    default: return {};
    }
}

Qt::ItemFlags RumourTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

KnownNames RumourTableModel::knownNames() const
{
    return {[this](QStringView text) { return m_gazetteer.clubNamed(text); },
        [this](QStringView text) { return m_gazetteer.outletNamed(text); }};
}

QVariant RumourTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const TableColumn &column = tableColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return section == FeeConverted ? tr(column.title).arg(currencyCode(chartCurrency())) : tr(column.title);
    case Qt::ToolTipRole: return tr(column.explanation);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(section));
    default: return {};
    }
}

} // namespace rumourdesk
