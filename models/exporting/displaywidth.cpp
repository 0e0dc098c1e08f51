// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/displaywidth.h"

#include <QString>

#include <algorithm>
#include <array>

namespace rumourdesk {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// East Asian wide and full-width characters and emoji, by block.
constexpr std::array<CodeRange, 15> wideRanges = {{
    {0x1100, 0x115f}, // Hangul Jamo
    {0x2e80, 0x303e}, // CJK radicals and punctuation
    {0x3041, 0x33ff}, // Kana, Bopomofo, CJK compatibility
    {0x3400, 0x4dbf}, // CJK extension A
    {0x4e00, 0x9fff}, // CJK unified ideographs
    {0xa000, 0xa4cf}, // Yi
    {0xa960, 0xa97f}, // Hangul Jamo extended
    {0xac00, 0xd7a3}, // Hangul syllables
    {0xf900, 0xfaff}, // CJK compatibility ideographs
    {0xfe30, 0xfe6f}, // CJK compatibility forms
    {0xff00, 0xff60}, // full-width forms
    {0xffe0, 0xffe6}, // full-width signs
    {0x1f300, 0x1f64f}, // pictographs and emoticons
    {0x1f900, 0x1f9ff}, // supplemental pictographs
    {0x20000, 0x3fffd}, // CJK extensions B and later
}};

bool isWide(char32_t code)
{
    return std::any_of(wideRanges.begin(), wideRanges.end(),
        [code](const CodeRange &range) { return code >= range.first && code <= range.last; });
}

bool isWidthless(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return true;
    default:
        return code >= 0x1160
            && code <= 0x11ff; // Hangul vowels and finals, which join the syllable before them
    }
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint code : text.toUcs4()) {
        if (!isWidthless(code))
            width += isWide(code) ? 2 : 1;
    }
    return width;
}

} // namespace rumourdesk
