// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sourcelistmodel.h"

#include "models/items/annotator.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/textfold.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString kindText(SubjectKind kind)
{
    return kind == SubjectKind::Journalist ? SourceListModel::tr("Journalist") : SourceListModel::tr("Outlet");
}

} // namespace

SourceListModel::SourceListModel(const RumourTableModel &rumours, Annotator &annotator, QObject *parent)
    : QAbstractTableModel(parent), m_rumours(rumours), m_annotator(annotator)
{
    connect(&m_rumours, &RumourTableModel::rumoursChanged, this, [this] {
        if (m_isWatched)
            readAnew();
    });
}

void SourceListModel::setWatched(bool isWatched)
{
    if (isWatched && !m_isWatched)
        readAnew();
    m_isWatched = isWatched;
}

std::vector<SourceListModel::Source> SourceListModel::readSources() const
{
    std::map<std::pair<SubjectKind, QString>, std::optional<Reliability>> grades;
    for (const SourceGrade &grade : m_rumours.sourceGrades())
        grades[{grade.kind, grade.name}] = grade.reliability;
    std::vector<Source> sources;
    QSet<QString> journalists;
    const auto take = [&](SubjectKind kind, const ValueCount &value) {
        const auto grade = grades.extract({kind, value.text});
        sources.push_back({kind, value.text, value.count, grade ? grade.mapped() : std::nullopt});
    };
    constexpr int all = std::numeric_limits<int>::max();
    for (const ValueCount &value : m_rumours.valuesStarting(FilterField::Journalist, {}, all)) {
        take(SubjectKind::Journalist, value);
        journalists.insert(value.text);
    }
    // A journalist who is credited without an outlet is the origin in its stead, and yet none.
    for (const ValueCount &value : m_rumours.valuesStarting(FilterField::Source, {}, all)) {
        if (!journalists.contains(value.text))
            take(SubjectKind::Outlet, value);
    }
    for (const auto &[source, grade] : grades)
        sources.push_back({source.first, source.second, 0, grade});
    return sources;
}

void SourceListModel::readAnew()
{
    std::vector<Source> sources = readSources();
    if (takeValues(sources)) {
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, Rumours), index(rowCount() - 1, GradeColumn));
        return;
    }
    beginResetModel();
    m_sources = std::move(sources);
    sortSources();
    listFound();
    endResetModel();
}

/// Sets counts and grades where they stand, so that no row moves while an analyst grades. False, and nothing changed, if
/// other sources are there than before.
bool SourceListModel::takeValues(const std::vector<Source> &sources)
{
    if (sources.size() != m_sources.size())
        return false;
    std::map<std::pair<SubjectKind, QString>, const Source *> byName;
    for (const Source &source : sources)
        byName[{source.kind, source.name}] = &source;
    const auto isThere = [&](const Source &source) { return byName.contains({source.kind, source.name}); };
    if (!std::ranges::all_of(m_sources, isThere))
        return false;
    for (Source &source : m_sources)
        source = *byName.at({source.kind, source.name});
    return true;
}

void SourceListModel::search(const QString &words)
{
    beginResetModel();
    m_words = foldedWords(words);
    listFound();
    endResetModel();
}

void SourceListModel::listFound()
{
    m_shown.clear();
    for (size_t i = 0; i < m_sources.size(); ++i) {
        const QString name = u' ' + foldedWords(m_sources[i].name);
        if (m_words.isEmpty() || name.contains(u' ' + m_words))
            m_shown.push_back(i);
    }
}

void SourceListModel::sort(int column, Qt::SortOrder order)
{
    m_sortedBy = column;
    m_order = order;
    beginResetModel();
    sortSources();
    listFound();
    endResetModel();
}

void SourceListModel::sortSources()
{
    const auto byName = [](const Source &left, const Source &right) {
        return foldedWords(left.name) < foldedWords(right.name);
    };
    const auto isBefore = [this, byName](const Source &left, const Source &right) {
        switch (m_sortedBy) {
        case Kind: return left.kind < right.kind;
        case Rumours: return left.rumours < right.rumours;
        case GradeColumn: return left.grade < right.grade;
        default: return byName(left, right);
        }
    };
    std::ranges::stable_sort(m_sources, byName);
    std::ranges::stable_sort(m_sources, [&](const Source &left, const Source &right) {
        if (m_sortedBy == GradeColumn && left.grade.has_value() != right.grade.has_value())
            return left.grade.has_value();
        return m_order == Qt::AscendingOrder ? isBefore(left, right) : isBefore(right, left);
    });
}

void SourceListModel::grade(const std::vector<int> &rows, std::optional<Reliability> reliability)
{
    if (rows.empty())
        return;
    const auto letter = reliability ? std::optional(reliabilityLetter(*reliability)) : std::nullopt;
    std::vector<Assignment> assignments;
    for (const int row : rows) {
        const Source &source = shownAt(row);
        assignments.push_back({{source.kind, {}, source.name}, static_cast<int>(AnnotationField::Reliability), letter});
    }
    const QString who = rows.size() == 1 ? u"“%1”"_s.arg(shownAt(rows.front()).name)
                                         : tr("%1 sources").arg(rows.size());
    m_annotator.assign(letter ? tr("Grade %1 for %2").arg(*letter, who) : tr("Clear grade of %1").arg(who), assignments);
}

const SourceListModel::Source &SourceListModel::shownAt(int row) const
{
    return m_sources.at(m_shown.at(static_cast<size_t>(row)));
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int SourceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Source &source = shownAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(source, index.column());
    case Qt::ToolTipRole: return spokenText(source);
    case Qt::AccessibleTextRole: // screen readers read the first column as the row
        return index.column() == Name ? spokenText(source) : cellText(source, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Rumours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QString SourceListModel::cellText(const Source &source, int column) const
{
    switch (column) {
    case Name: return source.name;
    case Kind: return kindText(source.kind);
    case Rumours: return QString::number(source.rumours);
    case GradeColumn:
        return source.grade ? u"%1 – %2"_s.arg(reliabilityLetter(*source.grade), reliabilityText(*source.grade))
                            : QString();
    default: return {};
    }
}

QString SourceListModel::spokenText(const Source &source) const
{
    const QString grade = cellText(source, GradeColumn);
    return QStringList{source.name, kindText(source.kind).toLower(),
        source.rumours == 1 ? tr("1 rumour") : tr("%1 rumours").arg(source.rumours),
        grade.isEmpty() ? tr("no grade") : tr("grade %1").arg(grade)}
        .join(u", "_s);
}

QVariant SourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    constexpr std::array titles = {QT_TR_NOOP("Source"), QT_TR_NOOP("Kind"), QT_TR_NOOP("Rumours"), QT_TR_NOOP("Grade")};
    switch (role) {
    case Qt::DisplayRole: return tr(titles.at(static_cast<size_t>(section)));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((section == Rumours ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace rumourdesk
