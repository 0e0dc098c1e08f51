// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/store/changelog.h"

#include <utility>
#include <vector>

namespace rumourdesk {

class Database;

/// Who changes something, and when.
struct Stamp {
    QString who;
    qint64 at = 0; ///< milliseconds since 1970 UTC
};

/// A rumour that an analyst has added, and the step that did it.
struct AddedRumour {
    RumourId rumour;
    DeskStep step;
};

/// What analysts say of rumours and sources, and their saved filters. Each step is one transaction, which changes the
/// values and appends to the log of changes, so that it can be taken back, also after a restart.
/// Every call has the errors of Store; one of a rumour whose article is not there, NotFound.
class AnnotationStore
{
public:
    explicit AnnotationStore(const Database &database);

    /// Sets the values, in their order. Those that are so already are left out.
    [[nodiscard]] Result<DeskStep> set(
        const QString &name, const std::vector<Assignment> &assignments, const Stamp &stamp) const;
    /// The same for what comes about by itself and is not to be undone.
    [[nodiscard]] Result<DeskStep> note(
        const QString &name, const std::vector<Assignment> &assignments, const Stamp &stamp) const;
    /// Adds a rumour of an article, with the place of its player's name as evidence. Undoing it leaves the row and hides
    /// it. Error Invalid if the article has the rumour already.
    [[nodiscard]] Result<AddedRumour> add(
        const QString &name, const RumourKey &rumour, Span player, const Stamp &stamp) const;
    /// The same as a part of the step `of`, as a note grows: both are undone at once.
    [[nodiscard]] Result<DeskStep> goOn(
        const StepHead &of, const std::vector<Assignment> &assignments, const Stamp &stamp) const;
    /// Sets the values of the step and of those that continue it back to what they were before.
    [[nodiscard]] Result<DeskStep> undo(const StepHead &of, const Stamp &stamp) const;
    [[nodiscard]] Result<DeskStep> redo(const StepHead &of, const Stamp &stamp) const;

    [[nodiscard]] Result<std::vector<StepHead>> steps() const; ///< oldest first
    [[nodiscard]] Result<std::vector<LoggedChange>> historyOf(const RumourKey &rumour) const; ///< oldest first
    /// Reads the whole log, oldest first, an entry at a time: it may be longer than memory is wide.
    [[nodiscard]] Result<void> visitLog(const LogVisitor &visit) const;

    /// Every rumour of which an analyst has said something, by article, and what.
    [[nodiscard]] Result<std::vector<std::pair<RumourKey, Annotation>>> annotations() const;
    [[nodiscard]] Result<std::vector<SourceGrade>> sourceGrades() const; ///< outlets first, by name
    [[nodiscard]] Result<std::vector<SavedFilter>> savedFilters() const; ///< in the analyst's order

private:
    [[nodiscard]] Result<DeskStep> apply(StepHead head, const std::vector<Assignment> &assignments) const;
    /// The same within a transaction that is open.
    [[nodiscard]] Result<DeskStep> write(StepHead head, const std::vector<Assignment> &assignments) const;

    const Database &m_database;
};

} // namespace rumourdesk
