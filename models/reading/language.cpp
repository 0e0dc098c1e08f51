// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/language.h"

#include <algorithm>
#include <array>
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

constexpr size_t longestWord = 6;
constexpr size_t places = 512; // some three times the number of words

/// Which languages have a word, a bit for each.
using LanguageBits = quint8;

using PackedWord = std::array<char16_t, longestWord>;

constexpr size_t placeOf(const PackedWord &word)
{
    size_t hash = 0;
    for (const char16_t unit : word)
        hash = hash * 31 + unit;
    return hash % places;
}

/// The words of all languages in one table, worked out by the compiler.
class WordTable
{
public:
    constexpr WordTable()
    {
        for (size_t language = 0; language < languages.size(); ++language) {
            PackedWord word{};
            size_t length = 0;
            for (const char16_t unit : std::u16string_view(languages[language].words.utf16(), wordsSize(language))) {
                if (unit != u' ') {
                    word[length++] = unit;
                    continue;
                }
                if (length > 0)
                    add(word, static_cast<LanguageBits>(1U << language));
                word = {};
                length = 0;
            }
        }
    }

    [[nodiscard]] LanguageBits languagesOf(const PackedWord &word) const
    {
        size_t place = placeOf(word);
        while (m_bits[place] != 0 && m_words[place] != word)
            place = (place + 1) % places;
        return m_bits[place];
    }

private:
    static constexpr size_t wordsSize(size_t language) { return static_cast<size_t>(languages[language].words.size()); }

    constexpr void add(const PackedWord &word, LanguageBits bit)
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

/// The letter in lower case; 0 of what is no letter.
char16_t lowerLetter(QChar c)
{
    if (c.unicode() < 0x80) {
        const auto lower = static_cast<char16_t>(c.unicode() | 0x20U);
        return lower >= u'a' && lower <= u'z' ? lower : u'\0';
    }
    return c.isLetter() ? c.toLower().unicode() : u'\0';
}

void countWord(const PackedWord &word, Counts &counts)
{
    const LanguageBits bits = wordTable.languagesOf(word);
    for (size_t language = 0; bits != 0 && language < languages.size(); ++language)
        counts[language] += (bits >> language) & 1;
}

int countWords(QStringView text, Counts &counts)
{
    int total = 0;
    PackedWord word{};
    size_t length = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char16_t letter = i < text.size() ? lowerLetter(text[i]) : u'\0';
        if (letter != 0) {
            if (length < longestWord)
                word[length] = letter;
            ++length;
        } else if (length > 0) {
            if (length <= longestWord)
                countWord(word, counts);
            ++total;
            word = {};
            length = 0;
        }
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
