// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/annotator.h"

#include "models/items/rumourtablemodel.h"
#include "models/store/annotationstore.h"

#include <algorithm>

namespace rumourdesk {

using namespace Qt::StringLiterals;

Annotator::Annotator(
    const AnnotationStore &store, RumourTableModel &model, const QString &who, Clock clock, QObject *parent)
    : QObject(parent), m_store(store), m_model(model), m_who(who), m_clock(std::move(clock))
{
}

Result<void> Annotator::load()
{
    const Result<std::vector<StepHead>> steps = m_store.steps();
    if (!steps)
        return steps.error();
    Result<std::vector<SavedFilter>> filters = m_store.savedFilters();
    if (!filters)
        return filters.error();
    m_stacks = undoStacksOf(*steps);
    m_filters = std::move(*filters);
    m_model.setSavedFilters(m_filters);
    Q_EMIT savedFiltersChanged();
    return {};
}

bool Annotator::take(const Result<DeskStep> &step)
{
    if (!step) {
        Q_EMIT failed(step.error());
        return false;
    }
    if (step->head.id == 0)
        return false;
    m_stacks.take(step->head);
    const std::vector<RumourId> come = m_model.showChanges(step->changes);
    const bool isAboutFilters = std::ranges::any_of(
        step->changes, [](const Change &change) { return change.subject.kind == SubjectKind::SavedFilter; });
    if (isAboutFilters) {
        if (Result<std::vector<SavedFilter>> filters = m_store.savedFilters())
            m_filters = std::move(*filters);
        else
            Q_EMIT failed(filters.error());
        m_model.setSavedFilters(m_filters);
        Q_EMIT savedFiltersChanged();
    }
    Q_EMIT stepTaken(step->head, step->changes);
    if (!come.empty())
        Q_EMIT rumoursCame(come);
    return true;
}

void Annotator::annotate(const QString &name, const std::vector<RumourId> &rumours, AnnotationField field,
    const std::optional<QString> &value)
{
    std::vector<Assignment> assignments;
    assignments.reserve(rumours.size());
    for (const RumourKey &key : m_model.keysOf(rumours))
        assignments.push_back(assignmentOf(key, field, value));
    assign(name, assignments);
}

void Annotator::assign(const QString &name, const std::vector<Assignment> &assignments)
{
    endTyping();
    if (!assignments.empty())
        take(m_store.set(name, assignments, {m_who, m_clock()}));
}

void Annotator::type(const QString &name, RumourId rumour, AnnotationField field, const QString &text)
{
    const std::optional<RumourKey> key = m_model.keyOf(rumour);
    if (!key)
        return;
    const std::vector assignments{assignmentOf(*key, field, text.isEmpty() ? std::nullopt : std::optional(text))};
    const Stamp stamp{m_who, m_clock()};
    if (m_typing && m_typing->rumour == rumour && m_typing->field == field) {
        take(m_store.goOn(m_typing->step, assignments, stamp));
        return;
    }
    endTyping();
    if (take(m_store.set(name, assignments, stamp)))
        m_typing = Typing{m_stacks.undoable.back(), rumour, field};
}

void Annotator::markRead(RumourId rumour)
{
    const std::optional<RumourKey> key = m_model.keyOf(rumour);
    if (key && !m_model.annotationOf(rumour).isRead)
        take(m_store.note(u"Read"_s, {assignmentOf(*key, AnnotationField::Read, u"1"_s)}, {m_who, m_clock()}));
}

RumourId Annotator::addRumour(const QString &name, const RumourKey &rumour, Span player)
{
    endTyping();
    const Result<AddedRumour> added = m_store.add(name, rumour, player, {m_who, m_clock()});
    if (!added) {
        Q_EMIT failed(added.error());
        return {};
    }
    if (const Result<void> read = m_model.showAdded(added->rumour, rumour.article); !read)
        Q_EMIT failed(read.error());
    take(added->step);
    return added->rumour;
}

Result<std::vector<LoggedChange>> Annotator::historyOf(RumourId rumour) const
{
    const std::optional<RumourKey> key = m_model.keyOf(rumour);
    return key ? m_store.historyOf(*key) : Result<std::vector<LoggedChange>>(std::vector<LoggedChange>());
}

void Annotator::endTyping()
{
    m_typing.reset();
}

void Annotator::undo()
{
    endTyping();
    if (!m_stacks.undoable.empty())
        take(m_store.undo(StepHead(m_stacks.undoable.back()), {m_who, m_clock()}));
}

void Annotator::redo()
{
    endTyping();
    if (!m_stacks.redoable.empty())
        take(m_store.redo(StepHead(m_stacks.redoable.back()), {m_who, m_clock()}));
}

QString Annotator::undoName() const
{
    return m_stacks.undoable.empty() ? QString() : m_stacks.undoable.back().name;
}

QString Annotator::redoName() const
{
    return m_stacks.redoable.empty() ? QString() : m_stacks.redoable.back().name;
}

} // namespace rumourdesk
