// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/language.h"

#include "models/domain/wordstart.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

struct LanguageWords {
    QLatin1StringView code;
    QStringView words; ///< between blanks, lower case; such as few other languages of the list have
};

constexpr std::array<LanguageWords, 7> languages = {{
    {"en"_L1, u" the and of to for with that has have was are his from will at by this would been after "},
    {"de"_L1, u" der die das und ist nicht mit den von zu auf für dem sich auch wird nach bei ein eine im "},
    {"fr"_L1, u" le les et des du une est pour dans qui sur avec pas au ce cette aux il sont à "},
    {"es"_L1, u" el los las y del una por que con para su al como más pero en ha está lo un "},
    {"it"_L1, u" il di che della per una con non è del gli nel dei alla ha si anche sono le al "},
    {"pt"_L1, u" o os do da dos não uma com para em que pelo na ao no um foi mais pela seu "},
    {"nl"_L1, u" de het een van en niet met voor zijn op dat ook aan bij naar die wordt heeft te maar "},
}};

/// Enough of an article to tell.
constexpr qsizetype sampleSize = 8000;

constexpr qsizetype longestWord = 6; // letters
constexpr size_t places = 2048; // so many that few words of a text meet one of the table in theirs

/// Which languages have a word, a bit for each.
using LanguageBits = quint8;

/// A word of at most six letters of Latin-1 in lower case, a letter a byte.
using PackedWord = WordKey;

constexpr PackedWord withLetter(PackedWord word, qsizetype length, char16_t letter)
{
    return length < longestWord ? word | static_cast<PackedWord>(letter) << (8 * length) : word;
}

constexpr size_t placeOf(PackedWord word)
{
    constexpr quint64 multiplier = 0x9e3779b97f4a7c15; // 2^64 / golden ratio: spreads like words
    return static_cast<size_t>((word * multiplier) >> 53U) % places;
}

/// The words of all languages in one table, worked out by the compiler.
class WordTable
{
public:
    constexpr WordTable()
    {
        for (size_t language = 0; language < languages.size(); ++language) {
            PackedWord word = 0;
            int length = 0;
            for (const char16_t unit : std::u16string_view(languages[language].words.utf16(), wordsSize(language))) {
                if (unit != u' ') {
                    word = withLetter(word, length++, unit);
                    continue;
                }
                if (length > 0)
                    add(word, static_cast<LanguageBits>(1U << language));
                word = 0;
                length = 0;
            }
        }
    }

    [[nodiscard]] LanguageBits languagesOf(PackedWord word) const
    {
        size_t place = placeOf(word);
        while (m_bits[place] != 0 && m_words[place] != word)
            place = (place + 1) % places;
        return m_bits[place];
    }

private:
    static constexpr size_t wordsSize(size_t language) { return static_cast<size_t>(languages[language].words.size()); }

    constexpr void add(PackedWord word, LanguageBits bit)
    {
        size_t place = placeOf(word);
        while (m_bits[place] != 0 && m_words[place] != word)
            place = (place + 1) % places;
        m_words[place] = word;
        m_bits[place] |= bit;
    }

    std::array<PackedWord, places> m_words{};
    std::array<LanguageBits, places> m_bits{};
};

constexpr WordTable wordTable;

using Counts = std::array<int, languages.size()>;

/// The letters of ASCII in lower case; 0 of what is no letter.
constexpr std::array<quint8, 0x80> makeLowerLetters()
{
    std::array<quint8, 0x80> letters{};
    for (quint8 letter = u'a'; letter <= u'z'; ++letter)
        letters[letter] = letters[static_cast<size_t>(letter - (u'a' - u'A'))] = letter;
    return letters;
}

constexpr std::array<quint8, 0x80> lowerLetters = makeLowerLetters();

/// The letter in lower case; 0 of what is no letter.
inline char16_t lowerLetter(char16_t unit)
{
    if (unit < 0x80)
        return lowerLetters[unit];
    return QChar(unit).isLetter() ? QChar(unit).toLower().unicode() : u'\0';
}

inline void countWord(PackedWord word, Counts &counts)
{
    for (unsigned bits = wordTable.languagesOf(word); bits != 0; bits &= bits - 1)
        ++counts[static_cast<size_t>(std::countr_zero(bits))];
}

/// Counts a word that is not of a few letters of ASCII alone, letter by letter; a digit ends it. Returns its end.
const char16_t *finishWord(const char16_t *start, const char16_t *end, Counts &counts)
{
    PackedWord word = 0;
    char16_t all = 0; // the bits of all letters
    const char16_t *at = start;
    for (; at < end; ++at) {
        const char16_t letter = lowerLetter(*at);
        if (letter == 0)
            break;
        word = withLetter(word, at - start, letter);
        all |= letter;
    }
    // No word of the table is longer, or has a letter beyond Latin-1.
    if (at > start && at - start <= longestWord && all < 0x100)
        countWord(word, counts);
    return at;
}

/// Where a word of ASCII letters ends of which the first eight are known; nullptr if it has others, or the text ends.
const char16_t *endOfLongWord(const char16_t *at, const char16_t *end)
{
    WordStart start;
    do {
        at += wordKeyLetters;
        if (end - at <= static_cast<qsizetype>(wordKeyLetters))
            return nullptr;
        start = longWordStart(at);
        if ((start.uppers | start.lowers) != (1U << start.length) - 1)
            return nullptr;
    } while (start.length == wordKeyLetters);
    return at[start.length] < 0x80 ? at + start.length : nullptr;
}

int countWords(QStringView text, Counts &counts)
{
    int total = 0;
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (end - at > static_cast<qsizetype>(wordKeyLetters)) {
        const WordStart start = longWordStart(at);
        const char16_t *next = at + start.length;
        const bool isPlain = (start.uppers | start.lowers) == (1U << start.length) - 1;
        if (isPlain && start.length < wordKeyLetters && *next < 0x80) {
            if (start.length - 1 < static_cast<unsigned>(longestWord))
                countWord(start.key, counts);
        } else {
            const char16_t *const longEnd = isPlain && start.length == wordKeyLetters ? endOfLongWord(at, end) : nullptr;
            next = longEnd != nullptr ? longEnd : finishWord(at, end, counts); // no word of the table is so long
        }
        total += next > at ? 1 : 0;
        at = next + 1;
    }
    while (at < end) {
        const char16_t *const next = finishWord(at, end, counts);
        total += next > at ? 1 : 0;
        at = next + 1;
    }
    return total;
}

} // namespace

QString languageOf(QStringView text)
{
    constexpr int fewest = 4;
    constexpr int leastShare = 8; // one word in eight
    Counts counts{};
    const int total = countWords(text.first(std::min(text.size(), sampleSize)), counts);
    const auto best = std::max_element(counts.begin(), counts.end());
    const int first = *best;
    const size_t index = static_cast<size_t>(best - counts.begin());
    *best = 0;
    const int second = *std::max_element(counts.begin(), counts.end());
    if (first < fewest || first * leastShare < total || first * 2 < second * 3)
        return {};
    return languages[index].code;
}

} // namespace rumourdesk
