// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/textfold.h"

#include "models/domain/wordkey.h"

#include <array>

namespace rumourdesk {

namespace {

struct Spelling {
    char16_t letter;
    std::u16string_view latin;
};

constexpr std::array<Spelling, 13> spellings = {{
    {u'ø', u"o"}, {u'ł', u"l"}, {u'đ', u"d"}, {u'ı', u"i"}, {u'ß', u"ss"}, {u'æ', u"ae"}, {u'œ', u"oe"},
    {u'ð', u"d"}, {u'þ', u"th"}, {u'ħ', u"h"}, {u'ŧ', u"t"}, {u'ə', u"e"}, {u'ŀ', u"l"},
}};

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == u'\u2019' || unit == u'\u2018' || unit == u'`' || unit == u'\u00b4';
}

void appendFoldedLetter(QChar letter, std::u16string &out)
{
    constexpr char16_t dottedCapitalI = 0x0130;
    const char16_t lower = letter == dottedCapitalI ? u'i' : letter.toLower().unicode();
    for (const Spelling &spelling : spellings) {
        if (spelling.letter == lower) {
            out += spelling.latin;
            return;
        }
    }
    // One step of decomposition is a base letter and its mark; two marks take a second step.
    QString parts = QChar(lower).decomposition();
    while (!parts.isEmpty()) {
        const QString deeper = parts.at(0).decomposition();
        if (deeper.isEmpty())
            break;
        parts = deeper;
    }
    const QChar base = parts.isEmpty() ? QChar(lower) : parts.at(0);
    if (!base.isMark())
        out += base.unicode();
}

char16_t lowerOf(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
}

/// The same as appendFolded(), for a text with letters beyond ASCII.
void appendFoldedRest(QStringView text, std::u16string &out)
{
    for (const QChar c : text) {
        if (isApostrophe(c.unicode()))
            continue;
        if (c.unicode() < 0x80)
            out += lowerOf(c.unicode());
        else
            appendFoldedLetter(c, out);
    }
}

} // namespace

void appendFolded(QStringView text, std::u16string &out)
{
    const size_t start = out.size();
    out.resize(start + static_cast<size_t>(text.size()));
    char16_t *end = out.data() + start;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit >= u'a' && unit <= u'z') {
            *end++ = unit;
            continue;
        }
        if (unit >= 0x80) {
            out.resize(static_cast<size_t>(end - out.data()));
            return appendFoldedRest(text.sliced(i), out);
        }
        if (!isApostrophe(unit))
            *end++ = lowerOf(unit);
    }
    out.resize(static_cast<size_t>(end - out.data()));
}

std::uint64_t foldedKeyOf(std::u16string_view word)
{
    constexpr std::uint64_t hashMark = std::uint64_t(1) << 63U;
    std::uint64_t hash = 0xcbf29ce484222325; // FNV-1a over the code units
    char16_t all = 0;
    for (const char16_t unit : word) {
        hash = (hash ^ unit) * 0x100000001b3;
        all |= unit;
    }
    const bool isShort = !word.empty() && word.size() <= wordKeyLetters && all < 0x80;
    return isShort ? wordKeyOf(word) : hash | hashMark;
}

QString folded(QStringView text)
{
    std::u16string out;
    appendFolded(text, out);
    return QString::fromStdU16String(out);
}

} // namespace rumourdesk
