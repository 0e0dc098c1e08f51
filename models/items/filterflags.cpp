// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterflags.h"

#include "models/items/filternames.h"
#include "models/items/filternode.h"
#include "models/items/rowsorting.h"

#include <QDateTime>

#include <algorithm>

namespace rumourdesk {

namespace {

template<class Predicate>
RowSet where(const RumourColumns &columns, Predicate holds)
{
    return RowSet::where(columns.count(), holds);
}

RowSet newRows(const RumourColumns &columns)
{
    const auto newest = std::ranges::max_element(columns.articles, {}, &ArticleRow::addedAt);
    if (newest == columns.articles.end())
        return RowSet(columns.count());
    const qint64 dayBegan = QDateTime::fromSecsSinceEpoch(newest->addedAt).date().startOfDay().toSecsSinceEpoch();
    return where(columns, [&](size_t row) { return columns.articleAt(row).addedAt >= dayBegan; });
}

/// Sorted, the same rumours are neighbours; that is several times faster than a hash of a million keys.
RowSet duplicateRows(const RumourColumns &columns)
{
    const size_t count = columns.count();
    std::vector<quint64> moves(count);
    std::vector<quint64> terms(count);
    std::vector<quint32> order(count);
    for (size_t row = 0; row < count; ++row) {
        moves[row] = quint64(columns.player[row]) << 32U | columns.to[row];
        terms[row] = quint64(columns.stage[row]) << 32U | columns.fee[row];
        order[row] = static_cast<quint32>(row);
    }
    order = sortedRows(sortedRows(order, terms, Qt::AscendingOrder), moves, Qt::AscendingOrder);

    std::vector<bool> isTwice(count);
    const auto isSame = [&](quint32 left, quint32 right) {
        return moves[left] == moves[right] && terms[left] == terms[right];
    };
    for (auto first = order.begin(); first != order.end();) {
        const auto end = std::find_if_not(first, order.end(), [&](quint32 row) { return isSame(*first, row); });
        const bool isElsewhere = std::any_of(
            first, end, [&](quint32 row) { return columns.article[row] != columns.article[*first]; });
        for (; first != end; ++first)
            isTwice[*first] = isElsewhere;
    }
    return where(columns, [&](size_t row) { return isTwice[row]; });
}

bool namesRejected(const FieldTest &test)
{
    if (test.field != FilterField::Is || test.comparison == Comparison::NotEqual)
        return false;
    const FilterValue rejected = FilterBound(FilterRank{static_cast<int>(FilterFlag::Rejected)});
    return std::ranges::find(test.values, rejected) != test.values.end();
}

bool namesRejected(const FilterNode &node)
{
    const auto one = [](const FilterNode &part) { return namesRejected(part); };
    if (const auto *all = std::get_if<FilterAnd>(&node.is))
        return std::ranges::any_of(all->parts, one);
    if (const auto *any = std::get_if<FilterOr>(&node.is))
        return std::ranges::any_of(any->parts, one);
    if (const auto *named = std::get_if<NamedFilter>(&node.is))
        return named->meaning && namesRejected(*named->meaning);
    const auto *test = std::get_if<FieldTest>(&node.is);
    return test && namesRejected(*test);
}

} // namespace

bool asksForRejected(const RumourFilter &filter, std::span<const SavedFilter> saved)
{
    const ParsedFilter meant = withSavedFilters(filter, saved);
    return !meant.mistake && !meant.filter.isEmpty() && namesRejected(*meant.filter.root());
}

RowSet rowsBeing(FilterFlag flag, const RumourColumns &columns)
{
    switch (flag) {
    case FilterFlag::New: return newRows(columns);
    case FilterFlag::Unread: return where(columns, [&](size_t row) { return !columns.isMarked(row, ReadMark); });
    case FilterFlag::Starred: return where(columns, [&](size_t row) { return columns.isMarked(row, Starred); });
    case FilterFlag::Corrected: return where(columns, [&](size_t row) { return columns.isMarked(row, Corrected); });
    case FilterFlag::Duplicate: return duplicateRows(columns);
    case FilterFlag::Exit: break;
    case FilterFlag::Graded: return where(columns, [&](size_t row) { return columns.isGraded(row); });
    case FilterFlag::Rejected: return where(columns, [&](size_t row) { return columns.isMarked(row, Rejected); });
    }
    return where(columns, [&](size_t row) { return columns.to[row] == 0; });
}

RowSet rowsHaving(FilterPossession possession, const RumourColumns &columns)
{
    switch (possession) {
    case FilterPossession::Note: return where(columns, [&](size_t row) { return columns.note[row] != 0; });
    case FilterPossession::Tag: return where(columns, [&](size_t row) { return columns.tags[row] != 0; });
    case FilterPossession::Grade: return where(columns, [&](size_t row) { return columns.isGraded(row); });
    case FilterPossession::Fee: break;
    }
    return where(columns, [&](size_t row) { return columns.hasFee(row); });
}

} // namespace rumourdesk
