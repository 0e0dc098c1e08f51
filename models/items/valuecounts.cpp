// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/valuecounts.h"

#include "models/items/filterflags.h"
#include "models/items/textfold.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace rumourdesk {

namespace {

using Ids = std::vector<quint32>;

/// Calls `count` for each rumour that is there.
template<class Count>
void forEachVisible(const RumourColumns &columns, Count count)
{
    for (size_t row = 0; row < columns.count(); ++row) {
        if (!columns.isMarked(row, Hidden))
            count(row);
    }
}

std::vector<int> countsOfIds(const Ids &ids, size_t size, const RumourColumns &columns)
{
    std::vector<int> counts(size);
    forEachVisible(columns, [&](size_t row) { ++counts[ids[row]]; });
    return counts;
}

/// A rumour between teams of one club counts once.
std::vector<int> countsOfClubs(const RumourColumns &columns)
{
    std::vector<int> counts(columns.clubs.size());
    forEachVisible(columns, [&](size_t row) {
        ++counts[columns.from[row]];
        if (columns.to[row] != columns.from[row])
            ++counts[columns.to[row]];
    });
    return counts;
}

std::vector<int> countsOfBylines(const RumourColumns &columns)
{
    std::vector<int> counts(columns.bylines.size());
    forEachVisible(columns, [&](size_t row) { ++counts[columns.articleAt(row).byline]; });
    return counts;
}

/// For each list the ids of its single names.
std::vector<Ids> namesInLists(const NameDictionary &lists, const NameDictionary &singles)
{
    std::vector<Ids> members(lists.size());
    for (quint32 list = 1; list < lists.size(); ++list) {
        for (const QString &name : lists.names(list)) {
            if (const auto id = singles.find(name))
                members[list].push_back(*id);
        }
    }
    return members;
}

/// From the counts of lists those of the names in them.
std::vector<int> countsInLists(const std::vector<int> &listCounts, const std::vector<Ids> &members, size_t size)
{
    std::vector<int> counts(size);
    for (size_t list = 0; list < members.size(); ++list) {
        for (const quint32 id : members[list])
            counts[id] += listCounts[list];
    }
    return counts;
}

/// Credited outlets, and the origin where it is not credited itself: what `source:` sees.
std::vector<int> countsOfSources(const RumourColumns &columns)
{
    const std::vector<Ids> members = namesInLists(columns.sourceLists, columns.outlets);
    std::vector<int> lists(columns.sourceLists.size());
    std::vector<int> origins(columns.outlets.size());
    forEachVisible(columns, [&](size_t row) {
        const quint32 list = columns.sources[row];
        ++lists[list];
        if (std::ranges::find(members[list], columns.origin[row]) == members[list].end())
            ++origins[columns.origin[row]];
    });
    std::vector<int> counts = countsInLists(lists, members, columns.outlets.size());
    std::ranges::transform(counts, origins, counts.begin(), std::plus());
    return counts;
}

/// The names that match, the most frequent first.
std::vector<ValueCount> mostFrequent(
    const NameDictionary &names, const std::vector<int> &counts, const QString &typed, size_t limit)
{
    const QString words = foldedWords(typed);
    const std::vector<bool> matching = names.matching(words, NameDictionary::Match::WordPrefix);
    Ids found;
    for (quint32 id = 1; id < names.size(); ++id) {
        if (counts[id] > 0 && (words.isEmpty() || matching[id]))
            found.push_back(id);
    }
    const size_t shown = std::min(limit, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<qsizetype>(shown), [&](quint32 left, quint32 right) {
        return counts[left] != counts[right] ? counts[left] > counts[right]
                                             : names.ranks()[left] < names.ranks()[right];
    });
    std::vector<ValueCount> values;
    for (size_t i = 0; i < shown; ++i)
        values.push_back({names.text(found[i]), counts[found[i]]});
    return values;
}

std::vector<ValueCount> tagCounts(const RumourColumns &columns, const QString &typed, size_t limit)
{
    NameDictionary tags;
    for (quint32 list = 1; list < columns.tagLists.size(); ++list) {
        for (const QString &tag : columns.tagLists.names(list))
            tags.idOf(tag);
    }
    const std::vector<int> lists = countsOfIds(columns.tags, columns.tagLists.size(), columns);
    return mostFrequent(
        tags, countsInLists(lists, namesInLists(columns.tagLists, tags), tags.size()), typed, limit);
}

std::vector<int> countsOfJournalists(const RumourColumns &columns)
{
    const NameDictionary &names = columns.journalists;
    const std::vector<int> lists = countsOfIds(columns.credited, columns.journalistLists.size(), columns);
    return countsInLists(lists, namesInLists(columns.journalistLists, names), names.size());
}

const NameDictionary &namesOf(FilterField field, const RumourColumns &columns)
{
    switch (field) {
    case FilterField::From:
    case FilterField::To:
    case FilterField::Club: return columns.clubs;
    case FilterField::Source: return columns.outlets;
    case FilterField::Journalist: return columns.journalists;
    case FilterField::Byline: return columns.bylines;
    default: return columns.players;
    }
}

std::vector<int> nameCounts(FilterField field, const RumourColumns &columns)
{
    switch (field) {
    case FilterField::From: return countsOfIds(columns.from, columns.clubs.size(), columns);
    case FilterField::To: return countsOfIds(columns.to, columns.clubs.size(), columns);
    case FilterField::Club: return countsOfClubs(columns);
    case FilterField::Source: return countsOfSources(columns);
    case FilterField::Journalist: return countsOfJournalists(columns);
    case FilterField::Byline: return countsOfBylines(columns);
    default: return countsOfIds(columns.player, columns.players.size(), columns);
    }
}

/// `rank(row)` is the place of the rumour's word, or -1.
template<class Rank>
std::vector<int> countsOfRanks(size_t size, const RumourColumns &columns, Rank rank)
{
    std::vector<int> counts(size);
    forEachVisible(columns, [&](size_t row) {
        const int at = static_cast<int>(rank(row));
        if (at >= 0)
            ++counts[static_cast<size_t>(at)];
    });
    return counts;
}

/// `rows(word)` are those that the word of this place lets through, `hidden` which of them nobody sees.
template<class Rows>
std::vector<int> countsOfRows(size_t size, const RumourColumns &columns, Rows rows, Mark hidden = Hidden)
{
    const RowSet visible
        = RowSet::where(columns.count(), [&](size_t row) { return !columns.isMarked(row, hidden); });
    std::vector<int> counts;
    for (size_t word = 0; word < size; ++word) {
        RowSet found = rows(word);
        found &= visible;
        counts.push_back(static_cast<int>(found.count()));
    }
    return counts;
}

std::vector<int> countsOfFlags(size_t size, const RumourColumns &columns)
{
    const auto being = [&](size_t word) { return rowsBeing(static_cast<FilterFlag>(word), columns); };
    std::vector<int> counts = countsOfRows(size, columns, being);
    const auto rejected = [&](size_t) { return rowsBeing(FilterFlag::Rejected, columns); };
    counts[static_cast<size_t>(FilterFlag::Rejected)] = countsOfRows(1, columns, rejected, TakenBack).front();
    return counts;
}

std::vector<int> wordCounts(FilterField field, size_t size, const RumourColumns &columns)
{
    const auto byRank = [&](auto rank) { return countsOfRanks(size, columns, rank); };
    switch (field) {
    case FilterField::Move: return byRank([&](size_t row) { return columns.move[row]; });
    case FilterField::Stage: return byRank([&](size_t row) { return columns.stage[row]; });
    case FilterField::Currency:
        return byRank([&](size_t row) { return columns.hasFee(row) ? int(columns.feeAt(row).currency) : -1; });
    case FilterField::Basis:
        return byRank([&](size_t row) { return columns.hasFee(row) ? int(columns.feeAt(row).basis) : -1; });
    case FilterField::Reliability: return byRank([&](size_t row) { return columns.shownReliability(row) - 1; });
    case FilterField::Credibility: return byRank([&](size_t row) { return columns.credibility[row] - 1; });
    case FilterField::Outcome: return byRank([&](size_t row) { return columns.outcome[row] - 1; });
    case FilterField::Has:
        return countsOfRows(size, columns,
            [&](size_t word) { return rowsHaving(static_cast<FilterPossession>(word), columns); });
    default: return countsOfFlags(size, columns);
    }
}

std::vector<ValueCount> words(FilterField field, const RumourColumns &columns)
{
    const QStringList texts = filterWords(field);
    const std::vector<int> counts = wordCounts(field, static_cast<size_t>(texts.size()), columns);
    std::vector<ValueCount> values;
    for (qsizetype i = 0; i < texts.size(); ++i)
        values.push_back({texts[i], counts[static_cast<size_t>(i)]});
    return values;
}

std::vector<ValueCount> windows(const RumourColumns &columns)
{
    const std::vector<int> counts = countsOfRanks(std::numeric_limits<qint16>::max() + size_t(1), columns,
        [&](size_t row) { return columns.window[row]; });
    std::vector<ValueCount> values;
    for (size_t rank = counts.size(); rank-- > 0;) {
        if (counts[rank] > 0)
            values.push_back({windowName(windowOfRank(static_cast<int>(rank))), counts[rank]});
    }
    return values;
}

/// The grades that analysts have set, by letter and then by digit; digits alone come first.
std::vector<ValueCount> grades(const RumourColumns &columns)
{
    constexpr size_t digits = credibilityCount + 1;
    const std::vector<int> counts = countsOfRanks((reliabilityCount + 1) * digits, columns,
        [&](size_t row) { return columns.reliability[row] * digits + columns.credibility[row]; });
    std::vector<ValueCount> values;
    for (size_t place = 1; place < counts.size(); ++place) { // the first stands for no grade
        Grade grade;
        if (place / digits > 0)
            grade.reliability = static_cast<Reliability>(place / digits - 1);
        if (place % digits > 0)
            grade.credibility = static_cast<Credibility>(place % digits - 1);
        if (counts[place] > 0)
            values.push_back({gradeText(grade), counts[place]});
    }
    return values;
}

} // namespace

std::vector<ValueCount> ValueCounter::valuesOf(
    FilterField field, const QString &typed, const RumourColumns &columns, int limit)
{
    const auto most = static_cast<size_t>(std::max(limit, 0));
    std::vector<ValueCount> values;
    switch (filterFieldKind(field)) {
    case FilterKind::Name: {
        if (field == FilterField::Tag)
            return tagCounts(columns, typed, most);
        const auto [known, isNew] = m_names.try_emplace(field);
        if (isNew)
            known->second = nameCounts(field, columns);
        return mostFrequent(namesOf(field, columns), known->second, typed, most);
    }
    case FilterKind::Word:
    case FilterKind::Ladder: values = words(field, columns); break;
    case FilterKind::Window: values = windows(columns); break;
    case FilterKind::Grade: values = grades(columns); break;
    default: break;
    }
    std::erase_if(
        values, [&](const ValueCount &value) { return !value.text.startsWith(typed, Qt::CaseInsensitive); });
    if (values.size() > most)
        values.resize(most);
    return values;
}

} // namespace rumourdesk
