// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterparts.h"

#include "models/items/filterlabel.h"
#include "models/items/filternode.h"
#include "models/items/rumourfilter.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

std::vector<FilterNode> conditionsOf(const RumourFilter &filter)
{
    if (filter.isEmpty())
        return {};
    const auto *all = std::get_if<FilterAnd>(&filter.root()->is);
    return all ? all->parts : std::vector{*filter.root()};
}

RumourFilter filterOf(std::vector<FilterNode> conditions)
{
    if (conditions.empty())
        return {};
    if (conditions.size() == 1)
        return RumourFilter(std::make_shared<const FilterNode>(std::move(conditions.front())));
    return RumourFilter(std::make_shared<const FilterNode>(FilterNode{FilterAnd{std::move(conditions)}, {}}));
}

bool isSame(const RumourFilter &left, const RumourFilter &right)
{
    return left.isEmpty() || right.isEmpty() ? left.isEmpty() == right.isEmpty() : *left.root() == *right.root();
}

/// The text without the stretch, one blank where it stood between two words.
QString cutOut(const QString &text, Span stretch)
{
    const QString before = text.first(stretch.start).trimmed();
    const QString after = text.sliced(stretch.end()).trimmed();
    const bool isApart
        = !before.isEmpty() && !after.isEmpty() && !before.endsWith(u'(') && !after.startsWith(u')');
    return before + (isApart ? u" "_s : QString()) + after;
}

QString inBrackets(const QString &text)
{
    return u'(' + text.trimmed() + u')';
}

} // namespace

std::vector<FilterPart> partsOf(const QString &expression)
{
    std::vector<FilterPart> parts;
    for (const FilterNode &condition : conditionsOf(parseFilter(expression).filter))
        parts.push_back({condition.typed, filterLabel(condition)});
    return parts;
}

QString withoutPart(const QString &expression, int index)
{
    std::vector<FilterNode> conditions = conditionsOf(parseFilter(expression).filter);
    if (index < 0 || static_cast<size_t>(index) >= conditions.size())
        return expression;
    const auto removed = conditions.begin() + index;
    const QString rest = cutOut(expression, removed->typed);
    conditions.erase(removed);
    const RumourFilter meant = filterOf(std::move(conditions));
    const ParsedFilter left = parseFilter(rest);
    // A lonely "AND" or an empty bracket may have stayed behind.
    return !left.mistake && isSame(left.filter, meant) ? rest : meant.toString();
}

QString withPart(const QString &expression, const QString &part)
{
    std::vector<FilterNode> conditions = conditionsOf(parseFilter(expression).filter);
    const std::vector<FilterNode> added = conditionsOf(parseFilter(part).filter);
    if (added.empty())
        return expression;
    if (conditions.empty())
        return part.trimmed();
    const auto isPresent
        = [&](const FilterNode &condition) { return std::ranges::find(conditions, condition) != conditions.end(); };
    if (std::ranges::all_of(added, isPresent))
        return expression;
    conditions.insert(conditions.end(), added.begin(), added.end());
    const RumourFilter meant = filterOf(std::move(conditions));
    for (const QString &front : {expression.trimmed(), inBrackets(expression)}) {
        for (const QString &back : {part.trimmed(), inBrackets(part)}) {
            const QString together = front + u' ' + back;
            if (isSame(parseFilter(together).filter, meant))
                return together;
        }
    }
    return expression; // too long for one filter
}

} // namespace rumourdesk
