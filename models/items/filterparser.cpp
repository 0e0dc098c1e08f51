// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filtercursor.h"
#include "models/items/filternode.h"
#include "models/items/filtervalue.h"
#include "models/items/rumourfilter.h"
#include "models/items/textfold.h"

#include <QCoreApplication>

#include <iterator>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

// query = or
// or    = and {"OR" and}
// and   = not {["AND"] not}
// not   = ["-" | "NOT"] prim
// prim  = "(" or ")" | "@" (word | "phrase") | field ":" value {"," value} | field cmp value | free
// cmp   = "=" | "!=" | ">" | ">=" | "<" | "<="
// free  = word | "phrase"
// Keywords and fields in any case. Blanks may stand around a cmp, not around a colon and not behind an "@".

constexpr int deepestNesting = 50;
constexpr int mostTests = 250; // each free word is a search of the articles

/// Whether only a colon may stand between field and value.
bool takesOnlyColon(FilterField field)
{
    return field == FilterField::Is || field == FilterField::Has || filterFieldKind(field) == FilterKind::Text;
}

/// Whether the values of a field are more or less than each other.
bool hasOrder(FilterField field)
{
    const FilterKind kind = filterFieldKind(field);
    return kind != FilterKind::Name && kind != FilterKind::Text && kind != FilterKind::Word
        && kind != FilterKind::Grade;
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

/// Recursive descent. The first mistake ends it: every function then returns nothing.
class FilterParser
{
public:
    explicit FilterParser(QStringView text) : m_cursor(text) {}

    ParsedFilter parse();

private:
    using Node = std::optional<FilterNode>;

    Node readOr();
    Node readAnd();
    Node readNot();
    Node readPrimary();
    Node readGroup();
    Node readNamed();
    Node readFree();
    Node readTest();
    bool readSign(FieldTest &test, int start);
    bool readValues(FieldTest &test);
    std::optional<FilterValue> readValue(FilterField field);
    std::optional<FilterValue> readWordValue(FilterField field);
    std::optional<FilterValue> readPhraseValue(FilterField field);
    std::optional<FilterValue> valueFrom(FilterField field, QStringView text, int start);
    std::optional<QString> readPhrase();

    bool takeKeyword(QLatin1StringView keyword);
    bool countTest(int start);
    std::nullopt_t fail(Span where, const QString &message);
    std::nullopt_t failHere(const QString &message) { return fail({m_cursor.position(), 1}, message); }
    std::nullopt_t failMissingOperand();

    FilterCursor m_cursor;
    int m_depth = 0;
    int m_tests = 0;
    Span m_operator; // the last one read, at which a missing operand is shown; empty if there was none
    std::optional<FilterMistake> m_mistake;
};

ParsedFilter FilterParser::parse()
{
    m_cursor.skipBlanks();
    if (m_cursor.isAtEnd())
        return {};
    Node root = readOr();
    if (root && !m_cursor.isAtEnd())
        root = failHere(tr("there is no open bracket for this one to close"));
    if (!root)
        return {{}, m_mistake};
    return {RumourFilter(std::make_shared<const FilterNode>(std::move(*root))), std::nullopt};
}

FilterParser::Node FilterParser::readOr()
{
    m_cursor.skipBlanks();
    const int start = m_cursor.position();
    std::vector<FilterNode> parts;
    do {
        Node part = readAnd();
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
    } while (takeKeyword("OR"_L1));
    return joined<FilterOr>(std::move(parts), m_cursor.since(start));
}

FilterParser::Node FilterParser::readAnd()
{
    m_cursor.skipBlanks();
    const int start = m_cursor.position();
    std::vector<FilterNode> parts;
    const auto goesOn = [this] {
        return !m_cursor.isAtEnd() && m_cursor.current() != u')' && !m_cursor.isAtKeyword("OR"_L1);
    };
    do {
        Node part = readNot();
        if (!part)
            return std::nullopt;
        parts.push_back(std::move(*part));
        m_cursor.skipBlanks();
    } while (takeKeyword("AND"_L1) || goesOn());
    return joined<FilterAnd>(std::move(parts), m_cursor.since(start));
}

FilterParser::Node FilterParser::readNot()
{
    m_cursor.skipBlanks();
    const int start = m_cursor.position();
    if (m_cursor.current() == u'-') {
        m_operator = {start, 1};
        m_cursor.advance(1);
    } else if (!takeKeyword("NOT"_L1)) {
        return readPrimary();
    }
    m_cursor.skipBlanks();
    if (m_cursor.current() == u'-' || m_cursor.isAtKeyword("NOT"_L1))
        return failHere(tr("one “not” is enough; take the other away"));
    Node part = readPrimary();
    if (!part)
        return std::nullopt;
    FilterNot opposite;
    opposite.part.push_back(std::move(*part));
    return FilterNode{std::move(opposite), m_cursor.since(start)};
}

FilterParser::Node FilterParser::readPrimary()
{
    m_cursor.skipBlanks();
    const QChar first = m_cursor.current();
    if (m_cursor.isAtGap() || m_cursor.isAtKeyword("OR"_L1) || m_cursor.isAtKeyword("AND"_L1))
        return failMissingOperand();
    if (first == u'(')
        return readGroup();
    if (first == u'@')
        return readNamed();
    if (first == u',')
        return failHere(tr("a comma only parts the values of a field, as in stage:bid,talks"));
    if (const ComparisonSign *sign = m_cursor.peekSign()) {
        return fail({m_cursor.position(), static_cast<int>(sign->sign.size())},
            tr("a field should stand before “%1”, as in %2").arg(
                sign->sign, filterFieldExample(FilterField::Stage)));
    }
    return !m_cursor.isAtQuote() && m_cursor.signAfter(m_cursor.peekWord()) ? readTest() : readFree();
}

FilterParser::Node FilterParser::readGroup()
{
    if (m_depth == deepestNesting)
        return failHere(tr("brackets may be nested %1 deep").arg(deepestNesting));
    const Span bracket{m_cursor.position(), 1};
    m_operator = bracket;
    m_cursor.advance(1);
    ++m_depth;
    Node group = readOr();
    --m_depth;
    if (!group)
        return std::nullopt;
    if (m_cursor.current() != u')')
        return fail(bracket, tr("this bracket is not closed"));
    m_cursor.advance(1);
    group->typed = m_cursor.since(bracket.start);
    return group;
}

FilterParser::Node FilterParser::readNamed()
{
    const int start = m_cursor.position();
    m_cursor.advance(1);
    NamedFilter named;
    if (m_cursor.isAtQuote()) {
        std::optional<QString> phrase = readPhrase();
        if (!phrase)
            return std::nullopt;
        named.name = phrase->simplified();
    } else {
        named.name = m_cursor.peekWord().toString();
        m_cursor.advance(named.name.size());
        if (foldedWords(named.name).isEmpty())
            return fail(m_cursor.since(start), tr("the name of a saved filter should follow “@” without a blank"));
    }
    if (!countTest(start))
        return std::nullopt;
    return FilterNode{std::move(named), m_cursor.since(start)};
}

FilterParser::Node FilterParser::readFree()
{
    const int start = m_cursor.position();
    FreeText free;
    if (m_cursor.isAtQuote()) {
        std::optional<QString> phrase = readPhrase();
        if (!phrase)
            return std::nullopt;
        free = {std::move(*phrase), true};
    } else {
        free.text = m_cursor.peekWord().toString();
        m_cursor.advance(free.text.size());
        if (foldedWords(free.text).isEmpty())
            return fail(m_cursor.since(start), tr("there is no letter or digit here to look for"));
    }
    if (!countTest(start))
        return std::nullopt;
    return FilterNode{std::move(free), m_cursor.since(start)};
}

FilterParser::Node FilterParser::readTest()
{
    const int start = m_cursor.position();
    const QStringView name = m_cursor.peekWord();
    m_cursor.advance(name.size());
    const std::optional<FilterField> field = filterFieldFromName(name);
    if (!field)
        return fail(m_cursor.since(start), unknownFieldMessage(name));
    FieldTest test{*field, Comparison::Matches, {}};
    if (!readSign(test, start) || !readValues(test))
        return std::nullopt;
    return FilterNode{std::move(test), m_cursor.since(start)};
}

/// The comparison between field and value. `start` is where the field began.
bool FilterParser::readSign(FieldTest &test, int start)
{
    const QString name = filterFieldName(test.field);
    const QString example = filterFieldExample(test.field);
    m_cursor.skipBlanks();
    const ComparisonSign *sign = m_cursor.peekSign();
    test.comparison = sign->comparison;
    const Span signSpan{m_cursor.position(), static_cast<int>(sign->sign.size())};
    const bool isSize = test.comparison > Comparison::NotEqual;
    if ((takesOnlyColon(test.field) && test.comparison != Comparison::Matches) || (isSize && !hasOrder(test.field))) {
        fail(signSpan, tr("“%1” takes a colon, as in %2").arg(name, example));
        return false;
    }
    m_cursor.advance(signSpan.length);
    const Span typed = m_cursor.since(start);
    if (test.comparison != Comparison::Matches)
        m_cursor.skipBlanks();
    if (m_cursor.isAtGap()) {
        fail(typed, tr("a value should follow here without a blank, as in %1").arg(example));
        return false;
    }
    if (const ComparisonSign *second = m_cursor.peekSign()) {
        fail({m_cursor.position(), static_cast<int>(second->sign.size())},
            tr("one comparison is enough, as in %1").arg(example));
        return false;
    }
    return true;
}

bool FilterParser::readValues(FieldTest &test)
{
    while (true) {
        const int start = m_cursor.position();
        std::optional<FilterValue> value = readValue(test.field);
        if (!value)
            return false;
        if (test.comparison > Comparison::NotEqual && !std::holds_alternative<FilterBound>(*value)) {
            fail(m_cursor.since(start),
                tr("a size compares with one value, as in %1").arg(filterFieldExample(test.field)));
            return false;
        }
        test.values.push_back(std::move(*value));
        if (!countTest(start))
            return false;
        if (m_cursor.current() != u',')
            return true;
        if (test.comparison != Comparison::Matches) {
            failHere(tr("a list of values goes after a colon, as in %1:a,b").arg(filterFieldName(test.field)));
            return false;
        }
        const Span comma{m_cursor.position(), 1};
        m_cursor.advance(1);
        if (m_cursor.isAtGap()) {
            fail(comma, tr("another value should follow this comma"));
            return false;
        }
    }
}

std::optional<FilterValue> FilterParser::readValue(FilterField field)
{
    return m_cursor.isAtQuote() ? readPhraseValue(field) : readWordValue(field);
}

std::optional<FilterValue> FilterParser::readWordValue(FilterField field)
{
    const int start = m_cursor.position();
    const QStringView word = m_cursor.peekWord();
    if (word.isEmpty())
        return failHere(tr("a value should stand here, as in %1").arg(filterFieldExample(field)));
    m_cursor.advance(word.size());
    if (m_cursor.peekSign())
        return fail(m_cursor.since(start), tr("put a value with “%1” in quotes").arg(m_cursor.current()));
    return valueFrom(field, word, start);
}

std::optional<FilterValue> FilterParser::readPhraseValue(FilterField field)
{
    const int start = m_cursor.position();
    const std::optional<QString> phrase = readPhrase();
    if (!phrase)
        return std::nullopt;
    const FilterKind kind = filterFieldKind(field);
    if (kind == FilterKind::Name || kind == FilterKind::Text)
        return FilterBound(FilterText{*phrase, true});
    return valueFrom(field, QStringView(*phrase).trimmed(), start);
}

/// What `text`, read since `start`, means for the field.
std::optional<FilterValue> FilterParser::valueFrom(FilterField field, QStringView text, int start)
{
    Result<FilterValue> value = filterValueFromText(field, text);
    if (!value)
        return fail(m_cursor.since(start), value.error().message);
    const bool isAnyOrNone = std::holds_alternative<FilterAny>(*value) || std::holds_alternative<FilterNone>(*value);
    if (isAnyOrNone && !canBeEmpty(field)) {
        return fail(m_cursor.since(start),
            tr("“%1” needs a word, as in %2").arg(filterFieldName(field), filterFieldExample(field)));
    }
    return std::move(value).value();
}

/// The text between the quotes; a mistake if they do not close or hold nothing to look for.
std::optional<QString> FilterParser::readPhrase()
{
    const int start = m_cursor.position();
    do {
        m_cursor.advance(1);
    } while (!m_cursor.isAtEnd() && !m_cursor.isAtQuote());
    if (m_cursor.isAtEnd())
        return fail(m_cursor.since(start), tr("these quotes are not closed"));
    const QString phrase = m_cursor.textOf({start + 1, m_cursor.position() - start - 1}).toString();
    m_cursor.advance(1);
    if (foldedWords(phrase).isEmpty())
        return fail(m_cursor.since(start), tr("there is no letter or digit here to look for"));
    return phrase;
}

bool FilterParser::takeKeyword(QLatin1StringView keyword)
{
    m_cursor.skipBlanks();
    if (!m_cursor.isAtKeyword(keyword))
        return false;
    m_operator = {m_cursor.position(), static_cast<int>(keyword.size())};
    m_cursor.advance(keyword.size());
    return true;
}

bool FilterParser::countTest(int start)
{
    if (++m_tests <= mostTests)
        return true;
    fail(m_cursor.since(start), tr("a filter may have %1 words and values").arg(mostTests));
    return false;
}

std::nullopt_t FilterParser::fail(Span where, const QString &message)
{
    m_mistake = FilterMistake{where.start, where.length, message};
    return std::nullopt;
}

std::nullopt_t FilterParser::failMissingOperand()
{
    if (m_cursor.isAtGap() && !m_operator.isEmpty()) {
        return fail(m_operator,
            tr("something to look for should follow “%1”").arg(m_cursor.textOf(m_operator)));
    }
    if (m_cursor.current() == u')')
        return failHere(tr("there is no open bracket for this one to close"));
    const QString keyword = m_cursor.peekWord().toString();
    return fail({m_cursor.position(), static_cast<int>(keyword.size())},
        tr("something to look for should stand before “%1”").arg(keyword));
}

} // namespace

ParsedFilter parseFilter(const QString &expression)
{
    return FilterParser(expression).parse();
}

} // namespace rumourdesk
