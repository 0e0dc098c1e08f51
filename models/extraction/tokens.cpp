// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/tokens.h"

namespace rumourdesk {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Cuts one text into tokens, once.
class Tokenizer
{
public:
    Tokenizer(QStringView text, const Vocabulary &vocabulary) : m_text(text), m_vocabulary(vocabulary)
    {
        m_tokens.reserve(static_cast<size_t>(text.size() / 5 + 8));
    }

    std::vector<Token> run() &&
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace() || c.isNonCharacter()) {
                ++m_at;
            } else if (c.isLetter() || c.isMark()) {
                takeWord();
            } else if (c.isDigit()) {
                takeNumber();
            } else if (isApostrophe(c) && isPossessiveAt(m_at)) {
                push(TokenKind::Possessive, m_at, 2);
            } else {
                push(TokenKind::Punctuation, m_at, 1);
                m_tokens.back().sign = isApostrophe(c) ? u'\'' : c.unicode();
            }
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(u' '); }

    /// 's at the end of a word, but not the s of a longer one.
    [[nodiscard]] bool isPossessiveAt(qsizetype i) const
    {
        return i > 0 && !m_text[i - 1].isSpace() && (at(i + 1) == u's' || at(i + 1) == u'S')
            && !at(i + 2).isLetterOrNumber();
    }

    void takeWord()
    {
        const qsizetype start = m_at;
        qsizetype end = m_at;
        int upper = 0;
        int lower = 0;
        while (end < m_text.size()) {
            const QChar c = m_text[end];
            if (c.isUpper())
                ++upper;
            else if (c.isLower())
                ++lower;
            const bool isInner = c.isLetterOrNumber() || c.isMark()
                || (isApostrophe(c) && at(end + 1).isLetter() && !isPossessiveAt(end));
            if (!isInner)
                break;
            ++end;
        }
        push(TokenKind::Word, start, end - start);
        Token &token = m_tokens.back();
        const bool startsUpper = m_text[start].isUpper();
        token.letterCase = upper >= 2 && lower == 0 ? LetterCase::Upper
            : startsUpper                           ? LetterCase::Capital
            : upper + lower > 0                     ? LetterCase::Lower
                                                    : LetterCase::None;
    }

    void takeNumber()
    {
        const qsizetype start = m_at;
        qsizetype end = m_at;
        while (at(end).isDigit() || ((at(end) == u'.' || at(end) == u',') && at(end + 1).isDigit() && end > start))
            ++end;
        push(TokenKind::Number, start, end - start);
    }

    void push(TokenKind kind, qsizetype start, qsizetype length)
    {
        Token token;
        token.span = {static_cast<int>(start), static_cast<int>(length)};
        token.kind = kind;
        token.isGlued = !m_tokens.empty() && m_tokens.back().span.end() == token.span.start;
        if (kind == TokenKind::Word || kind == TokenKind::Number)
            token.word = m_vocabulary.find(m_text.sliced(start, length), m_scratch);
        m_tokens.push_back(token);
        m_at = start + length;
    }

    QStringView m_text;
    const Vocabulary &m_vocabulary;
    std::vector<Token> m_tokens;
    std::u16string m_scratch;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Token> tokenize(QStringView text, const Vocabulary &vocabulary)
{
    return Tokenizer(text, vocabulary).run();
}

Span spanOf(const std::vector<Token> &tokens, TokenRange range)
{
    if (range.isEmpty())
        return {};
    const int start = tokens[static_cast<size_t>(range.first)].span.start;
    return {start, tokens[static_cast<size_t>(range.last - 1)].span.end() - start};
}

bool isJoiningSign(const Token &token)
{
    return token.kind == TokenKind::Punctuation
        && (token.sign == u'-' || token.sign == u'.' || token.sign == u'&' || token.sign == u'\u2011');
}

} // namespace rumourdesk
