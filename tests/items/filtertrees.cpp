// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/filtertrees.h"

#include <QStringList>

#include <array>

namespace rumourdesk::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 4;

bool isOrdered(FilterKind kind)
{
    return kind != FilterKind::Name && kind != FilterKind::Text && kind != FilterKind::Word
        && kind != FilterKind::Grade;
}

bool isText(FilterKind kind)
{
    return kind == FilterKind::Name || kind == FilterKind::Text;
}

/// Adds a part to a node of several; one of the same kind would be taken apart by the parser.
template<class Kind>
bool isOfKind(const FilterNode &node)
{
    return std::holds_alternative<Kind>(node.is);
}

} // namespace

FilterNode FilterTrees::node(int depth)
{
    const int kind = depth == deepest ? 3 : below(6);
    if (kind > 2)
        return leaf();
    if (kind == 2)
        return {FilterNot{{node(depth + 1)}}, {}};
    std::vector<FilterNode> parts;
    for (int count = 2 + below(3); count > 0; --count) {
        FilterNode part = node(depth + 1);
        const bool isSameKind = kind == 0 ? isOfKind<FilterAnd>(part) : isOfKind<FilterOr>(part);
        parts.push_back(isSameKind ? leaf() : std::move(part));
    }
    if (kind == 0)
        return {FilterAnd{std::move(parts)}, {}};
    return {FilterOr{std::move(parts)}, {}};
}

FilterNode FilterTrees::leaf()
{
    switch (below(6)) {
    case 0: return {FreeText{word(), false}, {}};
    case 1: return {FreeText{phrase(), true}, {}};
    case 2: return {NamedFilter{below(2) == 0 ? word() : phrase().simplified(), nullptr}, {}};
    default: return {test(), {}};
    }
}

FieldTest FilterTrees::test()
{
    const auto field = static_cast<FilterField>(below(filterFieldCount));
    const FilterKind kind = filterFieldKind(field);
    const bool takesOnlyColon
        = kind == FilterKind::Text || field == FilterField::Is || field == FilterField::Has;
    FieldTest test{field, Comparison::Matches, {}};
    if (!takesOnlyColon && below(2) == 0)
        test.comparison = static_cast<Comparison>(below(isOrdered(kind) ? 7 : 3));
    if (test.comparison > Comparison::NotEqual) {
        test.values.push_back(bound(field));
        return test;
    }
    const int count = test.comparison == Comparison::Matches ? 1 + below(3) : 1;
    for (int i = 0; i < count; ++i)
        test.values.push_back(value(field));
    return test;
}

FilterValue FilterTrees::value(FilterField field)
{
    if (canBeEmpty(field) && isRarely())
        return below(2) == 0 ? FilterValue(FilterAny()) : FilterValue(FilterNone());
    if (isOrdered(filterFieldKind(field)) && below(3) == 0)
        return range(field);
    return bound(field);
}

FilterBound FilterTrees::bound(FilterField field)
{
    const FilterKind kind = filterFieldKind(field);
    if (isText(kind))
        return below(2) == 0 ? FilterText{word(), false} : FilterText{phrase(), true};
    switch (kind) {
    case FilterKind::Money: return amount();
    case FilterKind::Number: return FilterNumber{below(10'000), 1, std::nullopt};
    case FilterKind::Window: return FilterRank{2 * (1900 + below(200)) + below(2)};
    case FilterKind::Grade: {
        Grade grade;
        if (below(3) != 0)
            grade.reliability = static_cast<Reliability>(below(reliabilityCount));
        if (below(3) != 0 || !grade.reliability)
            grade.credibility = static_cast<Credibility>(below(credibilityCount));
        return grade;
    }
    case FilterKind::Day:
        if (below(2) == 0)
            return FilterAgo{below(10'000), QStringView(u"dwmy")[below(4)].unicode()};
        return period();
    default: break;
    }
    return FilterRank{below(static_cast<int>(filterWords(field).size()))};
}

FilterRange FilterTrees::range(FilterField field)
{
    FilterBound first = bound(field);
    FilterBound last = bound(field);
    if (auto *from = std::get_if<FilterNumber>(&first)) {
        auto &until = std::get<FilterNumber>(last);
        until.currency = from->currency;
        if (from->step == 1)
            until.step = 1; // "50..80m" means 50m..80m
        if (from->amount > until.amount)
            until.amount = from->amount / until.step * until.step + until.step;
    } else if (auto *rank = std::get_if<FilterRank>(&first); rank && rank->rank > std::get<FilterRank>(last).rank) {
        std::swap(first, last);
    } else if (auto *day = std::get_if<FilterPeriod>(&first)) {
        auto *until = std::get_if<FilterPeriod>(&last);
        if (until && day->first > until->last)
            std::swap(first, last);
    }
    switch (below(4)) {
    case 0: return {first, std::nullopt};
    case 1: return {std::nullopt, last};
    default: return {first, last};
    }
}

FilterNumber FilterTrees::amount()
{
    static constexpr std::array<qint64, 9> steps
        = {1, 100, 1'000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000, 1'000'000'000};
    FilterNumber number;
    number.step = steps.at(static_cast<size_t>(below(static_cast<int>(steps.size()))));
    number.amount = below(1000) * number.step;
    if (below(2) == 0)
        number.currency = chartCurrencies.at(static_cast<size_t>(below(3)));
    return number;
}

FilterPeriod FilterTrees::period()
{
    const int year = 1990 + below(60);
    const int month = 1 + below(12);
    switch (below(3)) {
    case 0: return {QDate(year, 1, 1), QDate(year, 12, 31)};
    case 1: return {QDate(year, month, 1), QDate(year, month, 1).addMonths(1).addDays(-1)};
    default: break;
    }
    const QDate day(year, month, 1 + below(28));
    return {day, day};
}

QString FilterTrees::word()
{
    static const QStringList letters = {u"a"_s, u"B"_s, u"ø"_s, u"š"_s, u"7"_s, u"x"_s, u"\U0001F600"_s};
    static const QStringList others = {u"-"_s, u"'"_s, u"."_s, u"…"_s, u"&"_s, u"@"_s, u"!"_s, u"£"_s, u"/"_s};
    static const QStringList keywords = {u"or"_s, u"and"_s, u"not"_s, u"none"_s};
    QString text = letters.at(below(6)); // with a letter or digit
    for (int count = below(6); count > 0; --count)
        text += below(4) == 0 ? others.at(below(static_cast<int>(others.size())))
                              : letters.at(below(static_cast<int>(letters.size())));
    return keywords.contains(text, Qt::CaseInsensitive) ? u"word"_s : text;
}

QString FilterTrees::phrase()
{
    static const QStringList links
        = {u" "_s, u", "_s, u":"_s, u" ("_s, u") "_s, u" OR "_s, u">="_s, u"  "_s, u" -"_s, u"@"_s};
    QString text = word();
    for (int count = below(3); count > 0; --count)
        text += links.at(below(static_cast<int>(links.size()))) + word();
    return text;
}

} // namespace rumourdesk::testing
