// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/store/statement.h"
#include "models/store/subjectvalues.h"

#include <functional>
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

/// Takes one entry of the log: a step with one of its changes, or without one if it has none (what it would have taken
/// back was so already). False ends the reading.
using LogVisitor = std::function<bool(const StepHead &step, const Change *change)>;

/// Reads the whole log, oldest first, an entry at a time.
[[nodiscard]] Result<void> visitLog(const Database &database, const LogVisitor &visit);

/// The changes of a step and of those that continue it, oldest first.
[[nodiscard]] Result<std::vector<Change>> loggedChanges(const Database &database, qint64 step);

/// Everything that was ever changed about a rumour, oldest first.
[[nodiscard]] Result<std::vector<LoggedChange>> loggedChangesOf(const Database &database, const RumourKey &rumour);

} // namespace rumourdesk
