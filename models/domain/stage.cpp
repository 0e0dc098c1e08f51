// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stage.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stageNames = {
    "off"_L1, "interest"_L1, "approach"_L1, "talks"_L1, "bid"_L1, "agreed"_L1, "medical"_L1, "done"_L1,
};
constexpr std::array moveNames = {"transfer"_L1, "loan"_L1, "free"_L1, "swap"_L1};

template<class Enum, size_t N>
std::optional<Enum> fromName(const std::array<QLatin1StringView, N> &names, QStringView name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString stageName(Stage stage)
{
    return stageNames.at(static_cast<size_t>(stage));
}

std::optional<Stage> stageFromName(QStringView name)
{
    return fromName<Stage>(stageNames, name);
}

QString moveName(Move move)
{
    return moveNames.at(static_cast<size_t>(move));
}

std::optional<Move> moveFromName(QStringView name)
{
    return fromName<Move>(moveNames, name);
}

} // namespace rumourdesk
