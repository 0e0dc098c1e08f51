// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/eachrow.h"
#include "models/store/rumourlist.h"

namespace rumourdesk {

/// Reads parts of the list over one connection. Made and destroyed on the thread of the connection; may read on another
/// while nothing else uses the connection.
class RumourParts
{
public:
    explicit RumourParts(const Database &database);

    /// Whether the store has what is read.
    [[nodiscard]] Result<void> outcome() const;
    /// All rumours from the first id to the last one, in place of what `part` holds.
    [[nodiscard]] Result<void> read(qint64 first, qint64 last, RumourPart &part);

private:
    /// Reads codes of currencies, of which a store knows a handful, without making a text of each.
    class CurrencyCodes
    {
    public:
        [[nodiscard]] Currency currency(QByteArrayView code);

    private:
        struct Known {
            QByteArray code;
            Currency currency;
        };
        std::vector<Known> m_known;
    };

    struct RumourTaker {
        void take(const RowValues &row);

        CurrencyCodes currencies;
        std::vector<ListedRumour> taken;
    };

    RumourTaker m_taker;
    EachRow<RumourTaker> m_rumours;
    BulkQuery m_sources;
    BulkQuery m_journalists;
};

} // namespace rumourdesk
