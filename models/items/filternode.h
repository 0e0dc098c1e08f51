// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/currency.h"
#include "models/domain/evidence.h"
#include "models/domain/grade.h"
#include "models/items/filterfield.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace rumourdesk {

/// `*`: the rumour says something here.
struct FilterAny {
    bool operator==(const FilterAny &) const = default;
};

/// `none`: it does not.
struct FilterNone {
    bool operator==(const FilterNone &) const = default;
};

/// Words of a name or of an article; in quotes they must stand there whole and in a row.
struct FilterText {
    QString text;
    bool isPhrase = false;

    bool operator==(const FilterText &) const = default;
};

/// A number, or an amount of money in whole units. `step` is the worth of the last digit written: "69.5m" is
/// exact to 100,000.
struct FilterNumber {
    qint64 amount = 0;
    qint64 step = 1;
    std::optional<Currency> currency;

    bool operator==(const FilterNumber &) const = default;
};

/// A day, month or year.
struct FilterPeriod {
    QDate first;
    QDate last;

    bool operator==(const FilterPeriod &) const = default;
};

/// So many days (d), weeks (w), months (m) or years (y) before today.
struct FilterAgo {
    int count = 0;
    char16_t unit = u'd';

    bool operator==(const FilterAgo &) const = default;
};

/// The place of a word in filterWords() or, for a window, its place in time: year * 2, plus 1 for a summer.
struct FilterRank {
    int rank = 0;

    bool operator==(const FilterRank &) const = default;
};

using FilterBound = std::variant<FilterText, FilterNumber, FilterPeriod, FilterAgo, FilterRank, Grade>;

/// Both ends included; a missing one is open.
struct FilterRange {
    std::optional<FilterBound> first;
    std::optional<FilterBound> last;

    bool operator==(const FilterRange &) const = default;
};

using FilterValue = std::variant<FilterAny, FilterNone, FilterBound, FilterRange>;

enum class Comparison : quint8 { Matches, Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual };

struct FilterNode;

struct FilterAnd {
    std::vector<FilterNode> parts;
};

struct FilterOr {
    std::vector<FilterNode> parts;
};

struct FilterNot {
    std::vector<FilterNode> part; ///< exactly one
};

/// A word or phrase anywhere in the article or in a name.
struct FreeText {
    QString text;
    bool isPhrase = false;

    bool operator==(const FreeText &) const = default;
};

/// `@name`: what the saved filter lets through. The parser leaves `meaning` empty, withSavedFilters() fills it.
struct NamedFilter {
    QString name;
    std::shared_ptr<const FilterNode> meaning;
};

/// A field against one value or, after a colon, against several of which one must match.
struct FieldTest {
    FilterField field = FilterField::Player;
    Comparison comparison = Comparison::Matches;
    std::vector<FilterValue> values;

    bool operator==(const FieldTest &) const = default;
};

/// A node of a parsed filter, with the place where it was typed, brackets around it included. Equal nodes mean the
/// same; the place is no part of it.
struct FilterNode {
    std::variant<FilterAnd, FilterOr, FilterNot, FreeText, FieldTest, NamedFilter> is;
    Span typed;
};

[[nodiscard]] bool operator==(const FilterNode &left, const FilterNode &right);

} // namespace rumourdesk
