// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deskstep.h"

#include <algorithm>

namespace rumourdesk {

namespace {

/// Moves the step `id` from the end of one stack to the other. A log that does not fit is passed over.
void moveStep(qint64 id, std::vector<StepHead> &from, std::vector<StepHead> &to)
{
    const auto place = std::find_if(from.rbegin(), from.rend(), [&](const StepHead &head) { return head.id == id; });
    if (place == from.rend())
        return;
    to.push_back(*place);
    from.erase(std::next(place).base());
}

} // namespace

Subject subjectOf(const RumourKey &rumour)
{
    return {SubjectKind::Rumour, rumour, {}};
}

Assignment assignmentOf(const RumourKey &rumour, AnnotationField field, std::optional<QString> value)
{
    return {subjectOf(rumour), static_cast<int>(field), std::move(value)};
}

void UndoStacks::take(const StepHead &step)
{
    switch (step.kind) {
    case StepKind::Done:
        undoable.push_back(step);
        redoable.clear();
        return;
    case StepKind::Continued:
        redoable.clear();
        return;
    case StepKind::Undone:
        moveStep(step.of, undoable, redoable);
        return;
    case StepKind::Redone:
        moveStep(step.of, redoable, undoable);
        return;
    case StepKind::Noted:
        return;
    }
}

UndoStacks undoStacksOf(const std::vector<StepHead> &steps)
{
    UndoStacks stacks;
    for (const StepHead &step : steps)
        stacks.take(step);
    return stacks;
}

} // namespace rumourdesk
