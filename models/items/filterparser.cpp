// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filternode.h"
#include "models/items/filtervalue.h"
#include "models/items/rumourfilter.h"
#include "models/items/textfold.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

// query = or
// or    = and {"OR" and}
// and   = not {["AND"] not}
// not   = ["-" | "NOT"] prim
// prim  = "(" or ")" | field ":" value {"," value} | field cmp value | free
// cmp   = "=" | "!=" | ">" | ">=" | "<" | "<="
// free  = word | "phrase"
// Keywords and fields in any case. Blanks may stand around a cmp, not around a colon.

constexpr int deepestNesting = 50;
constexpr int mostTests = 250; // each free word is a search of the articles

struct ComparisonSign {
    QStringView sign;
    Comparison comparison;
};

/// The longer ones first, since "<" begins "<=".
constexpr std::array<ComparisonSign, 7> comparisonSigns = {{
    {u"!=", Comparison::NotEqual}, {u">=", Comparison::GreaterOrEqual}, {u"<=", Comparison::LessOrEqual},
    {u":", Comparison::Matches}, {u"=", Comparison::Equal}, {u">", Comparison::Greater}, {u"<", Comparison::Less},
}};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

class FilterParser
{
public:
    explicit FilterParser(QStringView text) : m_text(text) {}

    ParsedFilter parse();

private:
    using Node = std::optional<FilterNode>; // nothing: m_mistake says why

    Node readOr();
    Node readAnd();
    Node readNot();
    Node readPrimary();
    Node readGroup();
    Node readFree();
    Node readTest(FilterField field, Span fieldName);
    std::optional<FilterValue> readValue(FilterField field);
    std::optional<FilterValue> readPhraseValue(FilterField field);
    std::optional<QStringView> readPhrase();
    bool checkComparison(const FieldTest &test, Span sign);
    bool countTest(int start);

    [[nodiscard]] bool isAtEnd() const { return m_position >= m_text.size(); }
    [[nodiscard]] QChar current() const { return isAtEnd() ? QChar() : m_text[m_position]; }
    void skipBlanks();
    [[nodiscard]] QStringView peekWord() const;
    [[nodiscard]] const ComparisonSign *peekSign(qsizetype position) const;
    [[nodiscard]] const ComparisonSign *signAfter(QStringView word) const;
    [[nodiscard]] bool isKeyword(QLatin1StringView keyword) const;
    bool takeKeyword(QLatin1StringView keyword);
    [[nodiscard]] Span spanFrom(qsizetype start) const;
    std::nullopt_t fail(Span where, const QString &message);
    Node missingOperand();

    QStringView m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
    int m_tests = 0;
    std::optional<Span> m_operator; // the last one read, to which a missing operand is laid
    std::optional<FilterMistake> m_mistake;
};

ParsedFilter FilterParser::parse()
{
    skipBlanks();
    if (isAtEnd())
        return {};
    Node root = readOr();
    if (root && !isAtEnd())
        root = fail({static_cast<int>(m_position), 1}, u"there is no open bracket for this one to close"_s);
    if (!root)
        return {{}, m_mistake};
    return {RumourFilter(std::make_shared<const FilterNode>(std::move(*root))), std::nullopt};
}

/// One node of several parts; a part of the same kind is taken apart, so that brackets without meaning vanish.
template<class Kind>
FilterNode joined(std::vector<FilterNode> parts, Span typed)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Kind all;
    for (FilterNode &part : parts) {
        if (auto *nested = std::get_if<Kind>(&part.is))
            std::move(nested->parts.begin(), nested->parts.end(), std::back_inserter(all.parts));
        else
            all.parts.push_back(std::move(part));
    }
    return {std::move(all), typed};
}

FilterParser::Node FilterParser::readOr()
{
    const qsizetype start = m_position;
    std::vector<FilterNode> parts;
    do {
        Node part = readAnd();
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
    } while (takeKeyword("OR"_L1));
    return joined<FilterOr>(std::move(parts), spanFrom(start));
}

FilterParser::Node FilterParser::readAnd()
{
    const qsizetype start = m_position;
    std::vector<FilterNode> parts;
    do {
        Node part = readNot();
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        skipBlanks();
    } while (takeKeyword("AND"_L1) || (!isAtEnd() && current() != u')' && !isKeyword("OR"_L1)));
    return joined<FilterAnd>(std::move(parts), spanFrom(start));
}

FilterParser::Node FilterParser::readNot()
{
    skipBlanks();
    const qsizetype start = m_position;
    const bool isDash = current() == u'-';
    if (isDash) {
        m_operator = Span{static_cast<int>(m_position), 1};
        ++m_position;
    }
    if (!isDash && !takeKeyword("NOT"_L1))
        return readPrimary();
    skipBlanks();
    if (current() == u'-' || isKeyword("NOT"_L1))
        return fail({static_cast<int>(m_position), 1}, u"one “not” is enough; take the other away"_s);
    Node part = readPrimary();
    if (!part)
        return std::nullopt;
    FilterNot opposite;
    opposite.part.push_back(std::move(*part));
    return FilterNode{std::move(opposite), spanFrom(start)};
}

FilterParser::Node FilterParser::readPrimary()
{
    skipBlanks();
    if (isAtEnd() || current() == u')' || isKeyword("OR"_L1) || isKeyword("AND"_L1))
        return missingOperand();
    const Span here{static_cast<int>(m_position), 1};
    if (current() == u'(')
        return readGroup();
    if (current() == u'@')
        return fail(here, u"saved filters (@name) are not available in this version"_s);
    if (current() == u',')
        return fail(here, u"a comma only parts the values of a field, as in stage:bid,talks"_s);
    if (const ComparisonSign *sign = peekSign(m_position))
        return fail({here.start, static_cast<int>(sign->sign.size())}, u"a field should stand before “%1”, as in %2"_s.arg(
            sign->sign, filterFieldExample(FilterField::Stage)));

    const QStringView word = peekWord();
    if (isQuote(current()) || !signAfter(word))
        return readFree();
    const Span name{here.start, static_cast<int>(word.size())};
    m_position += word.size();
    const std::optional<FilterField> field = filterFieldFromName(word);
    if (!field)
        return fail(name, unknownFieldMessage(word));
    return readTest(*field, name);
}

FilterParser::Node FilterParser::readGroup()
{
    const qsizetype start = m_position;
    const Span bracket{static_cast<int>(start), 1};
    if (m_depth == deepestNesting)
        return fail(bracket, u"brackets may be nested %1 deep"_s.arg(deepestNesting));
    ++m_depth;
    ++m_position;
    m_operator = bracket;
    Node group = readOr();
    --m_depth;
    if (!group)
        return std::nullopt;
    if (current() != u')')
        return fail(bracket, u"this bracket is not closed"_s);
    ++m_position;
    return group;
}

FilterParser::Node FilterParser::readFree()
{
    const qsizetype start = m_position;
    FreeText free;
    if (isQuote(current())) {
        const std::optional<QStringView> phrase = readPhrase();
        if (!phrase)
            return std::nullopt;
        free = {phrase->toString(), true};
    } else {
        free.text = peekWord().toString();
        m_position += free.text.size();
        if (foldedWords(free.text).isEmpty())
            return fail(spanFrom(start), u"there is no letter or digit here to look for"_s);
    }
    if (!countTest(static_cast<int>(start)))
        return std::nullopt;
    return FilterNode{std::move(free), spanFrom(start)};
}

FilterParser::Node FilterParser::readTest(FilterField field, Span fieldName)
{
    skipBlanks();
    const Span signSpan{static_cast<int>(m_position), static_cast<int>(peekSign(m_position)->sign.size())};
    FieldTest test{field, peekSign(m_position)->comparison, {}};
    m_position += signSpan.length;
    if (!checkComparison(test, signSpan))
        return std::nullopt;
    if (test.comparison != Comparison::Matches)
        skipBlanks();
    const Span whole{fieldName.start, signSpan.end() - fieldName.start};
    if (const ComparisonSign *second = peekSign(m_position))
        return fail({static_cast<int>(m_position), static_cast<int>(second->sign.size())},
            u"one comparison is enough, as in %1"_s.arg(filterFieldExample(field)));
    if (isAtEnd() || current().isSpace() || current() == u')')
        return fail(whole, u"a value should follow here without a blank, as in %1"_s.arg(filterFieldExample(field)));

    while (true) {
        const qsizetype start = m_position;
        std::optional<FilterValue> value = readValue(field);
        if (!value)
            return std::nullopt;
        if (!std::holds_alternative<FilterBound>(*value) && test.comparison > Comparison::NotEqual)
            return fail(spanFrom(start), u"a size compares with one value, as in %1"_s.arg(filterFieldExample(field)));
        test.values.push_back(std::move(*value));
        if (!countTest(static_cast<int>(start)))
            return std::nullopt;
        if (current() != u',')
            break;
        if (test.comparison != Comparison::Matches)
            return fail({static_cast<int>(m_position), 1}, u"a list of values goes after a colon, as in %1:a,b"_s.arg(
                filterFieldName(field)));
        ++m_position;
        if (isAtEnd() || current().isSpace() || current() == u')')
            return fail({static_cast<int>(m_position) - 1, 1}, u"another value should follow this comma"_s);
    }
    return FilterNode{std::move(test), spanFrom(fieldName.start)};
}

/// Names and words are equal or not; only what has an order is more or less.
bool FilterParser::checkComparison(const FieldTest &test, Span sign)
{
    const FilterKind kind = filterFieldKind(test.field);
    const bool isFlag = test.field == FilterField::Is || test.field == FilterField::Has || kind == FilterKind::Text;
    const bool hasOrder = kind != FilterKind::Name && kind != FilterKind::Word && !isFlag;
    const bool isSize = test.comparison > Comparison::NotEqual;
    if ((isFlag && test.comparison != Comparison::Matches) || (isSize && !hasOrder)) {
        fail(sign, u"“%1” takes a colon, as in %2"_s.arg(filterFieldName(test.field), filterFieldExample(test.field)));
        return false;
    }
    return true;
}

std::optional<FilterValue> FilterParser::readValue(FilterField field)
{
    if (isQuote(current()))
        return readPhraseValue(field);
    const qsizetype start = m_position;
    const QStringView word = peekWord();
    m_position += word.size();
    if (word.isEmpty())
        return fail({static_cast<int>(start), 1}, u"a value should stand here, as in %1"_s.arg(filterFieldExample(field)));
    if (peekSign(m_position))
        return fail(spanFrom(start), u"put a value with “%1” in quotes"_s.arg(current()));
    Result<FilterValue> value = filterValueFromText(field, word);
    if (!value)
        return fail(spanFrom(start), value.error().message);
    const bool isOpen = !std::holds_alternative<FilterBound>(*value);
    const bool isFlag = field == FilterField::Is || field == FilterField::Has;
    if (isOpen && (isFlag || filterFieldKind(field) == FilterKind::Text))
        return fail(spanFrom(start), u"“%1” needs a word, as in %2"_s.arg(filterFieldName(field), filterFieldExample(field)));
    return std::move(value).value();
}

std::optional<FilterValue> FilterParser::readPhraseValue(FilterField field)
{
    const qsizetype start = m_position;
    const std::optional<QStringView> phrase = readPhrase();
    if (!phrase)
        return std::nullopt;
    const FilterKind kind = filterFieldKind(field);
    if (kind == FilterKind::Name || kind == FilterKind::Text)
        return FilterBound(FilterText{phrase->toString(), true});
    Result<FilterValue> value = filterValueFromText(field, phrase->trimmed());
    if (!value)
        return fail(spanFrom(start), value.error().message);
    return std::move(value).value();
}

/// The text between the quotes; a mistake if they do not close or hold nothing to look for.
std::optional<QStringView> FilterParser::readPhrase()
{
    const qsizetype start = m_position++;
    while (!isAtEnd() && !isQuote(current()))
        ++m_position;
    if (isAtEnd())
        return fail(spanFrom(start), u"these quotes are not closed"_s);
    const QStringView phrase = m_text.sliced(start + 1, m_position - start - 1);
    ++m_position;
    if (foldedWords(phrase).isEmpty())
        return fail(spanFrom(start), u"there is no letter or digit here to look for"_s);
    return phrase;
}

bool FilterParser::countTest(int start)
{
    if (++m_tests <= mostTests)
        return true;
    fail({start, static_cast<int>(m_position) - start}, u"a filter may have %1 words and values"_s.arg(mostTests));
    return false;
}

void FilterParser::skipBlanks()
{
    while (!isAtEnd() && current().isSpace())
        ++m_position;
}

QStringView FilterParser::peekWord() const
{
    qsizetype end = m_position;
    while (end < m_text.size()) {
        const QChar c = m_text[end];
        if (c.isSpace() || isQuote(c) || c == u'(' || c == u')' || c == u',' || peekSign(end))
            break;
        ++end;
    }
    return m_text.sliced(m_position, end - m_position);
}

const ComparisonSign *FilterParser::peekSign(qsizetype position) const
{
    const QStringView rest = m_text.sliced(position);
    if (rest.isEmpty() || !QStringView(u":=<>!").contains(rest.front()))
        return nullptr;
    const auto sign = std::find_if(comparisonSigns.begin(), comparisonSigns.end(),
        [rest](const ComparisonSign &candidate) { return rest.startsWith(candidate.sign); });
    return sign == comparisonSigns.end() ? nullptr : &*sign;
}

/// The comparison that follows a word at the present position and so makes it a field.
const ComparisonSign *FilterParser::signAfter(QStringView word) const
{
    qsizetype position = m_position + word.size();
    const qsizetype end = position;
    while (position < m_text.size() && m_text[position].isSpace())
        ++position;
    const ComparisonSign *sign = peekSign(position);
    return sign && (position == end || sign->comparison != Comparison::Matches) ? sign : nullptr;
}

bool FilterParser::isKeyword(QLatin1StringView keyword) const
{
    const QStringView word = peekWord();
    return word.compare(keyword, Qt::CaseInsensitive) == 0 && !signAfter(word);
}

bool FilterParser::takeKeyword(QLatin1StringView keyword)
{
    skipBlanks();
    if (!isKeyword(keyword))
        return false;
    m_operator = Span{static_cast<int>(m_position), static_cast<int>(keyword.size())};
    m_position += keyword.size();
    return true;
}

/// What was read since `start`, without blanks behind it.
Span FilterParser::spanFrom(qsizetype start) const
{
    const QStringView read = m_text.sliced(start, m_position - start);
    qsizetype length = read.size();
    while (length > 0 && read[length - 1].isSpace())
        --length;
    return {static_cast<int>(start), static_cast<int>(length)};
}

std::nullopt_t FilterParser::fail(Span where, const QString &message)
{
    if (!m_mistake)
        m_mistake = FilterMistake{where.start, where.length, message};
    return std::nullopt;
}

FilterParser::Node FilterParser::missingOperand()
{
    if (isAtEnd() || (current() == u')' && m_operator)) {
        const QString sign = m_text.sliced(m_operator->start, m_operator->length).toString();
        return fail(*m_operator, u"something to look for should follow “%1”"_s.arg(sign));
    }
    if (current() == u')')
        return fail({static_cast<int>(m_position), 1}, u"there is no open bracket for this one to close"_s);
    const Span here{static_cast<int>(m_position), static_cast<int>(peekWord().size())};
    return fail(here, u"something to look for should stand before “%1”"_s.arg(peekWord()));
}

} // namespace

ParsedFilter parseFilter(const QString &expression)
{
    return FilterParser(expression).parse();
}

} // namespace rumourdesk
