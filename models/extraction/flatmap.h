// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rumourdesk {

/// A hash map from 64-bit keys to 32-bit numbers in one flat array: one allocation for a hundred thousand entries,
/// where std::unordered_map makes one for each, and one cache line for most lookups. The key 0 is not allowed. Entries
/// are never removed.
class FlatMap
{
public:
    static constexpr std::uint32_t notFound = 0xffffffff;

    explicit FlatMap(size_t expected = 64) { rehash(std::bit_ceil(std::max<size_t>(expected, 1) * 2)); }

    [[nodiscard]] std::uint32_t find(std::uint64_t key) const
    {
        const Entry &entry = m_entries[slotOf(key)];
        return entry.key == 0 ? notFound : entry.value;
    }

    /// The value of `key`, which becomes `value` if there was none; and whether that is so.
    std::pair<std::uint32_t, bool> insert(std::uint64_t key, std::uint32_t value)
    {
        Entry &entry = madeEntry(key);
        if (entry.key != 0)
            return {entry.value, false};
        entry = {key, value};
        ++m_count;
        return {value, true};
    }

    /// Gives `key` a value and returns the one that it had, or notFound.
    std::uint32_t assign(std::uint64_t key, std::uint32_t value)
    {
        Entry &entry = madeEntry(key);
        m_count += entry.key == 0 ? 1 : 0;
        const std::uint32_t before = entry.key == 0 ? notFound : entry.value;
        entry = {key, value};
        return before;
    }

private:
    struct Entry {
        std::uint64_t key = 0;
        std::uint32_t value = 0;
    };

    /// Where `key` is, or would be.
    [[nodiscard]] size_t slotOf(std::uint64_t key) const
    {
        size_t i = placeOf(key);
        while (m_entries[i].key != key && m_entries[i].key != 0)
            i = (i + 1) & m_mask;
        return i;
    }

    /// The entry of `key`, with room for it if it is new.
    [[nodiscard]] Entry &madeEntry(std::uint64_t key)
    {
        if ((m_count + 1) * 2 > m_entries.size())
            rehash(m_entries.size() * 2);
        return m_entries[slotOf(key)];
    }

    [[nodiscard]] size_t placeOf(std::uint64_t key) const
    {
        constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: spreads neighbouring keys
        // The highest bits of the product are those that every bit of the key has a part in.
        return static_cast<size_t>((key * multiplier) >> m_shift);
    }

    void rehash(size_t size)
    {
        const std::vector<Entry> entries = std::exchange(m_entries, std::vector<Entry>(size));
        m_mask = size - 1;
        m_shift = 64 - static_cast<int>(std::bit_width(m_mask));
        m_count = 0;
        for (const Entry &entry : entries) {
            if (entry.key != 0)
                insert(entry.key, entry.value);
        }
    }

    std::vector<Entry> m_entries;
    size_t m_mask = 0;
    int m_shift = 0;
    size_t m_count = 0;
};

} // namespace rumourdesk
