// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/savedfiltermodel.h"

#include "models/items/annotator.h"
#include "models/items/filternames.h"
#include "models/items/filterparts.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/savedfiltersteps.h"
#include "models/items/textfold.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int restBeforeCounting = 200; // milliseconds, longer than between two keystrokes

} // namespace

SavedFilterModel::SavedFilterModel(Annotator &annotator, RumourTableModel &rumours, QObject *parent)
    : QAbstractListModel(parent)
    , m_annotator(annotator)
    , m_rumours(rumours)
    , m_entries{entryOf({})}
    , m_shown(QString())
    , m_counting(new QTimer(this))
{
    m_counting->setSingleShot(true);
    m_counting->setInterval(restBeforeCounting);
    connect(m_counting, &QTimer::timeout, this, &SavedFilterModel::countNext);
    connect(&m_annotator, &Annotator::savedFiltersChanged, this, &SavedFilterModel::takeFilters);
    connect(&m_rumours, &RumourTableModel::rumoursChanged, this, &SavedFilterModel::forgetCounts);
    // A keystroke in the filter line comes before any count.
    connect(&m_rumours, &RumourTableModel::contentChanged, this, [this] {
        if (m_counting->isActive())
            m_counting->start(restBeforeCounting);
    });
    takeFilters();
}

SavedFilterModel::Entry SavedFilterModel::entryOf(const SavedFilter &filter)
{
    return {filter, parseFilter(filter.expression), std::nullopt, false};
}

/// What a filter finds that names another changes with it.
void SavedFilterModel::readNames()
{
    for (int row = everything + 1; row < rowCount(); ++row) {
        Entry &entry = m_entries[static_cast<size_t>(row)];
        if (!entry.saved.expression.contains(u'@'))
            continue;
        entry.parsed = parseFilter(entry.saved.expression, m_annotator.savedFilters());
        entry.isCounted = false;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SavedFilterModel::takeFilters()
{
    const std::vector<SavedFilter> &filters = m_annotator.savedFilters();
    if (!takeNewName(filters)) {
        dropMissing(filters);
        for (size_t i = 0; i < filters.size(); ++i)
            placeAt(static_cast<int>(i) + 1, filters[i]);
    }
    readNames();
}

/// A filter with a new name in its old place keeps its row, and with it the focus of a view.
bool SavedFilterModel::takeNewName(const std::vector<SavedFilter> &filters)
{
    if (filters.size() + 1 != m_entries.size())
        return false;
    std::vector<size_t> renamed;
    for (size_t i = 0; i < filters.size(); ++i) {
        if (filters[i].name != m_entries[i + 1].saved.name)
            renamed.push_back(i);
    }
    if (renamed.size() != 1)
        return false;
    for (size_t i = 0; i < filters.size(); ++i)
        setFilter(static_cast<int>(i) + 1, filters[i]);
    return true;
}

void SavedFilterModel::dropMissing(const std::vector<SavedFilter> &filters)
{
    for (int row = rowCount() - 1; row > everything; --row) {
        if (std::ranges::find(filters, filterAt(row).name, &SavedFilter::name) != filters.end())
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
}

void SavedFilterModel::placeAt(int row, const SavedFilter &filter)
{
    const auto found = std::ranges::find(
        m_entries.begin() + row, m_entries.end(), filter.name, [](const Entry &entry) { return entry.saved.name; });
    if (found == m_entries.end()) {
        beginInsertRows({}, row, row);
        m_entries.insert(m_entries.begin() + row, entryOf(filter));
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(found - m_entries.begin());
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        std::rotate(m_entries.begin() + row, found, found + 1);
        endMoveRows();
    }
    setFilter(row, filter);
}

void SavedFilterModel::setFilter(int row, const SavedFilter &filter)
{
    Entry &entry = m_entries[static_cast<size_t>(row)];
    if (entry.saved == filter)
        return;
    const bool isOtherExpression = entry.saved.expression != filter.expression;
    entry.saved = filter;
    if (isOtherExpression)
        entry = entryOf(filter);
    Q_EMIT dataChanged(index(row), index(row));
}

void SavedFilterModel::save(const QString &name, const QString &expression)
{
    const QString wanted = name.simplified();
    const int row = rowOf(wanted);
    const SavedFilter filter{row < 0 ? wanted : filterAt(row).name, expression.trimmed()};
    if (whyNotNamed(row, filter.name).isEmpty())
        m_annotator.assign(tr("Save filter “%1”").arg(filter.name), savingSteps(filter));
}

bool SavedFilterModel::rename(int row, const QString &name)
{
    const QString wanted = name.simplified();
    const QString present = filterAt(row).name;
    if (wanted == present)
        return true;
    if (!whyNotNamed(row, wanted).isEmpty())
        return false;
    m_annotator.assign(tr("Rename filter “%1” to “%2”").arg(present, wanted),
        renamingSteps(m_annotator.savedFilters(), present, wanted));
    return true;
}

void SavedFilterModel::remove(int row)
{
    if (row <= everything || row >= rowCount())
        return;
    const QString name = filterAt(row).name;
    m_annotator.assign(tr("Remove filter “%1”").arg(name), removingSteps(name));
}

void SavedFilterModel::move(int row, int to)
{
    if (row <= everything || row >= rowCount() || to <= everything || to >= rowCount() || row == to)
        return;
    QStringList order;
    for (const SavedFilter &filter : m_annotator.savedFilters())
        order << filter.name;
    order.move(row - 1, to - 1);
    m_annotator.assign(tr("Move filter “%1”").arg(filterAt(row).name), orderSteps(order));
}

int SavedFilterModel::rowOf(const QString &name) const
{
    for (int row = everything + 1; row < rowCount(); ++row) {
        if (isSameFilterName(filterAt(row).name, name))
            return row;
    }
    return -1;
}

QString SavedFilterModel::whyNotNamed(int row, const QString &name) const
{
    const QString wanted = name.simplified();
    if (foldedWords(wanted).isEmpty())
        return tr("A name needs a letter or a digit");
    if (wanted.contains(u'"') || wanted.contains(u'\u201c') || wanted.contains(u'\u201d') || wanted.contains(u'\u201e'))
        return tr("A name has no quotes in it");
    const int other = rowOf(wanted);
    return other >= 0 && other != row ? tr("“%1” is there already").arg(filterAt(other).name) : QString();
}

QString SavedFilterModel::proposedName(const QString &expression) const
{
    const QString plain = nameForFilter(expression);
    QString name = plain;
    for (int number = 2; rowOf(name) >= 0; ++number)
        name = u"%1 %2"_s.arg(plain).arg(number);
    return name;
}

void SavedFilterModel::setShown(const QString &expression)
{
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.mistake)
        return; // the table still shows the one before
    m_shown = parsed.filter.toString();
    Q_EMIT dataChanged(index(everything), index(rowCount() - 1), {ShownRole, Qt::AccessibleTextRole});
}

bool SavedFilterModel::isShown(const Entry &entry) const
{
    return m_shown && !entry.parsed.mistake && entry.parsed.filter.toString() == *m_shown;
}

int SavedFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant SavedFilterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    const QString mistake = entry.parsed.mistake ? entry.parsed.mistake->message : QString();
    switch (role) {
    case Qt::DisplayRole: return index.row() == everything ? tr("All rumours") : entry.saved.name;
    case Qt::EditRole: return entry.saved.name;
    case Qt::ToolTipRole:
        if (index.row() == everything)
            return tr("Takes the filter away");
        return mistake.isEmpty() ? entry.saved.expression : tr("%1\nis wrong: %2").arg(entry.saved.expression, mistake);
    case Qt::AccessibleTextRole: return spokenText(entry);
    case ExpressionRole: return entry.saved.expression;
    case MistakeRole: return mistake;
    case ShownRole: return isShown(entry);
    case CountRole:
        if (!entry.isCounted && !m_isCounting && !m_counting->isActive())
            m_counting->start(restBeforeCounting);
        return entry.count ? QVariant(*entry.count) : QVariant();
    default: return {};
    }
}

QString SavedFilterModel::spokenText(const Entry &entry) const
{
    QStringList words{entry.saved.name.isEmpty() ? tr("All rumours") : entry.saved.name};
    if (entry.parsed.mistake)
        words << tr("wrong: %1").arg(entry.parsed.mistake->message);
    else if (entry.count)
        words << tr("%n rumours", nullptr, *entry.count);
    if (isShown(entry))
        words << tr("shown now");
    return words.join(u", "_s);
}

bool SavedFilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.isValid() && index.row() > everything
        && rename(index.row(), value.toString());
}

Qt::ItemFlags SavedFilterModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.row() == everything ? plain : plain | Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
}

bool SavedFilterModel::moveRows(
    const QModelIndex &parent, int row, int count, const QModelIndex &toParent, int before)
{
    if (parent.isValid() || toParent.isValid() || count != 1 || row <= everything || row >= rowCount())
        return false;
    const int to = std::max(everything + 1, before > row ? before - 1 : before);
    if (to == row || to >= rowCount())
        return false;
    move(row, to);
    return true;
}

void SavedFilterModel::forgetCounts()
{
    for (Entry &entry : m_entries)
        entry.isCounted = false;
    Q_EMIT dataChanged(index(everything), index(rowCount() - 1), {CountRole}); // views ask for those that they show
}

void SavedFilterModel::countNext()
{
    const auto next
        = std::ranges::find_if(m_entries, [](const Entry &entry) { return !entry.isCounted; });
    if (next == m_entries.end())
        return;
    next->isCounted = true;
    next->count.reset();
    if (next->parsed.mistake) {
        takeCount(next->saved.name, std::nullopt);
        return;
    }
    m_isCounting = true;
    m_rumours.count(next->parsed.filter, QDate::currentDate(), [this, name = next->saved.name](const Result<int> &count) {
        m_isCounting = false;
        takeCount(name, count ? std::optional(*count) : std::nullopt);
    });
}

void SavedFilterModel::takeCount(const QString &name, std::optional<int> count)
{
    if (std::ranges::any_of(m_entries, [](const Entry &entry) { return !entry.isCounted; }))
        m_counting->start(0); // the window may do something else in between
    const auto counted
        = std::ranges::find(m_entries, name, [](const Entry &entry) { return entry.saved.name; });
    if (counted == m_entries.end())
        return; // removed or renamed meanwhile
    counted->count = count;
    const QModelIndex at = index(static_cast<int>(counted - m_entries.begin()));
    Q_EMIT dataChanged(at, at, {CountRole, Qt::AccessibleTextRole});
}

} // namespace rumourdesk
