// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/article.h"
#include "models/domain/currency.h"
#include "models/domain/evidence.h"
#include "models/domain/fee.h"
#include "models/domain/stage.h"
#include "models/domain/transferwindow.h"

#include <optional>
#include <type_traits>

namespace rumourdesk {

// How domain values stand in the columns of the store.

/// Enumerations are stored by number; 001_initial.sql lists the numbers.
template<class Enum>
[[nodiscard]] constexpr qint64 storedNumber(Enum value)
{
    static_assert(std::is_enum_v<Enum>);
    return static_cast<qint64>(value);
}

template<class Enum>
[[nodiscard]] constexpr Enum fromStoredNumber(qint64 number)
{
    static_assert(std::is_enum_v<Enum>);
    return static_cast<Enum>(number);
}

// Whoever changes an enumeration must write a migration.
static_assert(storedNumber(Move::Swap) == 3);
static_assert(storedNumber(Stage::Off) == 0 && storedNumber(Stage::Talks) == 3 && storedNumber(Stage::Done) == 7);
static_assert(storedNumber(FeeBasis::Bid) == 0 && storedNumber(FeeBasis::Agreed) == 4);
static_assert(storedNumber(Field::Player) == 0 && storedNumber(Field::Fee) == 5 && storedNumber(Field::Age) == 10);

/// Days since 1970-01-01.
[[nodiscard]] std::optional<qint64> storedDay(const std::optional<PublicationDate> &published);
/// Minutes since midnight; seconds are not kept.
[[nodiscard]] std::optional<qint64> storedMinute(const std::optional<PublicationDate> &published);
[[nodiscard]] std::optional<PublicationDate> publicationDateFromStored(
    std::optional<qint64> day, std::optional<qint64> minute);

/// Twice the year, and one more for summer: the order of the numbers is the order of time.
[[nodiscard]] qint64 storedWindow(TransferWindow window);
[[nodiscard]] inline TransferWindow windowFromStored(qint64 number)
{
    return {static_cast<int>(number / 2), number % 2 == 1 ? Season::Summer : Season::Winter};
}

/// Nothing if neither end is set.
[[nodiscard]] std::optional<Fee> feeFromStored(
    std::optional<qint64> minimum, std::optional<qint64> maximum, QStringView currency, qint64 basis);

[[nodiscard]] inline std::optional<int> toInt(std::optional<qint64> value)
{
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

} // namespace rumourdesk
