// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsorting.h"

#include <algorithm>
#include <array>
#include <bit>

namespace rumourdesk {

namespace {

struct KeyedRow {
    quint64 key;
    quint32 row;
};

constexpr int digitBits = 11; // three passes cover the keys in use; the counts stay in the first-level cache
constexpr size_t digitCount = size_t(1) << digitBits;

/// One stable counting pass over the digit of the keys that begins at bit `shift`.
void sortByDigit(std::vector<KeyedRow> &rows, std::vector<KeyedRow> &scratch, int shift)
{
    const auto digit = [shift](const KeyedRow &row) { return row.key >> shift & (digitCount - 1); };
    std::array<size_t, digitCount + 1> starts{};
    for (const KeyedRow &row : rows)
        ++starts[digit(row) + 1];
    for (size_t i = 1; i < starts.size(); ++i)
        starts[i] += starts[i - 1];
    for (const KeyedRow &row : rows)
        scratch[starts[digit(row)]++] = row;
    rows.swap(scratch);
}

} // namespace

std::vector<quint32> sortedRows(
    const std::vector<quint32> &rows, const std::vector<quint64> &keys, Qt::SortOrder order)
{
    quint64 lowest = emptySortKey;
    quint64 highest = 0;
    for (const quint32 row : rows) {
        if (keys[row] == emptySortKey)
            continue;
        lowest = std::min(lowest, keys[row]);
        highest = std::max(highest, keys[row]);
    }
    if (lowest > highest)
        return rows;

    const quint64 last = highest - lowest + 1; // where empty cells go
    std::vector<KeyedRow> keyed;
    keyed.reserve(rows.size());
    for (const quint32 row : rows) {
        const quint64 key = keys[row];
        const quint64 place = key == emptySortKey ? last : order == Qt::AscendingOrder ? key - lowest : highest - key;
        keyed.push_back({place, row});
    }
    std::vector<KeyedRow> scratch(keyed.size());
    for (int shift = 0; shift < static_cast<int>(std::bit_width(last)); shift += digitBits)
        sortByDigit(keyed, scratch, shift);

    std::vector<quint32> sorted;
    sorted.reserve(rows.size());
    for (const KeyedRow &row : keyed)
        sorted.push_back(row.row);
    return sorted;
}

} // namespace rumourdesk
