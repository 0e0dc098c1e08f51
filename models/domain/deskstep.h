// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QString>

#include <optional>
#include <vector>

namespace rumourdesk {

/// What a change of an analyst is about.
enum class SubjectKind : quint8 { Rumour, Outlet, Journalist, SavedFilter };

struct Subject {
    SubjectKind kind = SubjectKind::Rumour;
    RumourKey rumour; ///< of a rumour
    QString name; ///< of anything else

    bool operator==(const Subject &) const = default;
};

[[nodiscard]] Subject subjectOf(const RumourKey &rumour);

/// A saved filter, as the filter line knows it by "@name".
struct SavedFilter {
    QString name;
    QString expression;

    bool operator==(const SavedFilter &) const = default;
};

/// The reliability that an analyst has given to an outlet or a journalist.
struct SourceGrade {
    SubjectKind kind = SubjectKind::Outlet;
    QString name;
    Reliability reliability = Reliability::F;

    bool operator==(const SourceGrade &) const = default;
};

/// What of a subject is changed: an AnnotationField of a rumour, the reliability of a source, and of a saved filter
/// its expression or its place in the list.
enum class SubjectField : quint8 { Expression = 100, Position = 101 };

/// A value to be set; nothing takes away what was there. `field` is an AnnotationField or a SubjectField by number.
struct Assignment {
    Subject subject;
    int field = 0;
    std::optional<QString> value;

    bool operator==(const Assignment &) const = default;
};

[[nodiscard]] Assignment assignmentOf(const RumourKey &rumour, AnnotationField field, std::optional<QString> value);

/// One value as it was and as it became.
struct Change {
    Subject subject;
    int field = 0;
    std::optional<QString> before;
    std::optional<QString> after;

    bool operator==(const Change &) const = default;
};

/// Whether a step does something new, goes on with the step before it (a note being typed), takes an earlier one back or
/// does it again. One that is noted came about by itself, as when a rumour was opened and so read; nobody undoes it.
enum class StepKind : quint8 { Done, Continued, Undone, Redone, Noted };

/// A step of the log without its changes. `of` is the step that is continued, undone or redone.
struct StepHead {
    qint64 id = 0;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    QString who;
    QString name; ///< "Grade B2", as the Edit menu shows it
    StepKind kind = StepKind::Done;
    qint64 of = 0;

    bool operator==(const StepHead &) const = default;
};

/// A step with what it changed. Without changes it is none, and its head has the number 0.
struct DeskStep {
    StepHead head;
    std::vector<Change> changes;

    bool operator==(const DeskStep &) const = default;
};

/// A change with the step that made it.
struct LoggedChange {
    StepHead step;
    Change change;

    bool operator==(const LoggedChange &) const = default;
};

/// What can be undone and redone after all those steps, the next one last. A new step takes away what could be
/// redone.
struct UndoStacks {
    std::vector<StepHead> undoable;
    std::vector<StepHead> redoable;

    bool operator==(const UndoStacks &) const = default;

    void take(const StepHead &step);
};

[[nodiscard]] UndoStacks undoStacksOf(const std::vector<StepHead> &steps);

} // namespace rumourdesk
