// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rumourdesk {

/// How far a move has got, lowest to highest; the order of the enumerators is the ladder.
enum class Stage : quint8 { Off, Interest, Approach, Talks, Bid, Agreed, Medical, Done };

inline constexpr int stageCount = static_cast<int>(Stage::Done) + 1;

[[nodiscard]] QString stageName(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromName(QStringView name);

/// What kind of move it is. A loan with an option or obligation to buy is a loan; player-plus-cash is a swap.
enum class Move : quint8 { Transfer, Loan, Free, Swap };

[[nodiscard]] QString moveName(Move move);
[[nodiscard]] std::optional<Move> moveFromName(QStringView name);

} // namespace rumourdesk
