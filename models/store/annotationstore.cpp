// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/annotationstore.h"

#include "models/store/rumourwriter.h"
#include "models/store/storedvalues.h"
#include "models/store/transaction.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Sets one value and logs it; nothing if it was so already.
Result<std::optional<Change>> changeValue(
    SubjectValues &values, ChangeLog &log, const Assignment &assignment, const StepHead &step, qint64 ordinal)
{
    const Result<StoredKey> key = values.keyOf(assignment.subject);
    if (!key)
        return key.error();
    const Result<std::optional<QString>> before = values.value(assignment.subject, *key, assignment.field);
    if (!before)
        return before.error();
    if (*before == assignment.value)
        return std::optional<Change>();
    Change change{assignment.subject, assignment.field, *before, assignment.value};
    Result<void> changed = values.set(assignment.subject, *key, assignment.field, assignment.value).andThen([&] {
        return log.addChange(step.id, ordinal, change, *key);
    });
    if (!changed)
        return changed.error();
    return std::optional(std::move(change));
}

/// What takes the changes back, the last one first.
std::vector<Assignment> reversed(const std::vector<Change> &changes)
{
    std::vector<Assignment> assignments;
    assignments.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        assignments.push_back({change->subject, change->field, change->before});
    return assignments;
}

std::vector<Assignment> repeated(const std::vector<Change> &changes)
{
    std::vector<Assignment> assignments;
    assignments.reserve(changes.size());
    for (const Change &change : changes)
        assignments.push_back({change.subject, change.field, change.after});
    return assignments;
}

StepHead newStep(const QString &name, StepKind kind, const Stamp &stamp)
{
    return {.id = 0, .at = stamp.at, .who = stamp.who, .name = name, .kind = kind, .of = 0};
}

StepHead headOf(const StepHead &of, StepKind kind, const Stamp &stamp)
{
    return {.id = 0, .at = stamp.at, .who = stamp.who, .name = of.name, .kind = kind, .of = of.id};
}

} // namespace

AnnotationStore::AnnotationStore(const Database &database) : m_database(database) {}

Result<DeskStep> AnnotationStore::set(
    const QString &name, const std::vector<Assignment> &assignments, const Stamp &stamp) const
{
    return apply(newStep(name, StepKind::Done, stamp), assignments);
}

Result<DeskStep> AnnotationStore::note(
    const QString &name, const std::vector<Assignment> &assignments, const Stamp &stamp) const
{
    return apply(newStep(name, StepKind::Noted, stamp), assignments);
}

Result<DeskStep> AnnotationStore::goOn(
    const StepHead &of, const std::vector<Assignment> &assignments, const Stamp &stamp) const
{
    return apply(headOf(of, StepKind::Continued, stamp), assignments);
}

Result<DeskStep> AnnotationStore::undo(const StepHead &of, const Stamp &stamp) const
{
    const Result<std::vector<Change>> changes = loggedChanges(m_database, of.id);
    if (!changes)
        return changes.error();
    return apply(headOf(of, StepKind::Undone, stamp), reversed(*changes));
}

Result<DeskStep> AnnotationStore::redo(const StepHead &of, const Stamp &stamp) const
{
    const Result<std::vector<Change>> changes = loggedChanges(m_database, of.id);
    if (!changes)
        return changes.error();
    return apply(headOf(of, StepKind::Redone, stamp), repeated(*changes));
}

Result<DeskStep> AnnotationStore::apply(StepHead head, const std::vector<Assignment> &assignments) const
{
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    Result<DeskStep> step = write(std::move(head), assignments);
    if (!step)
        return step;
    // Undoing is a step even if somebody else has already set the values back: the menu must go on.
    const bool isOld = step->head.kind == StepKind::Undone || step->head.kind == StepKind::Redone;
    if (step->changes.empty() && !isOld)
        return DeskStep(); // the transaction rolls back
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return step;
}

Result<DeskStep> AnnotationStore::write(StepHead head, const std::vector<Assignment> &assignments) const
{
    SubjectValues values(m_database);
    ChangeLog log(m_database);
    const Result<qint64> id = log.addStep(head);
    if (!id)
        return id.error();
    head.id = *id;
    DeskStep step{head, {}};
    for (const Assignment &assignment : assignments) {
        Result<std::optional<Change>> change
            = changeValue(values, log, assignment, head, static_cast<qint64>(step.changes.size()));
        if (!change)
            return change.error();
        if (*change)
            step.changes.push_back(std::move(**change));
    }
    return step;
}

Result<AddedRumour> AnnotationStore::add(
    const QString &name, const RumourKey &rumour, Span player, const Stamp &stamp) const
{
    Result<Transaction> transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const Result<std::optional<RumourId>> id = RumourWriter(m_database).addByHand(rumour, player);
    if (!id)
        return id.error();
    if (!*id)
        return Error{Error::Kind::Invalid, u"The article has a rumour about %1 already."_s.arg(rumour.player), {}};
    Result<DeskStep> step = write(newStep(name, StepKind::Done, stamp), {assignmentOf(rumour, AnnotationField::Added, u"1"_s)});
    if (!step)
        return step.error();
    if (Result<void> committed = transaction->commit(); !committed)
        return committed.error();
    return AddedRumour{**id, std::move(*step)};
}

Result<std::vector<StepHead>> AnnotationStore::steps() const
{
    return loggedSteps(m_database);
}

Result<std::vector<LoggedChange>> AnnotationStore::historyOf(const RumourKey &rumour) const
{
    return loggedChangesOf(m_database, rumour);
}

Result<void> AnnotationStore::visitLog(const LogVisitor &visit) const
{
    return rumourdesk::visitLog(m_database, visit);
}

Result<std::vector<std::pair<RumourKey, Annotation>>> AnnotationStore::annotations() const
{
    Statement select(m_database, uR"sql(
        SELECT a.article_id, p.name, coalesce(t.name, ''), a.field, a.value
        FROM annotations a JOIN players p ON p.id = a.player_id LEFT JOIN clubs t ON t.id = a.suitor_id
        ORDER BY a.article_id, a.player_id, a.suitor_id, a.field)sql"_s);
    std::vector<std::pair<RumourKey, Annotation>> annotations;
    while (select.next()) {
        const RumourKey key{{select.integer(0)}, select.text(1), select.text(2)};
        if (annotations.empty() || annotations.back().first != key)
            annotations.emplace_back(key, Annotation());
        setAnnotationValue(annotations.back().second,
            {fromStoredNumber<AnnotationField>(select.integer(3)), select.text(4)});
    }
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return annotations;
}

Result<std::vector<SourceGrade>> AnnotationStore::sourceGrades() const
{
    Statement select(m_database, u"SELECT kind, name, reliability FROM source_grades ORDER BY kind, name"_s);
    std::vector<SourceGrade> grades;
    while (select.next()) {
        grades.push_back({fromStoredNumber<SubjectKind>(select.integer(0)), select.text(1),
            reliabilityFromLetter(select.text(2)).value_or(Reliability::F)});
    }
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return grades;
}

Result<std::vector<SavedFilter>> AnnotationStore::savedFilters() const
{
    Statement select(m_database, u"SELECT name, expression FROM saved_filters ORDER BY position, name"_s);
    std::vector<SavedFilter> filters;
    while (select.next())
        filters.push_back({select.text(0), select.text(1)});
    if (Result<void> outcome = select.outcome(); !outcome)
        return outcome.error();
    return filters;
}

} // namespace rumourdesk
