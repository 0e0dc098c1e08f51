// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace rumourdesk
{

/// What was found, what was invented, what was missed.
struct Tally {
    int right = 0;
    int invented = 0;
    int missed = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    Tally &operator+=(const Tally &other);
    bool operator==(const Tally &) const = default;
};

/// The fields that are scored as slots, in the order in which they are printed.
inline constexpr std::array slotFields = {
    "from",
    "move",
    "stage",
    "fee",
    "basis",
    "window",
    "sources",
    "journalists",
    "contract_until",
    "age",
};

/// The figures of one corpus.
struct AccuracyScore {
    int articles = 0;
    int unread = 0; ///< articles without a prediction
    int published = 0; ///< articles whose day is right
    int byline = 0; ///< articles whose author is right
    int stageWithinOne = 0; ///< pairs whose stage is at most one step off
    Tally player;
    Tally pair;
    std::array<Tally, slotFields.size()> fields;
    QStringList disagreements; ///< "a01 fee: Player -> Club: gold X, got Y"

    /// Every field and the pair together.
    [[nodiscard]] Tally allSlots() const;
    /// A figure by name, 0 to 1: published and byline are shares, the others F1.
    [[nodiscard]] std::optional<double> figure(const QString &name) const;
    /// Names that figure() knows, in printed order.
    [[nodiscard]] static QStringList figureNames();
    /// The table of figures, for people.
    [[nodiscard]] QString table() const;
};

} // namespace rumourdesk
