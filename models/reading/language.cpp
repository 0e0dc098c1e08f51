// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/language.h"

#include <array>

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

using Counts = std::array<int, languages.size()>;

int countWords(QStringView text, Counts &counts)
{
    int total = 0;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i).isLetter()) {
            start = start < 0 ? i : start;
            continue;
        }
        if (start < 0)
            continue;
        const QString word = u' ' + text.sliced(start, i - start).toString().toLower() + u' ';
        for (size_t language = 0; language < languages.size(); ++language)
            counts[language] += languages[language].words.contains(word);
        ++total;
        start = -1;
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
