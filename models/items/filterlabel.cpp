// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterlabel.h"

#include "models/items/filternode.h"
#include "models/items/filtervalue.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FilterLabel", text);
}

constexpr std::array<const char *, filterFieldCount> titles = {
    QT_TRANSLATE_NOOP("FilterLabel", "Player"),
    QT_TRANSLATE_NOOP("FilterLabel", "From"),
    QT_TRANSLATE_NOOP("FilterLabel", "To"),
    QT_TRANSLATE_NOOP("FilterLabel", "Club"),
    QT_TRANSLATE_NOOP("FilterLabel", "Move"),
    QT_TRANSLATE_NOOP("FilterLabel", "Stage"),
    QT_TRANSLATE_NOOP("FilterLabel", "Fee"),
    QT_TRANSLATE_NOOP("FilterLabel", "Currency"),
    QT_TRANSLATE_NOOP("FilterLabel", "Basis"),
    QT_TRANSLATE_NOOP("FilterLabel", "Window"),
    QT_TRANSLATE_NOOP("FilterLabel", "Source"),
    QT_TRANSLATE_NOOP("FilterLabel", "Journalist"),
    QT_TRANSLATE_NOOP("FilterLabel", "Byline"),
    QT_TRANSLATE_NOOP("FilterLabel", "Date"),
    QT_TRANSLATE_NOOP("FilterLabel", "Added"),
    QT_TRANSLATE_NOOP("FilterLabel", "Age"),
    QT_TRANSLATE_NOOP("FilterLabel", "Contract"),
    QT_TRANSLATE_NOOP("FilterLabel", "Grade"),
    QT_TRANSLATE_NOOP("FilterLabel", "Reliability"),
    QT_TRANSLATE_NOOP("FilterLabel", "Credibility"),
    QT_TRANSLATE_NOOP("FilterLabel", "Outcome"),
    QT_TRANSLATE_NOOP("FilterLabel", "Tag"),
    QT_TRANSLATE_NOOP("FilterLabel", "Note"),
    QT_TRANSLATE_NOOP("FilterLabel", "Text"),
    QT_TRANSLATE_NOOP("FilterLabel", "Is"),
    QT_TRANSLATE_NOOP("FilterLabel", "Has"),
};

/// How a kind of value says that it is more or less, by comparison from Greater on.
using SizeWords = std::array<const char *, 4>;

constexpr SizeWords amountWords = {
    QT_TRANSLATE_NOOP("FilterLabel", "over %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or more"),
    QT_TRANSLATE_NOOP("FilterLabel", "under %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or less"),
};
constexpr SizeWords timeWords = {
    QT_TRANSLATE_NOOP("FilterLabel", "after %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or later"),
    QT_TRANSLATE_NOOP("FilterLabel", "before %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or earlier"),
};
constexpr SizeWords ladderWords = {
    QT_TRANSLATE_NOOP("FilterLabel", "beyond %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or further"),
    QT_TRANSLATE_NOOP("FilterLabel", "before %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or earlier"),
};

constexpr SizeWords gradeWords = {
    QT_TRANSLATE_NOOP("FilterLabel", "worse than %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or worse"),
    QT_TRANSLATE_NOOP("FilterLabel", "better than %1"),
    QT_TRANSLATE_NOOP("FilterLabel", "%1 or better"),
};

const SizeWords &sizeWords(FilterField field)
{
    if (field == FilterField::Reliability || field == FilterField::Credibility)
        return gradeWords;
    switch (filterFieldKind(field)) {
    case FilterKind::Ladder: return ladderWords;
    case FilterKind::Window:
    case FilterKind::Day: return timeWords;
    default: return field == FilterField::Contract ? timeWords : amountWords;
    }
}

QString sized(FilterField field, Comparison comparison, const QString &value)
{
    const auto word = static_cast<size_t>(comparison) - static_cast<size_t>(Comparison::Greater);
    return translated(sizeWords(field).at(word)).arg(value);
}

QString agoLabel(const FilterAgo &ago)
{
    switch (ago.unit) {
    case u'w': return translated(QT_TRANSLATE_NOOP("FilterLabel", "last %1 weeks")).arg(ago.count);
    case u'm': return translated(QT_TRANSLATE_NOOP("FilterLabel", "last %1 months")).arg(ago.count);
    case u'y': return translated(QT_TRANSLATE_NOOP("FilterLabel", "last %1 years")).arg(ago.count);
    default: return translated(QT_TRANSLATE_NOOP("FilterLabel", "last %1 days")).arg(ago.count);
    }
}

QString rangeLabel(FilterField field, const FilterRange &range)
{
    if (!range.first)
        return sized(field, Comparison::LessOrEqual, filterValueText(field, *range.last));
    if (!range.last)
        return sized(field, Comparison::GreaterOrEqual, filterValueText(field, *range.first));
    return translated(QT_TRANSLATE_NOOP("FilterLabel", "%1 to %2"))
        .arg(filterValueText(field, *range.first), filterValueText(field, *range.last));
}

QString valueLabel(const FieldTest &test, const FilterValue &value)
{
    if (std::holds_alternative<FilterAny>(value))
        return translated(QT_TRANSLATE_NOOP("FilterLabel", "any"));
    if (std::holds_alternative<FilterNone>(value))
        return translated(QT_TRANSLATE_NOOP("FilterLabel", "none"));
    if (const auto *range = std::get_if<FilterRange>(&value))
        return rangeLabel(test.field, *range);
    const auto &bound = std::get<FilterBound>(value);
    if (const auto *ago = std::get_if<FilterAgo>(&bound); ago && test.comparison == Comparison::Matches)
        return agoLabel(*ago);
    if (const auto *text = std::get_if<FilterText>(&bound))
        return text->text;
    return filterValueText(test.field, value);
}

QString joinedByOr(const QStringList &labels)
{
    return labels.join(translated(QT_TRANSLATE_NOOP("FilterLabel", " or ")));
}

QString label(const FilterNode &node);

QStringList labels(const std::vector<FilterNode> &parts)
{
    QStringList texts;
    for (const FilterNode &part : parts)
        texts << label(part);
    return texts;
}

QString label(const FilterAnd &all)
{
    return labels(all.parts).join(translated(QT_TRANSLATE_NOOP("FilterLabel", " and ")));
}

QString label(const FilterOr &any)
{
    return joinedByOr(labels(any.parts));
}

QString label(const FreeText &free)
{
    return u'“' + free.text + u'”';
}

QString label(const NamedFilter &named)
{
    return u'@' + named.name;
}

QString label(const FieldTest &test)
{
    QStringList values;
    for (const FilterValue &value : test.values)
        values << valueLabel(test, value);
    QString text = joinedByOr(values);
    if (test.comparison == Comparison::NotEqual)
        text = translated(QT_TRANSLATE_NOOP("FilterLabel", "not %1")).arg(text);
    else if (test.comparison > Comparison::NotEqual)
        text = sized(test.field, test.comparison, text);
    return translated(QT_TRANSLATE_NOOP("FilterLabel", "%1: %2"))
        .arg(translated(titles.at(static_cast<size_t>(test.field))), text);
}

QString label(const FilterNot &opposite)
{
    return translated(QT_TRANSLATE_NOOP("FilterLabel", "Not %1")).arg(label(opposite.part.front()));
}

QString label(const FilterNode &node)
{
    return std::visit([](const auto &is) { return label(is); }, node.is);
}

} // namespace

QString filterLabel(const FilterNode &node)
{
    return label(node);
}

} // namespace rumourdesk
