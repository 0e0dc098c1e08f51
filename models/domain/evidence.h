// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

/// A stretch of an article's body, in UTF-16 code units.
struct Span {
    int start = 0;
    int length = 0;

    [[nodiscard]] int end() const { return start + length; }
    [[nodiscard]] bool isEmpty() const { return length <= 0; }
    [[nodiscard]] bool contains(int position) const { return position >= start && position < end(); }
    bool operator==(const Span &) const = default;
};

/// The fields of a rumour that are read from the text, in the order in which they are printed.
enum class Field : quint8 {
    Player, From, To, Move, Stage, Fee, Window, Sources, Journalists, ContractUntil, Age,
};

inline constexpr int fieldCount = static_cast<int>(Field::Age) + 1;

/// The name used in JSON, the store and the filter: "player", "contract_until".
[[nodiscard]] QString fieldName(Field field);
[[nodiscard]] std::optional<Field> fieldFromName(QStringView name);

/// Where one field of a rumour was read. A field with several values has one entry for each.
struct Evidence {
    Field field = Field::Player;
    Span span;

    bool operator==(const Evidence &) const = default;
};

/// The first span of `field`, if it has one.
[[nodiscard]] std::optional<Span> spanOf(const std::vector<Evidence> &evidence, Field field);

} // namespace rumourdesk
