// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/store/nametable.h"
#include "models/store/statement.h"

#include <optional>

namespace rumourdesk {

/// The numbers by which a rumour is known in the store; all nothing for other subjects.
struct StoredKey {
    std::optional<qint64> article;
    std::optional<qint64> player;
    std::optional<qint64> suitor; ///< 0: an exit
};

/// Reads and sets the present value of one field of a rumour, source or saved filter. Lives within one transaction.
class SubjectValues
{
public:
    explicit SubjectValues(const Database &database);

    /// Error NotFound if no article has the number.
    [[nodiscard]] Result<StoredKey> keyOf(const Subject &subject);
    [[nodiscard]] Result<std::optional<QString>> value(const Subject &subject, const StoredKey &key, int field);
    [[nodiscard]] Result<void> set(
        const Subject &subject, const StoredKey &key, int field, const std::optional<QString> &value);

private:
    [[nodiscard]] Result<void> setFilter(const QString &name, int field, const std::optional<QString> &value);

    NameTable m_players;
    NameTable m_clubs;
    Statement m_article;
    Statement m_selectAnnotation;
    Statement m_setAnnotation;
    Statement m_removeAnnotation;
    Statement m_selectGrade;
    Statement m_setGrade;
    Statement m_removeGrade;
    Statement m_selectFilter;
    Statement m_setExpression;
    Statement m_setPosition;
    Statement m_removeFilter;
};

} // namespace rumourdesk
