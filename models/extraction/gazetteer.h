// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace rumourdesk {

/// What the extraction knows of the world: clubs, outlets, journalists, managers by date, names, and the phrases of
/// the trade. Read from plain tables; immutable afterwards.
class Gazetteer
{
public:
    /// Loads the tables of `folder`; rows of the same tables in `userFolder` (may be empty or absent) extend and
    /// override them, so that an analyst can add a club without rebuilding.
    /// Errors: NotFound for a missing table, Malformed naming table and line.
    [[nodiscard]] static Result<Gazetteer> load(const QString &folder, const QString &userFolder = {});

    /// The canonical name of the club that `text` names, by name, short name or unambiguous nickname; empty if none.
    /// Case and accents do not matter.
    [[nodiscard]] QString clubNamed(QStringView text) const;
    /// The canonical name of the outlet that `text` names; empty if none.
    [[nodiscard]] QString outletNamed(QStringView text) const;
};

} // namespace rumourdesk
