// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rumourdesk {

/// What an expression of the filter line can ask about.
enum class FilterField : quint8 {
    Player, From, To, Club, Move, Stage, Fee, Currency, Basis, Window, Source, Journalist, Byline, Date, Added,
    Age, Contract, Grade, Reliability, Credibility, Outcome, Tag, Note, Text, Is, Has,
};

inline constexpr int filterFieldCount = static_cast<int>(FilterField::Has) + 1;

/// What the values of a field look like, and hence how they compare.
enum class FilterKind : quint8 {
    Name, ///< words of a name
    Text, ///< words of the article or of a note
    Word, ///< one of a few fixed words
    Ladder, ///< one of a few fixed words, in order
    Window, ///< summer-2026
    Money, ///< £50m
    Number, ///< 24
    Day, ///< 2026-01-19, 2026-01, 2026, -14d
    Grade, ///< B2, B or 2
};

/// What `is:` can ask, in the order of filterWords().
enum class FilterFlag : quint8 { New, Unread, Starred, Corrected, Duplicate, Exit, Graded, Rejected };
/// What `has:` can ask, in the order of filterWords().
enum class FilterPossession : quint8 { Fee, Note, Tag, Grade };

[[nodiscard]] QString filterFieldName(FilterField field);
[[nodiscard]] FilterKind filterFieldKind(FilterField field);
/// Whether the field can ask for `*` and `none`: all but `is`, `has` and `text`.
[[nodiscard]] bool canBeEmpty(FilterField field);
/// An expression that would be right, such as "stage>=talks".
[[nodiscard]] QString filterFieldExample(FilterField field);
/// Reads a field's name in any case; nothing for an unknown one.
[[nodiscard]] std::optional<FilterField> filterFieldFromName(QStringView name);
/// Why `name` is no field, and what would be: for people.
[[nodiscard]] QString unknownFieldMessage(QStringView name);

/// The fixed words of a field, in the order of its enumerators; none for fields with free values.
[[nodiscard]] QStringList filterWords(FilterField field);

} // namespace rumourdesk
