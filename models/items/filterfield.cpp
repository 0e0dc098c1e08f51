// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterfield.h"

#include "models/domain/currency.h"
#include "models/domain/fee.h"
#include "models/domain/grade.h"
#include "models/domain/stage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

struct FieldRow {
    QLatin1StringView name;
    FilterKind kind;
    QLatin1StringView example;
};

constexpr std::array<FieldRow, filterFieldCount> fieldRows = {{
    {"player"_L1, FilterKind::Name, "player:bast"_L1},
    {"from"_L1, FilterKind::Name, "from:inter"_L1},
    {"to"_L1, FilterKind::Name, "to:liverpool"_L1},
    {"club"_L1, FilterKind::Name, "club:liverpool"_L1},
    {"move"_L1, FilterKind::Word, "move:loan"_L1},
    {"stage"_L1, FilterKind::Ladder, "stage>=talks"_L1},
    {"fee"_L1, FilterKind::Money, "fee>=50m"_L1},
    {"currency"_L1, FilterKind::Word, "currency:GBP"_L1},
    {"basis"_L1, FilterKind::Word, "basis:bid"_L1},
    {"window"_L1, FilterKind::Window, "window:summer-2026"_L1},
    {"source"_L1, FilterKind::Name, "source:bbc"_L1},
    {"journalist"_L1, FilterKind::Name, "journalist:ornstein"_L1},
    {"byline"_L1, FilterKind::Name, "byline:smith"_L1},
    {"date"_L1, FilterKind::Day, "date:2026-01..2026-03"_L1},
    {"added"_L1, FilterKind::Day, "added:-14d"_L1},
    {"age"_L1, FilterKind::Number, "age<=23"_L1},
    {"contract"_L1, FilterKind::Number, "contract<=2027"_L1},
    {"grade"_L1, FilterKind::Grade, "grade:B2"_L1},
    {"rel"_L1, FilterKind::Ladder, "rel<=B"_L1},
    {"cred"_L1, FilterKind::Ladder, "cred<=2"_L1},
    {"outcome"_L1, FilterKind::Word, "outcome:moved-there"_L1},
    {"tag"_L1, FilterKind::Name, "tag:urgent"_L1},
    {"note"_L1, FilterKind::Text, "note:agent"_L1},
    {"text"_L1, FilterKind::Text, "text:\"medical\""_L1},
    {"is"_L1, FilterKind::Word, "is:exit"_L1},
    {"has"_L1, FilterKind::Word, "has:fee"_L1},
}};

/// How many letters must be changed, added or taken away to make one word of the other (Levenshtein).
int editDistance(QStringView left, QStringView right)
{
    std::vector<int> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (left[i] == right[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString closestField(QStringView name)
{
    constexpr int mostTypos = 2;
    constexpr qsizetype longestName = 20;
    if (name.size() > longestName)
        return {};
    QString closest;
    int smallest = mostTypos + 1;
    for (const FieldRow &row : fieldRows) {
        const int distance = name.size() >= 3 && QStringView(row.name.toString()).startsWith(name)
            ? 0
            : editDistance(name, row.name.toString());
        if (distance < smallest && distance < row.name.size()) {
            smallest = distance;
            closest = row.name;
        }
    }
    return closest;
}

} // namespace

QString filterFieldName(FilterField field)
{
    return fieldRows.at(static_cast<size_t>(field)).name;
}

FilterKind filterFieldKind(FilterField field)
{
    return fieldRows.at(static_cast<size_t>(field)).kind;
}

bool canBeEmpty(FilterField field)
{
    return field != FilterField::Text && field != FilterField::Is && field != FilterField::Has;
}

QString filterFieldExample(FilterField field)
{
    return fieldRows.at(static_cast<size_t>(field)).example;
}

std::optional<FilterField> filterFieldFromName(QStringView name)
{
    for (size_t i = 0; i < fieldRows.size(); ++i) {
        if (name.compare(fieldRows[i].name, Qt::CaseInsensitive) == 0)
            return static_cast<FilterField>(i);
    }
    return std::nullopt;
}

QString unknownFieldMessage(QStringView name)
{
    const QString lower = name.toString().toLower();
    const QString closest = closestField(lower);
    if (!closest.isEmpty())
        return tr("unknown field “%1”; did you mean “%2”?").arg(name, closest);
    QStringList names;
    for (const FieldRow &row : fieldRows)
        names << row.name;
    return tr("unknown field “%1”; the fields are %2 (put text with a colon in quotes)").arg(
        name.first(std::min<qsizetype>(name.size(), 40)), names.join(u", "_s));
}

QStringList filterWords(FilterField field)
{
    QStringList words;
    switch (field) {
    case FilterField::Stage:
        for (int i = 0; i < stageCount; ++i)
            words << stageName(static_cast<Stage>(i));
        break;
    case FilterField::Move:
        for (const Move move : {Move::Transfer, Move::Loan, Move::Free, Move::Swap})
            words << moveName(move);
        break;
    case FilterField::Basis:
        for (const FeeBasis basis : {FeeBasis::Bid, FeeBasis::Asking, FeeBasis::Valuation, FeeBasis::Clause,
                 FeeBasis::Agreed})
            words << feeBasisName(basis);
        break;
    case FilterField::Currency:
        for (int i = 0; i < currencyCount; ++i)
            words << currencyCode(static_cast<Currency>(i));
        break;
    case FilterField::Reliability:
        for (int i = 0; i < reliabilityCount; ++i)
            words << reliabilityLetter(static_cast<Reliability>(i));
        break;
    case FilterField::Credibility:
        for (int i = 0; i < credibilityCount; ++i)
            words << credibilityDigit(static_cast<Credibility>(i));
        break;
    case FilterField::Outcome:
        for (int i = 0; i < outcomeCount; ++i)
            words << outcomeName(static_cast<Outcome>(i));
        break;
    case FilterField::Is:
        return {u"new"_s, u"unread"_s, u"starred"_s, u"corrected"_s, u"duplicate"_s, u"exit"_s, u"graded"_s,
            u"rejected"_s};
    case FilterField::Has: return {u"fee"_s, u"note"_s, u"tag"_s, u"grade"_s};
    default: break;
    }
    return words;
}

} // namespace rumourdesk
