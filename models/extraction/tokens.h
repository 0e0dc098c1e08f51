// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/extraction/vocabulary.h"

#include <QStringView>

#include <vector>

namespace rumourdesk {

enum class TokenKind : quint8 { Word, Number, Possessive, Punctuation };
enum class LetterCase : quint8 { None, Lower, Capital, Upper };

/// A word, a number, a possessive ending, or a single sign.
struct Token {
    Span span;
    WordId word = 0; ///< of words and numbers
    quint32 classes = 0; ///< of the word: bits of WordClass
    WordKey key = 0;
    char16_t sign = 0; ///< the sign itself, of punctuation
    TokenKind kind = TokenKind::Punctuation;
    LetterCase letterCase = LetterCase::None;
    bool isShort = false; ///< of one to eight ASCII letters and digits: the key is all of the word
    bool isGlued = false; ///< no space between it and the token before
    bool hasInnerCapital = false; ///< "talkSPORT", "MaisFutebol", "BBC": a capital that is not its first letter
    quint8 bucket = 0; ///< of a word, by its key; or that of all numbers

    [[nodiscard]] bool isCapitalised() const
    {
        return letterCase == LetterCase::Capital || letterCase == LetterCase::Upper;
    }
    [[nodiscard]] bool isCurrencySign() const { return sign == u'\u00a3' || sign == u'\u20ac' || sign == u'$'; }
    /// A dash between words, of any length; inside a word it is a hyphen.
    [[nodiscard]] bool isDash() const
    {
        return (sign == u'-' || sign == u'\u2013' || sign == u'\u2014') && !isGlued;
    }
    bool operator==(const Token &) const = default;
};

/// A run of tokens, [first, last).
struct TokenRange {
    int first = 0;
    int last = 0;

    [[nodiscard]] int size() const { return last - first; }
    [[nodiscard]] bool isEmpty() const { return last <= first; }
    [[nodiscard]] bool contains(int token) const { return token >= first && token < last; }
    [[nodiscard]] bool contains(const TokenRange &other) const { return other.first >= first && other.last <= last; }
    [[nodiscard]] bool overlaps(const TokenRange &other) const { return first < other.last && other.first < last; }
    bool operator==(const TokenRange &) const = default;
};

[[nodiscard]] std::vector<Token> tokenize(QStringView text, const Vocabulary &vocabulary);

/// The stretch of text that the tokens cover.
[[nodiscard]] Span spanOf(const std::vector<Token> &tokens, TokenRange range);

/// Whether a sign may stand inside a name or phrase without breaking it: hyphen, full stop of an initial, ampersand.
[[nodiscard]] inline bool isJoiningSign(const Token &token)
{
    return token.kind == TokenKind::Punctuation
        && (token.sign == u'-' || token.sign == u'.' || token.sign == u'&' || token.sign == u'\u2011');
}

} // namespace rumourdesk
