// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/wordkey.h"

#include <bit>
#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace rumourdesk {

/// The letters and digits of ASCII, eight at most, that a text begins with: of "Wharton's" seven. Texts are little else,
/// so they are read at once and not one by one.
struct WordStart {
    WordKey key = 0; ///< them in lower case
    unsigned length = 0;
    unsigned uppers = 0; ///< a bit for each capital, the lowest for the first letter
    unsigned lowers = 0;
};

inline WordStart slowWordStart(const char16_t *text, size_t size)
{
    WordStart start;
    for (; start.length < wordKeyLetters && start.length < size; ++start.length) {
        const char16_t unit = text[start.length];
        const bool isUpper = unit >= u'A' && unit <= u'Z';
        const bool isLower = unit >= u'a' && unit <= u'z';
        if (!isUpper && !isLower && (unit < u'0' || unit > u'9'))
            break;
        start.uppers |= unsigned(isUpper) << start.length;
        start.lowers |= unsigned(isLower) << start.length;
        start.key |= static_cast<WordKey>(isUpper ? unit + (u'a' - u'A') : unit) << (8 * start.length);
    }
    return start;
}

#ifdef __SSE2__

inline WordStart wordStart(const char16_t *text, size_t size)
{
    if (size < wordKeyLetters)
        return slowWordStart(text, size);
    constexpr char caseBit = 0x20;
    const auto isWithin = [](__m128i bytes, char first, char last) {
        const __m128i above = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
        return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(static_cast<char>(last - first))), above);
    };
    const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i bytes = _mm_packus_epi16(units, units); // no unit beyond ASCII becomes a byte of it, but for NUL
    const __m128i caseBits = _mm_set1_epi8(caseBit);
    const __m128i isLetter = isWithin(_mm_or_si128(bytes, caseBits), 'a', 'z');
    const __m128i isPart = _mm_or_si128(isLetter, isWithin(bytes, '0', '9'));
    const __m128i folded = _mm_or_si128(bytes, _mm_and_si128(isLetter, caseBits));
    const __m128i isUpper = _mm_andnot_si128(_mm_cmpeq_epi8(bytes, folded), isLetter);
    const auto bitsOf = [](__m128i mask) { return static_cast<unsigned>(_mm_movemask_epi8(mask)); };

    WordStart start;
    start.length = static_cast<unsigned>(std::countr_one(bitsOf(isPart) & 0xffU));
    const unsigned parts = (1U << start.length) - 1;
    start.uppers = bitsOf(isUpper) & parts;
    start.lowers = bitsOf(isLetter) & parts & ~start.uppers;
    const auto key = static_cast<WordKey>(_mm_cvtsi128_si64(folded));
    start.key = start.length == 0 ? 0 : key & (~WordKey(0) >> (8 * (wordKeyLetters - start.length)));
    return start;
}

#else

inline WordStart wordStart(const char16_t *text, size_t size)
{
    return slowWordStart(text, size);
}

#endif

} // namespace rumourdesk
