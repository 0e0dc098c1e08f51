// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsorting.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rumourdesk {

namespace {

constexpr int widestDigit = 11; // bits: the counts stay in the first-level cache

/// One stable counting pass over the digit that `digitOf` reads from an entry.
template<class Entry, class Digit>
void sortByDigit(std::vector<Entry> &rows, std::vector<Entry> &scratch, size_t digitCount, Digit digitOf)
{
    std::array<size_t, (size_t(1) << widestDigit) + 1> starts{};
    for (const Entry &row : rows)
        ++starts[digitOf(row) + 1];
    for (size_t i = 1; i <= digitCount; ++i)
        starts[i] += starts[i - 1];
    for (const Entry &row : rows)
        scratch[starts[digitOf(row)]++] = row;
    rows.swap(scratch);
}

/// Sorts by the lowest `width` bits of the key, in as few passes as their number needs and as narrow ones as do.
template<class Entry, class Key>
void sortByKey(std::vector<Entry> &rows, int width, Key keyOf)
{
    std::vector<Entry> scratch(rows.size());
    const int passes = (width + widestDigit - 1) / widestDigit;
    const int digitBits = passes == 0 ? 0 : (width + passes - 1) / passes;
    const size_t digitCount = size_t(1) << digitBits;
    for (int shift = 0; shift < width; shift += digitBits)
        sortByDigit(rows, scratch, digitCount, [&](const Entry &row) { return keyOf(row) >> shift & (digitCount - 1); });
}

struct KeyedRow {
    quint64 key;
    quint32 row;
};

} // namespace

std::vector<quint32> sortedRows(
    const std::vector<quint32> &rows, const std::vector<quint64> &keys, Qt::SortOrder order)
{
    quint64 lowest = emptySortKey;
    quint64 highest = 0;
    for (const quint64 key : keys) {
        lowest = std::min(lowest, key);
        highest = std::max(highest, key == emptySortKey ? 0 : key);
    }
    if (rows.empty() || lowest == emptySortKey)
        return rows;

    const auto placeOf = [&](quint64 key) { return order == Qt::AscendingOrder ? key - lowest : highest - key; };
    const auto width = static_cast<int>(std::bit_width(highest - lowest));
    constexpr int rowBits = 32;
    // Empty cells stay as they are and go last: only the others have to be sorted.
    std::vector<quint32> sorted;
    sorted.reserve(rows.size());
    std::vector<quint32> empty;
    const auto sortOthers = [&]<class Entry>(std::vector<Entry> others, auto entryOf, auto keyOf, auto rowOf) {
        others.reserve(rows.size());
        for (const quint32 row : rows) {
            if (keys[row] == emptySortKey)
                empty.push_back(row);
            else
                others.push_back(entryOf(placeOf(keys[row]), row));
        }
        sortByKey(others, width, keyOf);
        for (const Entry &entry : others)
            sorted.push_back(rowOf(entry));
    };
    if (width <= rowBits) { // nearly always; half the memory to move
        sortOthers(
            std::vector<quint64>(), [](quint64 place, quint32 row) { return place << rowBits | row; },
            [](quint64 entry) { return entry >> rowBits; }, [](quint64 entry) { return static_cast<quint32>(entry); });
    } else {
        sortOthers(
            std::vector<KeyedRow>(), [](quint64 place, quint32 row) { return KeyedRow{place, row}; },
            [](const KeyedRow &entry) { return entry.key; }, [](const KeyedRow &entry) { return entry.row; });
    }
    sorted.insert(sorted.end(), empty.begin(), empty.end());
    return sorted;
}

std::vector<quint32> rowsByRank(const std::vector<quint32> &rows, const std::vector<quint32> &ids,
    const std::vector<quint32> &ranks, Qt::SortOrder order)
{
    // Each id's place among the ranks; empty cells go behind the last.
    const auto last = static_cast<quint32>(ranks.size());
    std::vector<quint32> places(ranks.size());
    std::ranges::transform(ranks, places.begin(), [&](quint32 rank) {
        return rank == emptyRank ? last : order == Qt::AscendingOrder ? rank : last - 1 - rank;
    });
    std::vector<quint32> starts(ranks.size() + 2);
    for (const quint32 id : ids)
        ++starts[places[id] + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[starts[places[ids[row]]]++] = row;
    return sorted;
}

} // namespace rumourdesk
