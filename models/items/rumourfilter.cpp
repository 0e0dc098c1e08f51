// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rumourfilter.h"

#include "models/items/filternode.h"
#include "models/items/filternames.h"
#include "models/items/filtervalue.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array comparisonSigns = {":"_L1, "="_L1, "!="_L1, ">"_L1, ">="_L1, "<"_L1, "<="_L1};

QString textOf(const FilterNode &node);

QString textOf(const FreeText &free)
{
    return free.isPhrase ? QString(u'"' + free.text + u'"') : free.text;
}

QString textOf(const FieldTest &test)
{
    QStringList values;
    for (const FilterValue &value : test.values)
        values << filterValueText(test.field, value);
    return filterFieldName(test.field) + comparisonSigns.at(static_cast<size_t>(test.comparison))
        + values.join(u',');
}

QString textOf(const NamedFilter &named)
{
    return namedFilterText(named.name);
}

bool isLeaf(const FilterNode &node)
{
    return !std::holds_alternative<FilterAnd>(node.is) && !std::holds_alternative<FilterOr>(node.is)
        && !std::holds_alternative<FilterNot>(node.is);
}

QString inBrackets(const FilterNode &node)
{
    return u'(' + textOf(node) + u')';
}

QString textOf(const FilterAnd &all)
{
    QStringList parts;
    for (const FilterNode &part : all.parts)
        parts << (std::holds_alternative<FilterOr>(part.is) ? inBrackets(part) : textOf(part));
    return parts.join(u' ');
}

QString textOf(const FilterOr &any)
{
    QStringList parts;
    for (const FilterNode &part : any.parts)
        parts << textOf(part);
    return parts.join(u" OR "_s);
}

QString textOf(const FilterNot &opposite)
{
    const FilterNode &part = opposite.part.front();
    return u'-' + (isLeaf(part) ? textOf(part) : inBrackets(part));
}

QString textOf(const FilterNode &node)
{
    return std::visit([](const auto &is) { return textOf(is); }, node.is);
}

} // namespace

bool operator==(const FilterNode &left, const FilterNode &right)
{
    if (left.is.index() != right.is.index())
        return false;
    if (const auto *all = std::get_if<FilterAnd>(&left.is))
        return all->parts == std::get<FilterAnd>(right.is).parts;
    if (const auto *any = std::get_if<FilterOr>(&left.is))
        return any->parts == std::get<FilterOr>(right.is).parts;
    if (const auto *opposite = std::get_if<FilterNot>(&left.is))
        return opposite->part == std::get<FilterNot>(right.is).part;
    if (const auto *free = std::get_if<FreeText>(&left.is))
        return *free == std::get<FreeText>(right.is);
    if (const auto *named = std::get_if<NamedFilter>(&left.is))
        return named->name == std::get<NamedFilter>(right.is).name;
    return std::get<FieldTest>(left.is) == std::get<FieldTest>(right.is);
}

RumourFilter::RumourFilter(std::shared_ptr<const FilterNode> root) : m_root(std::move(root)) {}

QString RumourFilter::toString() const
{
    return m_root ? textOf(*m_root) : QString();
}

} // namespace rumourdesk
