// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <functional>
#include <vector>

namespace rumourdesk {

/// A set of row numbers below a count, one bit each.
class RowSet
{
public:
    explicit RowSet(size_t count) : m_count(count), m_words((count + 63) / 64, 0) {}

    [[nodiscard]] static RowSet all(size_t count)
    {
        RowSet rows(count);
        rows.invert();
        return rows;
    }

    /// The rows for which the predicate holds.
    template<class Predicate>
    [[nodiscard]] static RowSet where(size_t count, Predicate holds)
    {
        RowSet rows(count);
        for (size_t word = 0; word < rows.m_words.size(); ++word) {
            const size_t first = word * 64;
            const size_t last = std::min(first + 64, count);
            quint64 bits = 0;
            for (size_t row = first; row < last; ++row)
                bits |= static_cast<quint64>(holds(row) ? 1 : 0) << (row - first);
            rows.m_words[word] = bits;
        }
        return rows;
    }

    /// The same of the candidates alone: the others are not asked.
    template<class Predicate>
    [[nodiscard]] static RowSet among(const RowSet &candidates, Predicate holds)
    {
        constexpr int many = 40; // from here on asking all 64 of a word is faster than finding the bits
        RowSet rows(candidates.m_count);
        for (size_t word = 0; word < rows.m_words.size(); ++word) {
            const quint64 wanted = candidates.m_words[word];
            const size_t first = word * 64;
            quint64 bits = 0;
            if (std::popcount(wanted) >= many) {
                const size_t last = std::min(first + 64, rows.m_count);
                for (size_t row = first; row < last; ++row)
                    bits |= static_cast<quint64>(holds(row) ? 1 : 0) << (row - first);
                bits &= wanted;
            } else {
                for (quint64 left = wanted; left != 0; left &= left - 1) {
                    const auto bit = static_cast<size_t>(std::countr_zero(left));
                    bits |= static_cast<quint64>(holds(first + bit) ? 1 : 0) << bit;
                }
            }
            rows.m_words[word] = bits;
        }
        return rows;
    }

    [[nodiscard]] size_t count() const
    {
        size_t rows = 0;
        for (const quint64 word : m_words)
            rows += static_cast<size_t>(std::popcount(word));
        return rows;
    }
    void insert(size_t row) { m_words[row / 64] |= quint64(1) << (row % 64); }
    [[nodiscard]] bool contains(size_t row) const { return (m_words[row / 64] >> (row % 64) & 1) != 0; }

    RowSet &operator&=(const RowSet &other)
    {
        std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_and<>());
        return *this;
    }

    RowSet &operator|=(const RowSet &other)
    {
        std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(), std::bit_or<>());
        return *this;
    }

    /// Takes out what the other has.
    RowSet &operator-=(const RowSet &other)
    {
        std::transform(m_words.begin(), m_words.end(), other.m_words.begin(), m_words.begin(),
            [](quint64 mine, quint64 others) { return mine & ~others; });
        return *this;
    }

    void invert()
    {
        for (quint64 &word : m_words)
            word = ~word;
        if (m_count % 64 != 0)
            m_words.back() &= (quint64(1) << (m_count % 64)) - 1;
    }

    bool operator==(const RowSet &) const = default;

private:
    size_t m_count;
    std::vector<quint64> m_words;
};

} // namespace rumourdesk
