// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordkey.h"

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

/// The bits of a key that its first letters have.
inline WordKey keyMask(unsigned letters)
{
    constexpr WordKey all = ~WordKey(0);
    return letters < wordKeyLetters ? ~(all << (8 * letters)) : all;
}

/// Of a text that has eight units at least.
[[gnu::always_inline]] inline WordStart longWordStart(const char16_t *text)
{
    constexpr char caseBit = 0x20; // digits have it, too
    constexpr int caseToSign = 2; // places from that bit to the highest one
    const auto isWithin = [](__m128i bytes, char first, char last) {
        const __m128i above = _mm_sub_epi8(bytes, _mm_set1_epi8(first));
        return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8(static_cast<char>(last - first))), above);
    };
    const auto bitsOf = [](__m128i mask) { return static_cast<unsigned>(_mm_movemask_epi8(mask)); };
    const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    const __m128i bytes = _mm_packus_epi16(units, units); // no unit beyond ASCII becomes a byte of it, but for NUL
    const __m128i folded = _mm_or_si128(bytes, _mm_set1_epi8(caseBit));
    const unsigned letters = bitsOf(isWithin(folded, 'a', 'z'));
    const unsigned digits = bitsOf(isWithin(bytes, '0', '9'));
    const unsigned isLow = bitsOf(_mm_slli_epi16(bytes, caseToSign));

    WordStart start;
    start.length = static_cast<unsigned>(std::countr_zero(~(letters | digits) | 1U << wordKeyLetters));
    const unsigned parts = (1U << start.length) - 1;
    start.uppers = letters & ~isLow & parts;
    start.lowers = letters & isLow & parts;
    start.key = static_cast<WordKey>(_mm_cvtsi128_si64(folded)) & keyMask(start.length);
    return start;
}

#else

inline WordStart longWordStart(const char16_t *text)
{
    return slowWordStart(text, wordKeyLetters);
}

#endif

[[gnu::always_inline]] inline WordStart wordStart(const char16_t *text, size_t size)
{
    return size < wordKeyLetters ? slowWordStart(text, size) : longWordStart(text);
}

} // namespace rumourdesk
