// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the table model shows what analysts say.
#include "models/items/rumourtablemodel.h"

#include "models/items/columnbuilder.h"
#include "models/items/rumourrows.h"
#include "models/store/rumourstore.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace rumourdesk {

std::vector<RumourId> RumourTableModel::showChanges(const std::vector<Change> &changes)
{
    if (m_missed)
        m_missed->changes.insert(m_missed->changes.end(), changes.begin(), changes.end());
    const SortPause pause(*this);
    RumourColumns &columns = m_rows->editableColumns();
    std::vector<size_t> rows;
    std::vector<RumourId> rumours;
    std::vector<size_t> comingOrGoing;
    for (const auto &[row, change] : rowsOfChanges(changes)) {
        const auto field = static_cast<AnnotationField>(change->field);
        StoredRumour shown = columns.rumourAt(row);
        shown.isAdded = m_addedRumours.contains(shown.id.value);
        const StoredRumour now = m_annotations.set(shown, field, change->after);
        if (correctedField(field))
            setRumour(columns, row, now);
        setAnnotation(columns, row, m_annotations.of(shown.id), isTakenBack(shown, m_annotations.of(shown.id)));
        if (field == AnnotationField::Rejected || field == AnnotationField::Added)
            comingOrGoing.push_back(row);
        rows.push_back(row);
        rumours.push_back(shown.id);
    }
    const bool isAboutSources = std::ranges::any_of(changes, [](const Change &change) {
        return change.subject.kind == SubjectKind::Outlet || change.subject.kind == SubjectKind::Journalist;
    });
    if (rows.empty() && !isAboutSources)
        return {};
    forgetAnswers();
    sortNewNames(columns);
    if (isAboutSources)
        takeSourceGrades(changes);
    setSourceGrades(columns, m_sourceGrades);
    std::vector<RumourId> come;
    if (comingOrGoing.empty())
        announceRows(std::move(rows), isAboutSources);
    else
        come = showComingAndGoing(comingOrGoing);
    Q_EMIT annotationsChanged(rumours);
    Q_EMIT rumoursChanged();
    return come;
}

/// The filter is not asked: whoever takes a rejection back wants to see what he has got back.
std::vector<RumourId> RumourTableModel::showComingAndGoing(const std::vector<size_t> &rows)
{
    m_visible = rowsWithout(Hidden, m_rows->columns());
    RowSet passing = m_rows->passing();
    std::vector<RumourId> come;
    for (const size_t row : rows) {
        if (!m_visible.contains(row) || passing.contains(row))
            continue;
        passing.insert(row);
        come.push_back(RumourId{m_rows->columns().ids[row]});
    }
    passing &= admittedRows(m_rows->columns(), m_visible, m_filter);
    changeRows(NoLayoutChangeHint, [&] { m_rows->show(std::move(passing)); });
    Q_EMIT contentChanged();
    return come;
}

void RumourTableModel::takeSourceGrades(const std::vector<Change> &changes)
{
    for (const Change &change : changes) {
        const Subject &subject = change.subject;
        if (subject.kind != SubjectKind::Outlet && subject.kind != SubjectKind::Journalist)
            continue;
        std::erase_if(m_sourceGrades,
            [&](const SourceGrade &grade) { return grade.kind == subject.kind && grade.name == subject.name; });
        const auto reliability = change.after ? reliabilityFromLetter(*change.after) : std::nullopt;
        if (reliability)
            m_sourceGrades.push_back({subject.kind, subject.name, *reliability});
    }
}

std::vector<std::pair<size_t, const Change *>> RumourTableModel::rowsOfChanges(
    const std::vector<Change> &changes) const
{
    std::multimap<RumourKey, const Change *> byKey;
    std::unordered_set<qint64> articles;
    for (const Change &change : changes) {
        if (change.subject.kind != SubjectKind::Rumour)
            continue;
        byKey.emplace(change.subject.rumour, &change);
        articles.insert(change.subject.rumour.article.value);
    }
    std::vector<std::pair<size_t, const Change *>> found;
    if (byKey.empty())
        return found;
    // One pass over all rows serves any number of changes; the article rules out nearly every one.
    const RumourColumns &columns = m_rows->columns();
    std::vector<bool> isWanted(columns.articles.size());
    for (size_t i = 0; i < isWanted.size(); ++i)
        isWanted[i] = articles.contains(columns.articles[i].id.value);
    for (size_t row = 0; row < columns.count(); ++row) {
        if (!isWanted[columns.article[row]])
            continue;
        const auto [first, last] = byKey.equal_range(keyOf(RumourId{columns.ids[row]}, row));
        for (auto entry = first; entry != last; ++entry)
            found.emplace_back(row, entry->second);
    }
    return found;
}

void RumourTableModel::announceRows(std::vector<size_t> rows, bool isEveryGrade)
{
    if (rowCount() == 0)
        return;
    if (isEveryGrade) {
        Q_EMIT dataChanged(index(0, GradeColumn), index(rowCount() - 1, GradeColumn));
        return;
    }
    std::ranges::sort(rows);
    const auto isChanged = [&](quint32 row) { return std::ranges::binary_search(rows, size_t(row)); };
    const std::vector<quint32> &shown = m_rows->shown();
    const auto first = std::ranges::find_if(shown, isChanged);
    if (first == shown.end())
        return;
    const auto last = std::find_if(shown.rbegin(), shown.rend(), isChanged);
    Q_EMIT dataChanged(index(static_cast<int>(first - shown.begin()), 0),
        index(static_cast<int>(shown.rend() - last) - 1, ColumnCount - 1));
}

void RumourTableModel::expectRead()
{
    m_missed.emplace();
}

void RumourTableModel::expectNoRead()
{
    m_missed.reset();
}

Result<void> RumourTableModel::showMissed(const Missed &missed)
{
    for (const auto &[id, article] : missed.added) {
        if (Result<void> shown = showAdded(id, article); !shown)
            return shown;
    }
    if (showChanges(missed.changes).empty())
        return {};
    applyFilter(RumourFilter(m_filter), m_today); // it may be a later one than that which they were shown in spite of
    return {};
}

Result<void> RumourTableModel::showAdded(RumourId id, ArticleId article)
{
    if (m_missed)
        m_missed->added.emplace_back(id, article);
    const SortPause pause(*this);
    RumourColumns &columns = m_rows->editableColumns();
    if (columns.rowOf(id))
        return {};
    const std::optional<quint32> place = columns.placeOf(article);
    if (!place || (columns.count() > 0 && columns.ids.back() >= id.value))
        return reload();
    const Result<std::vector<StoredRumour>> rumours = m_rumours.ofArticle(article);
    if (!rumours)
        return rumours.error();
    const auto added = std::ranges::find(*rumours, id, &StoredRumour::id);
    if (added == rumours->end())
        return reload();
    appendEmptyRow(columns, id, *place);
    setRumour(columns, columns.count() - 1, *added);
    sortNewNames(columns);
    setSourceGrades(columns, m_sourceGrades);
    m_addedRumours.insert(id.value);
    setAnnotation(columns, columns.count() - 1, {}, true); // until the step that added it is shown
    m_visible = rowsWithout(Hidden, columns);
    forgetAnswers();
    changeRows(NoLayoutChangeHint, [this] { m_rows->takeNewRows(); });
    return {};
}

std::optional<RumourKey> RumourTableModel::keyOf(RumourId id) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(id);
    return row ? std::optional(keyOf(id, *row)) : std::nullopt;
}

std::vector<RumourKey> RumourTableModel::keysOf(const std::vector<RumourId> &rumours) const
{
    std::unordered_map<qint64, size_t> wanted; // to their places among the rumours
    for (size_t i = 0; i < rumours.size(); ++i)
        wanted.emplace(rumours[i].value, i);
    std::vector<std::optional<RumourKey>> found(rumours.size());
    const RumourColumns &columns = m_rows->columns();
    for (size_t row = 0; row < columns.count(); ++row) {
        const auto place = wanted.find(columns.ids[row]);
        if (place != wanted.end())
            found[place->second] = keyOf(RumourId{columns.ids[row]}, row);
    }
    std::vector<RumourKey> keys;
    for (std::optional<RumourKey> &key : found) {
        if (key)
            keys.push_back(std::move(*key));
    }
    return keys;
}

RumourKey RumourTableModel::keyOf(RumourId id, size_t row) const
{
    if (const StoredRumour *read = m_annotations.readOf(id))
        return rumourdesk::keyOf(*read);
    const RumourColumns &columns = m_rows->columns();
    return RumourKey{columns.articleAt(row).id, columns.players.text(columns.player[row]),
        columns.clubs.text(columns.to[row])};
}

std::optional<StoredRumour> RumourTableModel::rumour(RumourId id) const
{
    const std::optional<size_t> row = m_rows->columns().rowOf(id);
    return row ? std::optional(m_rows->columns().rumourAt(*row)) : std::nullopt;
}

std::optional<StoredRumour> RumourTableModel::rumourAsRead(RumourId id) const
{
    if (const StoredRumour *read = m_annotations.readOf(id))
        return *read;
    return rumour(id);
}

} // namespace rumourdesk
