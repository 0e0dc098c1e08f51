// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/tokens.h"

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

constexpr qsizetype keyBits = 8 * wordKeyLetters;

constexpr quint16 upperMark = 0x100;
constexpr quint16 lowerMark = 0x200;

/// Of each unit of ASCII that is part of a word: itself in lower case, with a mark of the case it has; of others 0.
constexpr std::array<quint16, 0x80> makeWordUnits()
{
    std::array<quint16, 0x80> units{};
    for (size_t c = 0; c < units.size(); ++c) {
        const auto unit = static_cast<quint16>(c);
        if (unitKinds[c] == UnitKind::Digit)
            units[c] = unit;
        else if (unitKinds[c] == UnitKind::Lower)
            units[c] = unit | lowerMark;
        else if (unitKinds[c] == UnitKind::Upper)
            units[c] = static_cast<quint16>(unit + (u'a' - u'A')) | upperMark;
    }
    return units;
}

constexpr std::array<quint16, 0x80> wordUnits = makeWordUnits();

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
        const char16_t *const text = m_text.utf16();
        while (m_at < m_text.size()) {
            const char16_t unit = text[m_at];
            switch (unit < 0x80 ? unitKinds[unit] : kindOf(unit)) {
            case UnitKind::Space:
                ++m_at;
                break;
            case UnitKind::Lower:
            case UnitKind::Upper:
                takeWord();
                break;
            case UnitKind::Digit:
                takeNumber();
                break;
            case UnitKind::Other:
                takeSign(unit);
            }
        }
        return std::move(m_tokens);
    }

private:
    /// A word on its way: what is gathered letter by letter.
    struct Spelling {
        WordKey key = 0;
        qsizetype length = 0;
        unsigned marks = 0; // of its letters' cases
        bool isPlain = true; // letters and digits of ASCII alone
        bool isForeign = false;

        void add(char16_t unit)
        {
            if (length < static_cast<qsizetype>(wordKeyLetters))
                key |= static_cast<WordKey>(unit) << (8 * length);
            ++length;
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

    void takeSign(QChar c)
    {
        if (isApostrophe(c) && isPossessiveAt(m_at)) {
            Token token = tokenOf(TokenKind::Possessive, m_at + 2);
            token.key = c == u'\'' ? wordKeyOf(u"'s") : foreignWordKey;
            m_tokens.push_back(token);
            return;
        }
        Token token = tokenOf(TokenKind::Punctuation, m_at + 1);
        token.sign = isApostrophe(c) ? u'\'' : c.unicode();
        token.key = c.unicode() < 0x80 ? c.unicode() : foreignWordKey;
        m_tokens.push_back(token);
    }

    void takeWord()
    {
        Spelling spelling;
        const qsizetype start = m_at;
        qsizetype end = takePlainUnits(start, spelling);
        while (end < m_text.size() && addUncommon(end, spelling))
            end = takePlainUnits(end + 1, spelling);
        Token token = tokenOf(TokenKind::Word, end);
        lookUp(token, m_text.sliced(start, end - start), spelling);
        if ((spelling.marks & upperMark) != 0)
            token.letterCase = capitalsOf(start, end, spelling.marks);
        else if ((spelling.marks & lowerMark) != 0)
            token.letterCase = LetterCase::Lower;
        m_tokens.push_back(token);
    }

    /// The case of a word with capitals.
    [[nodiscard]] LetterCase capitalsOf(qsizetype start, qsizetype end, unsigned marks) const
    {
        const bool hasLower = (marks & lowerMark) != 0;
        const QStringView word = m_text.sliced(start, end - start);
        const auto isUpper = [](QChar c) { return c.isUpper(); };
        if (!hasLower && std::count_if(word.begin(), word.end(), isUpper) > 1)
            return LetterCase::Upper;
        return word.front().isUpper() ? LetterCase::Capital : hasLower ? LetterCase::Lower : LetterCase::None;
    }

    /// Letters and digits of ASCII, of which most words are made. Returns where they end.
    qsizetype takePlainUnits(qsizetype from, Spelling &spelling) const
    {
        const char16_t *const text = m_text.utf16();
        const qsizetype size = m_text.size();
        WordKey key = spelling.key; // what is close at hand is quicker
        unsigned marks = spelling.marks;
        qsizetype end = from;
        const auto partAt = [text, size](qsizetype i) { return i < size && text[i] < 0x80 ? wordUnits[text[i]] : quint16(0); };
        quint16 unit = partAt(end);
        for (auto shift = 8 * spelling.length; unit != 0 && shift < keyBits; shift += 8) {
            key |= static_cast<WordKey>(unit & 0xff) << shift;
            marks |= unit;
            unit = partAt(++end);
        }
        while (unit != 0) {
            marks |= unit;
            unit = partAt(++end);
        }
        spelling.key = key;
        spelling.marks = marks;
        spelling.length += end - from;
        return end;
    }

    /// An apostrophe inside a word, or a letter beyond ASCII; false if the word ends before it.
    bool addUncommon(qsizetype i, Spelling &spelling) const
    {
        const QChar c = m_text[i];
        const bool isInner = c.unicode() < 0x80 ? false : c.isLetterOrNumber() || c.isMark();
        if (!isInner && !(isApostrophe(c) && at(i + 1).isLetter() && !isPossessiveAt(i)))
            return false;
        spelling.marks |= c.isUpper() ? upperMark : c.isLower() ? lowerMark : 0U;
        spelling.isPlain = false;
        // Two signs beyond ASCII are letters of it in another form.
        constexpr char16_t kelvin = 0x212a;
        constexpr char16_t longS = 0x017f;
        const char16_t unit = c == kelvin ? u'k' : c == longS ? u's' : c.unicode();
        spelling.isForeign = spelling.isForeign || unit >= 0x80;
        spelling.add(unit);
        return true;
    }

    void takeNumber()
    {
        Spelling spelling;
        qsizetype end = m_at;
        while (at(end).isDigit() || ((at(end) == u'.' || at(end) == u',') && at(end + 1).isDigit() && end > m_at)) {
            spelling.isForeign = spelling.isForeign || m_text[end].unicode() >= 0x80;
            spelling.isPlain = spelling.isPlain && m_text[end].unicode() < 0x80;
            spelling.add(m_text[end++].unicode());
        }
        const QStringView number = m_text.sliced(m_at, end - m_at);
        Token token = tokenOf(TokenKind::Number, end);
        lookUp(token, number, spelling);
        m_tokens.push_back(token);
    }

    void lookUp(Token &token, QStringView word, const Spelling &spelling)
    {
        token.key = spelling.isForeign ? foreignWordKey : spelling.key;
        token.bucket = token.kind == TokenKind::Number ? numberBucket : bucketOf(token.key);
        token.isShort = spelling.isPlain && spelling.length <= static_cast<qsizetype>(wordKeyLetters);
        token.word = token.isShort ? m_vocabulary.findShort(spelling.key) : m_vocabulary.find(word, m_scratch);
        token.classes = m_vocabulary.classesOf(token.word);
    }

    /// The token from here to `end`, behind which the text goes on.
    Token tokenOf(TokenKind kind, qsizetype end)
    {
        Token token;
        token.span = {static_cast<int>(m_at), static_cast<int>(end - m_at)};
        token.kind = kind;
        token.isGlued = m_at > 0 && m_at == m_lastEnd;
        m_at = m_lastEnd = end;
        return token;
    }

    QStringView m_text;
    const Vocabulary &m_vocabulary;
    std::vector<Token> m_tokens;
    std::u16string m_scratch;
    qsizetype m_at = 0;
    qsizetype m_lastEnd = 0; // of the last token
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
