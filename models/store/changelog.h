// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/store/statement.h"
#include "models/store/subjectvalues.h"

#include <vector>

namespace rumourdesk {

/// Appends steps to the log. Lives within one transaction.
class ChangeLog
{
public:
    explicit ChangeLog(const Database &database);

    /// Adds the step and returns its number; `step.id` is not looked at.
    [[nodiscard]] Result<qint64> addStep(const StepHead &step);
    [[nodiscard]] Result<void> addChange(qint64 step, qint64 ordinal, const Change &change, const StoredKey &key);

private:
    Statement m_insertStep;
    Statement m_insertChange;
};

/// All steps, oldest first.
[[nodiscard]] Result<std::vector<StepHead>> loggedSteps(const Database &database);

/// The changes of a step and of those that continue it, oldest first.
[[nodiscard]] Result<std::vector<Change>> loggedChanges(const Database &database, qint64 step);

/// Everything that was ever changed about a rumour, oldest first.
[[nodiscard]] Result<std::vector<LoggedChange>> loggedChangesOf(const Database &database, const RumourKey &rumour);

} // namespace rumourdesk
