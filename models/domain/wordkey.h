// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rumourdesk {

/// The first eight letters of a word in lower case, one a byte. Rules ask for hundreds of words at every token; short
/// ones are told apart by one comparison of integers.
using WordKey = std::uint64_t;

constexpr size_t wordKeyLetters = 8;

/// The key of a word with letters beyond ASCII, which no rule asks for.
constexpr WordKey foreignWordKey = ~WordKey(0);

/// The buckets that words fall into: a set of words is, first of all, the set of its buckets. Numbers have one of their
/// own.
using WordBuckets = std::uint64_t;

constexpr std::uint8_t numberBucket = 63;

constexpr std::uint8_t bucketOf(WordKey key)
{
    constexpr std::uint64_t multiplier = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: spreads like words
    return static_cast<std::uint8_t>((((key * multiplier) >> 32U) * numberBucket) >> 32U);
}

/// The key of a word of ASCII letters in lower case.
constexpr WordKey wordKeyOf(std::u16string_view word)
{
    WordKey key = 0;
    for (size_t i = 0; i < word.size() && i < wordKeyLetters; ++i)
        key |= static_cast<WordKey>(word[i]) << (8 * i);
    return key;
}

} // namespace rumourdesk
