// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20ac,
    0xfffd,
    0x201a,
    0x0192,
    0x201e,
    0x2026,
    0x2020,
    0x2021,
    0x02c6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0xfffd,
    0x017d,
    0xfffd,
    0xfffd,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2013,
    0x2014,
    0x02dc,
    0x2122,
    0x0161,
    0x203a,
    0x0153,
    0xfffd,
    0x017e,
    0x0178,
};

/// Enough of a file to tell what it is.
constexpr qsizetype sampleSize = 4096;

struct Signature {
    QByteArrayView start;
    QLatin1StringView kind;
};

constexpr std::array<Signature, 10> signatures = {{
    {"\x89PNG\r\n", "a PNG image"_L1},
    {"\xff\xd8\xff", "a JPEG image"_L1},
    {"GIF8", "a GIF image"_L1},
    {"%PDF-", "a PDF document"_L1},
    {"PK\x03\x04", "a ZIP archive or an office document"_L1},
    {"\xd0\xcf\x11\xe0", "an office document"_L1},
    {"{\\rtf", "an RTF document"_L1},
    {"\x1f\x8b", "a compressed file"_L1},
    {"SQLite format 3", "a database"_L1},
    {"\x7f"
     "ELF",
        "a program"_L1},
}};

constexpr QChar byteOrderMark(u'\ufeff');
constexpr QChar replacement = QChar::ReplacementCharacter;

bool startsWithUtf32Mark(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\xff\xfe\0\0", 4));
}

/// The zero bytes of a sample at even and at odd positions.
std::pair<qsizetype, qsizetype> zerosByParity(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes.at(i) == '\0';
        odd += bytes.at(i + 1) == '\0';
    }
    return {even, odd};
}

/// Mostly Latin text in UTF-16 has a zero in nearly every pair, always on the same side; pictures and
/// programs do not.
std::optional<TextEncoding> unmarkedUtf16(const QByteArray &bytes)
{
    const qsizetype pairs = std::min(bytes.size(), sampleSize) / 2;
    constexpr qsizetype fewest = 8;
    const bool hasZeros = QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize)).contains('\0');
    if (pairs < fewest || bytes.size() % 2 != 0 || !hasZeros)
        return std::nullopt;
    const auto [even, odd] = zerosByParity(bytes);
    if (even == 0 && odd * 10 > pairs * 8)
        return TextEncoding::Utf16LittleEndian;
    if (odd == 0 && even * 10 > pairs * 8)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

QString decodedWith(QStringConverter::Encoding encoding, const QByteArray &bytes, bool *hasError = nullptr)
{
    // Stateless, so that a character cut off at the end is not dropped in silence.
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder(bytes);
    if (hasError)
        *hasError = decoder.hasError();
    return text;
}

/// A file of UTF-8 with a few damaged characters is still that; one of Windows-1252 has next to no valid
/// sequence.
bool isMostlyUtf8(const QString &text, bool hasError)
{
    if (!hasError)
        return true;
    qsizetype good = 0;
    qsizetype bad = 0;
    for (const QChar character : text) {
        bad += character == replacement;
        good += character.unicode() >= 0x80 && character != replacement;
    }
    return good > bad;
}

QString decodedWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && code < 0xa0)
            character = windows1252[code - 0x80];
    }
    return text;
}

QString decodedAs(TextEncoding encoding, const QByteArray &bytes)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return decodedWith(QStringConverter::Utf8, bytes);
    case TextEncoding::Utf16LittleEndian:
        return decodedWith(QStringConverter::Utf16LE, bytes);
    case TextEncoding::Utf16BigEndian:
        return decodedWith(QStringConverter::Utf16BE, bytes);
    case TextEncoding::Windows1252:
        break;
    }
    return decodedWindows1252(bytes);
}

/// What the first bytes say, or zeros between the letters.
std::optional<TextEncoding> plainEncodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xff\xfe") && !startsWithUtf32Mark(bytes))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEndian;
    return unmarkedUtf16(bytes);
}

/// Of bytes that do not say it. `text` becomes what they are if it is UTF-8, so that they are decoded once.
TextEncoding utf8OrWindows1252(const QByteArray &bytes, QString &text)
{
    bool hasError = false;
    text = decodedWith(QStringConverter::Utf8, bytes, &hasError);
    if (isMostlyUtf8(text, hasError))
        return TextEncoding::Utf8;
    text.clear();
    return TextEncoding::Windows1252;
}

bool isLoneSurrogate(const QString &text, qsizetype i)
{
    const QChar character = text.at(i);
    if (character.isHighSurrogate())
        return i + 1 == text.size() || !text.at(i + 1).isLowSurrogate();
    return character.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

/// Whether a unit is one that normalised() may change; few texts have any.
bool isOdd(char16_t unit)
{
    if (unit >= 0x20 && unit < 0x85)
        return false;
    return unit == u'\r' || unit == 0 || unit == 0x85 || unit == 0x2028 || unit == 0x2029 || unit == byteOrderMark
        || QChar::isSurrogate(unit);
}

/// Four units of ASCII at once, none of which is a control character; most of a text is such.
bool arePlain(const char16_t *units)
{
    constexpr std::uint64_t each = 0x0001000100010001;
    std::uint64_t four = 0;
    std::memcpy(&four, units, sizeof four);
    return (four & (each * 0xff80)) == 0 && ((four - each * 0x20) & (each * 0x8000)) == 0;
}

bool hasOdd(QStringView text)
{
    constexpr qsizetype stride = 4;
    const char16_t *const units = text.utf16();
    qsizetype i = 0;
    while (i < text.size()) {
        if (i + stride <= text.size() && arePlain(units + i)) {
            i += stride;
            continue;
        }
        for (const qsizetype end = std::min(i + stride, text.size()); i < end; ++i) {
            if (units[i] != u'\n' && isOdd(units[i]))
                return true;
        }
    }
    return false;
}

/// One pass over the text: its line ends, and what no text holds.
QString normalised(const QString &text)
{
    if (!hasOdd(text))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = text.startsWith(byteOrderMark) ? 1 : 0; i < text.size(); ++i) {
        const QChar character = text.at(i);
        switch (character.unicode()) {
        case u'\r':
            if (i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            [[fallthrough]];
        case 0x85: // next line
        case 0x2028: // line separator
        case 0x2029: // paragraph separator
            result += u'\n';
            break;
        case u'\0':
            result += replacement;
            break;
        default:
            result += isLoneSurrogate(text, i) ? replacement : character;
        }
    }
    return result;
}

bool isControl(char16_t unit)
{
    return unit < 0x20 && (unit < u'\t' || unit > u'\r') && unit != 0x1b;
}

bool hasControl(QByteArrayView bytes)
{
    constexpr qsizetype stride = 8;
    constexpr std::uint64_t each = 0x0101010101010101;
    qsizetype i = 0;
    while (i < bytes.size()) {
        std::uint64_t eight = 0;
        if (i + stride <= bytes.size())
            std::memcpy(&eight, bytes.data() + i, sizeof eight);
        // Eight bytes of which none is below a blank.
        if (i + stride <= bytes.size() && ((eight - each * 0x20) & ~eight & (each * 0x80)) == 0) {
            i += stride;
            continue;
        }
        for (const qsizetype end = std::min(i + stride, bytes.size()); i < end; ++i) {
            if (isControl(static_cast<uchar>(bytes[i])))
                return true;
        }
    }
    return false;
}

/// Text has tabs, line ends and form feeds, and hardly any other control character.
bool isMostlyControls(const QString &sample)
{
    qsizetype controls = 0;
    for (const QChar character : sample)
        controls += isControl(character.unicode());
    return controls * 100 > sample.size();
}

} // namespace

TextEncoding encodingOf(const QByteArray &bytes)
{
    if (const std::optional<TextEncoding> plain = plainEncodingOf(bytes))
        return *plain;
    QString text;
    return utf8OrWindows1252(bytes, text);
}

QString decodedText(const QByteArray &bytes)
{
    QString text;
    const std::optional<TextEncoding> plain = plainEncodingOf(bytes);
    const TextEncoding encoding = plain ? *plain : utf8OrWindows1252(bytes, text);
    return normalised(text.isEmpty() ? decodedAs(encoding, bytes) : text);
}

QString binaryKind(const QByteArray &bytes)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.start))
            return signature.kind;
    }
    const qsizetype size = std::min(bytes.size(), sampleSize);
    if (!hasControl(QByteArrayView(bytes).first(size)))
        return {};
    const QByteArray sample = bytes.first(size);
    if (isMostlyControls(decodedAs(encodingOf(sample), sample)))
        return u"a binary file"_s;
    return {};
}

} // namespace rumourdesk
