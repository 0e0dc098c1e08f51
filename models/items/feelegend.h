// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fee.h"
#include "models/domain/stage.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace rumourdesk {

/// Whose name a mark's colour stands for.
enum class ColourBy : quint8 { Suitor, Outlet, Player };

inline constexpr int colourByCount = static_cast<int>(ColourBy::Player) + 1;

/// So many names get a colour each; if there are more, the last colour is shared by all others.
inline constexpr int chartColourCount = 7;

/// The name under which a mark stands in the legend; a text of its own where the article names nobody.
[[nodiscard]] QString legendName(const QString &name, ColourBy by);
/// What the names without a colour of their own are called.
[[nodiscard]] QString otherNames();

/// The names that get a colour, most frequent first, equal ones by the alphabet; otherNames() at the end where
/// some are left over.
[[nodiscard]] QStringList colouredNames(std::vector<std::pair<int, QString>> countsOfNames);

/// All that the legend lists and the axes fit, of every mark there is, in sight or not: what is in sight changes as the
/// analyst moves, and colours and legend should not.
struct FeeOutline {
    std::array<QStringList, colourByCount> names; ///< colouredNames() for each ColourBy
    std::vector<FeeBasis> bases; ///< in order
    std::vector<Stage> stages; ///< of rumours without a fee, in order
    QDate first;
    QDate last;
    double lowest = 0; ///< of the fees, an open end counting as the figure that is printed
    double highest = 0;
    int fees = 0;
    int withoutFee = 0;

    bool operator==(const FeeOutline &) const = default;
};

/// The entries of the legend that the analyst has switched off.
struct HiddenMarks {
    QStringList names; ///< legendName()s or otherNames(), of the present ColourBy
    std::vector<FeeBasis> bases;
    std::vector<Stage> stages;

    [[nodiscard]] bool isEmpty() const { return names.isEmpty() && bases.empty() && stages.empty(); }
    bool operator==(const HiddenMarks &) const = default;
};

} // namespace rumourdesk
