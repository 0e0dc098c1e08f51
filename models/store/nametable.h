// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

#include <QHash>
#include <QString>

namespace rumourdesk {

/// One of the tables that hold a name once and lend out its number. Remembers what it has seen, so it must not
/// outlive the transaction in which it adds names.
class NameTable
{
public:
    enum class Kind { Players, Clubs, Outlets, Journalists };

    NameTable(const Database &database, Kind kind);

    /// The number of `name`, which is added if it is new. Nothing for an empty name.
    [[nodiscard]] Result<std::optional<qint64>> idOf(const QString &name);

private:
    Statement m_select;
    Statement m_insert;
    QHash<QString, qint64> m_ids;
};

} // namespace rumourdesk
