// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/extraction/gazetteer.h"
#include "models/extraction/textstructure.h"
#include "models/extraction/wordset.h"

#include <QStringView>

#include <span>

namespace rumourdesk {

/// What stands where the text is over.
inline constexpr Token noToken;

/// One text with its structure and the gazetteer: what every stage of the extraction looks at.
struct Scan {
    Scan(QStringView text, const TextStructure &textStructure, const Gazetteer &tables)
        : body(text), structure(textStructure), gazetteer(tables), tokens(textStructure.tokens)
    {
    }

    QStringView body;
    const TextStructure &structure;
    const Gazetteer &gazetteer;
    std::span<const Token> tokens; ///< of the structure, at hand: every rule asks for them

    /// Before the first token and after the last one stands one that is no word and no sign, so that a rule may look
    /// beyond the words that it is about.
    [[nodiscard]] const Token &token(int i) const
    {
        return static_cast<size_t>(i) < tokens.size() ? tokens[static_cast<size_t>(i)] : noToken;
    }
    [[nodiscard]] QStringView text(int i) const { return body.sliced(token(i).span.start, token(i).span.length); }
    [[nodiscard]] QString text(TokenRange range) const;
    [[nodiscard]] bool isClass(int i, quint32 classes) const { return (token(i).classes & classes) != 0; }

    /// Whether the token is this word, in any case. `word` is of ASCII letters in lower case.
    [[nodiscard]] bool isWord(int i, WordLiteral word) const
    {
        const Token &here = token(i);
        if (here.key != word.key || here.span.length != static_cast<int>(word.text.size()))
            return false;
        return word.text.size() <= static_cast<qsizetype>(wordKeyLetters) || text(i).compare(word.text, Qt::CaseInsensitive) == 0;
    }

    /// Whether the token's text ends so, in this case: "ing", "ed".
    template<size_t Size>
    [[nodiscard]] bool endsIn(int i, const char16_t (&ending)[Size]) const
    {
        constexpr auto length = static_cast<int>(Size) - 1;
        const Span span = token(i).span;
        return span.length >= length && std::equal(ending, ending + length, body.utf16() + span.end() - length);
    }

    template<size_t Count>
    [[nodiscard]] bool isAnyWord(int i, const WordSet<Count> &words) const
    {
        const Token &here = token(i);
        return words.mayContain(here.bucket) && words.contains(here.key, text(i));
    }

    /// Whether one of the words stands anywhere in the range.
    template<size_t Count>
    [[nodiscard]] bool hasAnyWord(TokenRange range, const WordSet<Count> &words) const
    {
        range = inText(range);
        for (int i = range.first; i < range.last; ++i) {
            const Token &here = tokens[static_cast<size_t>(i)];
            if (words.mayContain(here.bucket) && words.contains(here.key, text(i)))
                return true;
        }
        return false;
    }

    /// The buckets of the words in the range, so that a rule is asked only where one of its words may stand.
    [[nodiscard]] WordBuckets bucketsIn(TokenRange range) const
    {
        range = inText(range);
        WordBuckets buckets = 0;
        for (int i = range.first; i < range.last; ++i)
            buckets |= WordBuckets(1) << tokens[static_cast<size_t>(i)].bucket;
        return buckets;
    }
    [[nodiscard]] bool hasNumber(TokenRange range) const { return (bucketsIn(range) >> numberBucket & 1U) != 0; }
    [[nodiscard]] bool isSign(int i, char16_t sign) const { return token(i).sign == sign; }
    [[nodiscard]] TokenRange inText(TokenRange range) const
    {
        return {std::max(range.first, 0), std::min(range.last, static_cast<int>(tokens.size()))};
    }
    /// The whole number that the token is, or -1: none, or one of more than nine figures.
    [[nodiscard]] int wholeNumber(int i) const;
    [[nodiscard]] bool isNumber(int i, int least, int most) const
    {
        return token(i).kind == TokenKind::Number && wholeNumber(i) >= least && wholeNumber(i) <= most;
    }
    /// The age in "26-year-old" beginning at the token; 0 if none. `end` receives the token after it.
    [[nodiscard]] int ageWordsAt(int i, int limit, int &end) const
    {
        return token(i).kind == TokenKind::Number ? numberedYearsAt(i, limit, end) : 0;
    }
    /// The age in ", 26," or "(26)" right after a name; 0 if none.
    [[nodiscard]] int ageAfter(int i, int limit) const;
    /// "journalist", "insider": whoever reports, as a word.
    [[nodiscard]] bool isReporterNoun(int i) const;
    /// Whether a name stands where a player's does: after his position or club, or before his age.
    [[nodiscard]] bool hasPlayerCompany(TokenRange name, TokenRange sentence) const;

private:
    [[nodiscard]] int numberedYearsAt(int i, int limit, int &end) const;
};

} // namespace rumourdesk
