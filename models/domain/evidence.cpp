// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/evidence.h"

#include <array>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, fieldCount> names = {
    "player"_L1, "from"_L1, "to"_L1, "move"_L1, "stage"_L1, "fee"_L1,
    "window"_L1, "sources"_L1, "journalists"_L1, "contract_until"_L1, "age"_L1,
};

} // namespace

QString fieldName(Field field)
{
    return names.at(static_cast<size_t>(field));
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

std::optional<Span> spanOf(const std::vector<Evidence> &evidence, Field field)
{
    for (const Evidence &entry : evidence) {
        if (entry.field == field)
            return entry.span;
    }
    return std::nullopt;
}

} // namespace rumourdesk
