// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourtablemodel.h"

#include "models/extraction/gazetteer.h"
#include "models/items/filterevaluation.h"
#include "models/items/rumourcells.h"
#include "models/items/rumourrows.h"
#include "models/items/tablecolumns.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/rumourstore.h"

#include <algorithm>
#include <unordered_map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

Qt::Alignment alignmentOf(int column)
{
    const bool isNumber = tableColumn(column).isNumber;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

void layAnnotations(
    RumourColumns &columns, const std::vector<StoredRumour> &rumours, const RumourAnnotations &annotations)
{
    for (size_t row = 0; row < rumours.size(); ++row) {
        const StoredRumour &stored = rumours[row];
        const Annotation &annotation = annotations.of(stored.id);
        if (stored.isAdded || !annotation.isEmpty())
            setAnnotation(columns, row, annotation, isRumourHidden(stored, annotation));
    }
    sortNewNames(columns);
}

std::unordered_set<qint64> addedAmong(const std::vector<StoredRumour> &rumours)
{
    std::unordered_set<qint64> added;
    for (const StoredRumour &stored : rumours) {
        if (stored.isAdded)
            added.insert(stored.id.value);
    }
    return added;
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
    Result<std::vector<StoredRumour>> rumours = m_rumours.all();
    if (!rumours)
        return rumours.error();
    const Result<RumourAnnotations::Said> said = m_annotationStore.annotations();
    if (!said)
        return said.error();
    Result<std::vector<SourceGrade>> grades = m_annotationStore.sourceGrades();
    if (!grades)
        return grades.error();
    RumourAnnotations annotations = RumourAnnotations::laidOver(*rumours, *said);
    RumourColumns columns = columnsOf(*rumours);
    layAnnotations(columns, *rumours, annotations);
    setSourceGrades(columns, *grades);
    m_searches.clear();
    Result<RowSet> passing = rowsPassing(columns);
    if (!passing)
        return passing.error();
    m_annotations = std::move(annotations);
    m_addedRumours = addedAmong(*rumours);
    m_sourceGrades = std::move(*grades);
    changeRows(NoLayoutChangeHint, [&] {
        m_rows->replaceColumns(std::move(columns));
        m_rows->show(std::move(passing).value());
    });
    Q_EMIT contentChanged();
    Q_EMIT rumoursChanged();
    return {};
}

Result<RowSet> RumourTableModel::rowsPassing(const RumourColumns &columns)
{
    return rowsPassing(columns, m_filter, m_today);
}

Result<RowSet> RumourTableModel::rowsPassing(const RumourColumns &columns, const RumourFilter &filter, QDate today)
{
    const RowSet visible
        = RowSet::where(columns.count(), [&](size_t row) { return !columns.isMarked(row, Hidden); });
    if (filter.isEmpty())
        return visible;
    const FilterContext context{
        columns,
        m_rows->rates(),
        m_rows->currency(),
        today,
        knownNames().club,
        knownNames().outlet,
        [this](const QString &text, bool isPhrase) { return articlesWith(text, isPhrase); },
        m_savedFilters,
    };
    Result<RowSet> passing = rumourdesk::rowsPassing(*filter.root(), context);
    if (passing)
        *passing &= visible;
    return passing;
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

void RumourTableModel::refilter()
{
    Result<RowSet> passing = rowsPassing(m_rows->columns());
    if (!passing) {
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
    Q_EMIT rumoursChanged();
}

Currency RumourTableModel::chartCurrency() const
{
    return m_rows->currency();
}

int RumourTableModel::totalCount() const
{
    const RumourColumns &columns = m_rows->columns();
    const auto hidden = std::ranges::count_if(columns.marks, [](quint8 marks) { return (marks & Hidden) != 0; });
    return static_cast<int>(columns.count()) - static_cast<int>(hidden);
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

std::optional<Reliability> RumourTableModel::proposedReliabilityAt(int row) const
{
    const RumourCells cells(m_rows->columns(), m_rows->rates(), m_rows->currency());
    return cells.proposedAt(m_rows->shown().at(static_cast<size_t>(row)));
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
    const auto row = m_rows->columns().rowOf(id);
    return row ? m_rows->columns().articleAt(*row).id : ArticleId{};
}

QString RumourTableModel::playerOf(RumourId id) const
{
    const RumourColumns &columns = m_rows->columns();
    const auto row = columns.rowOf(id);
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
    for (size_t row = 0; row < columns.count(); ++row) {
        if (columns.player[row] == *id && !columns.isMarked(row, Hidden))
            rumours.push_back(columns.rumourAt(row));
    }
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
    case Qt::ToolTipRole: return cells.toolTip(row, index.column());
    case Qt::AccessibleTextRole: return cells.spokenText(row, index.column());
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(index.column()));
    case SortRole: return cells.sortValue(row, index.column());
    case RumourIdRole: return m_rows->columns().ids[row];
    case ArticleIdRole: return m_rows->columns().articleAt(row).id.value;
    case UnreadRole: return !m_rows->columns().isMarked(row, ReadMark);
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
