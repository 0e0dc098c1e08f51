// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/tokens.h"

#include "models/domain/wordstart.h"

namespace rumourdesk {

namespace {

/// The parts of words come last.
enum class UnitKind : quint8 { Other, Space, Lower, Upper, Digit };

constexpr std::array<UnitKind, 0x80> makeUnitKinds()
{
    std::array<UnitKind, 0x80> kinds{};
    for (const char16_t space : {u' ', u'\t', u'\n', u'\v', u'\f', u'\r'})
        kinds[space] = UnitKind::Space;
    for (size_t c = u'0'; c <= u'9'; ++c)
        kinds[c] = UnitKind::Digit;
    for (size_t c = u'A'; c <= u'Z'; ++c)
        kinds[c] = UnitKind::Upper;
    for (size_t c = u'a'; c <= u'z'; ++c)
        kinds[c] = UnitKind::Lower;
    return kinds;
}

/// What the units of ASCII are; most texts are little else.
constexpr std::array<UnitKind, 0x80> unitKinds = makeUnitKinds();

/// Whether a unit is a letter or digit of ASCII.
bool isPlainPart(char16_t unit)
{
    return unit < 0x80 && unitKinds[unit] >= UnitKind::Lower;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

/// Whether a word of ASCII ends before a unit, plainly: no letter and no digit, and no apostrophe, behind which it may go on.
bool endsWord(char16_t unit)
{
    return unit < 0x80 && unitKinds[unit] < UnitKind::Lower && unit != u'\'';
}

/// Cuts one text into tokens, once.
class Tokenizer
{
public:
    Tokenizer(QStringView text, const Vocabulary &vocabulary) : m_text(text), m_vocabulary(vocabulary)
    {
        constexpr qsizetype shortToken = 4; // letters, with the space behind it
        m_tokens.resize(static_cast<size_t>(text.size() / shortToken + 8));
    }

    std::vector<Token> run() &&
    {
        while (m_at < m_text.size()) {
            const char16_t unit = m_text.utf16()[m_at];
            const UnitKind kind = unit < 0x80 ? unitKinds[unit] : kindOf(unit);
            if (kind == UnitKind::Space)
                ++m_at;
            else if (kind == UnitKind::Other)
                addSign(unit);
            else if (kind == UnitKind::Digit)
                addNumber();
            else
                addWord();
        }
        m_tokens.resize(m_count);
        lookUpShortWords();
        return std::move(m_tokens);
    }

private:
    /// A word on its way: what is gathered of its letters.
    struct Spelling {
        WordKey key = 0;
        qsizetype length = 0;
        bool hasUpper = false;
        bool hasTwoUpper = false;
        bool hasLower = false;
        bool isPlain = true; // letters and digits of ASCII alone
        bool isForeign = false;

        void add(char16_t unit)
        {
            if (length < static_cast<qsizetype>(wordKeyLetters))
                key |= static_cast<WordKey>(unit) << (8 * length);
            ++length;
        }
        void add(const WordStart &start)
        {
            key |= length < static_cast<qsizetype>(wordKeyLetters) ? start.key : 0;
            length += start.length;
            hasTwoUpper = hasTwoUpper || (start.uppers & (start.uppers - 1)) != 0 || (hasUpper && start.uppers != 0);
            hasUpper = hasUpper || start.uppers != 0;
            hasLower = hasLower || start.lowers != 0;
        }
        void addCase(QChar letter)
        {
            hasTwoUpper = hasTwoUpper || (hasUpper && letter.isUpper());
            hasUpper = hasUpper || letter.isUpper();
            hasLower = hasLower || letter.isLower();
        }
    };

    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(u' '); }

    /// Of letters and marks that are neither upper nor lower case: Lower, for they are part of words, too.
    static UnitKind kindOf(QChar c)
    {
        if (c.unicode() < 0x80)
            return unitKinds[c.unicode()];
        if (c.isSpace() || c.isNonCharacter())
            return UnitKind::Space;
        if (c.isLetter() || c.isMark())
            return c.isUpper() ? UnitKind::Upper : UnitKind::Lower;
        return c.isDigit() ? UnitKind::Digit : UnitKind::Other;
    }

    /// 's at the end of a word, but not the s of a longer one.
    [[nodiscard]] bool isPossessiveAt(qsizetype i) const
    {
        return i > 0 && !m_text[i - 1].isSpace() && (at(i + 1) == u's' || at(i + 1) == u'S')
            && !at(i + 2).isLetterOrNumber();
    }

    void addSign(QChar c)
    {
        if (isApostrophe(c) && isPossessiveAt(m_at)) {
            Token &token = addToken(TokenKind::Possessive, m_at + 2);
            token.key = c == u'\'' ? wordKeyOf(u"'s") : foreignWordKey;
            return;
        }
        Token &token = addToken(TokenKind::Punctuation, m_at + 1);
        token.sign = isApostrophe(c) ? u'\'' : c.unicode();
        token.key = c.unicode() < 0x80 ? c.unicode() : foreignWordKey;
    }

    void addWord()
    {
        const WordStart start = startAt(m_at);
        const qsizetype end = m_at + start.length;
        if (start.length == 0 || end == m_text.size() || !endsWord(m_text.utf16()[end]))
            return addUncommonWord(start);
        Token &token = addToken(TokenKind::Word, end);
        token.key = start.key;
        token.isShort = true;
        m_vocabulary.fetch(start.key);
        if (start.uppers == 0) {
            token.letterCase = LetterCase::Lower;
        } else {
            const bool hasTwoUpper = (start.uppers & (start.uppers - 1)) != 0;
            setCase(token, (start.uppers & 1U) != 0, hasTwoUpper, start.lowers != 0);
        }
    }

    /// A word that is not one of a few letters of ASCII.
    void addUncommonWord(const WordStart &start)
    {
        Spelling spelling;
        spelling.add(start);
        if (start.length == wordKeyLetters)
            spelling.add(startAt(m_at + start.length));
        const qsizetype end = endOfWord(m_at + spelling.length, spelling);
        const QStringView text = m_text.sliced(m_at, end - m_at);
        Token &token = addToken(TokenKind::Word, end);
        lookUp(token, text, spelling);
        if (!spelling.hasUpper)
            token.letterCase = spelling.hasLower ? LetterCase::Lower : LetterCase::None;
        else
            setCase(token, text.front().isUpper(), spelling.hasTwoUpper, spelling.hasLower);
    }

    /// Of a word with a capital.
    static void setCase(Token &token, bool beginsUpper, bool hasTwoUpper, bool hasLower)
    {
        if (hasTwoUpper && !hasLower)
            token.letterCase = LetterCase::Upper;
        else
            token.letterCase = beginsUpper ? LetterCase::Capital : hasLower ? LetterCase::Lower : LetterCase::None;
        token.hasInnerCapital = hasTwoUpper || !token.isCapitalised();
    }

    [[nodiscard]] [[gnu::always_inline]] WordStart startAt(qsizetype i) const
    {
        return wordStart(m_text.utf16() + i, static_cast<size_t>(m_text.size() - i));
    }

    /// Where a word ends that goes on, so far as is known, until `end`.
    qsizetype endOfWord(qsizetype end, Spelling &spelling) const
    {
        for (; end < m_text.size(); ++end) {
            const QChar c = m_text[end];
            if (isPlainPart(c.unicode())) {
                spelling.addCase(c);
                spelling.add(c.toLower().unicode());
            } else if (!addUncommon(end, spelling)) {
                break;
            }
        }
        return end;
    }

    /// An apostrophe inside a word, or a letter beyond ASCII; false if the word ends before it.
    bool addUncommon(qsizetype i, Spelling &spelling) const
    {
        const QChar c = m_text[i];
        const bool isInner = c.unicode() >= 0x80 && (c.isLetterOrNumber() || c.isMark());
        if (!isInner && !(isApostrophe(c) && at(i + 1).isLetter() && !isPossessiveAt(i)))
            return false;
        spelling.addCase(c);
        spelling.isPlain = false;
        // Two signs beyond ASCII are letters of it in another form.
        constexpr char16_t kelvin = 0x212a;
        constexpr char16_t longS = 0x017f;
        const char16_t unit = c == kelvin ? u'k' : c == longS ? u's' : c.unicode();
        spelling.isForeign = spelling.isForeign || unit >= 0x80;
        spelling.add(unit);
        return true;
    }

    void addNumber()
    {
        Spelling spelling;
        qsizetype end = m_at;
        while (at(end).isDigit() || ((at(end) == u'.' || at(end) == u',') && at(end + 1).isDigit() && end > m_at)) {
            spelling.isForeign = spelling.isForeign || m_text[end].unicode() >= 0x80;
            spelling.isPlain = spelling.isPlain && m_text[end].unicode() < 0x80;
            spelling.add(m_text[end++].unicode());
        }
        const QStringView text = m_text.sliced(m_at, end - m_at);
        lookUp(addToken(TokenKind::Number, end), text, spelling);
    }

    void lookUp(Token &token, QStringView word, const Spelling &spelling)
    {
        token.key = spelling.isForeign ? foreignWordKey : spelling.key;
        token.isShort = spelling.isPlain && spelling.length <= static_cast<qsizetype>(wordKeyLetters);
        if (!token.isShort)
            setWord(token, m_vocabulary.find(word, m_scratch));
    }

    static void setWord(Token &token, const KnownWord &word)
    {
        token.bucket = token.kind == TokenKind::Number ? numberBucket : bucketOf(token.key);
        token.word = word.id;
        token.classes = word.classes;
    }

    /// When all have been fetched.
    void lookUpShortWords()
    {
        for (Token &token : m_tokens) {
            if (token.isShort)
                setWord(token, m_vocabulary.findShort(token.key));
        }
    }

    /// The token from here to `end`, behind which the text goes on.
    [[gnu::always_inline]] Token &addToken(TokenKind kind, qsizetype end)
    {
        if (m_count == m_tokens.size())
            m_tokens.resize(m_count * 2);
        Token &token = m_tokens[m_count++];
        token.span = {static_cast<int>(m_at), static_cast<int>(end - m_at)};
        token.kind = kind;
        token.isGlued = m_at == m_lastEnd;
        m_at = m_lastEnd = end;
        return token;
    }

    QStringView m_text;
    const Vocabulary &m_vocabulary;
    std::vector<Token> m_tokens; // with room behind the last one
    size_t m_count = 0;
    std::u16string m_scratch;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = -1; // of the last token
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

} // namespace rumourdesk
