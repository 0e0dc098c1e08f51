// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/domain/result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace rumourdesk {

class AnnotationStore;
class RumourTableModel;

/// Takes what an analyst says to the store, one undoable step at a time, and shows it in the table. What the store does
/// not take is not shown either. Lives on the GUI thread.
class Annotator final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< milliseconds since 1970 UTC

    /// Store and model must outlive it. `who` stands in the log.
    Annotator(const AnnotationStore &store, RumourTableModel &model, const QString &who, Clock clock,
        QObject *parent = nullptr);

    /// Reads what can be undone, and the saved filters.
    Result<void> load();

    /// Sets one field of several rumours. `name` is what the Edit menu calls the step.
    void annotate(const QString &name, const std::vector<RumourId> &rumours, AnnotationField field,
        const std::optional<QString> &value);
    /// The same for text that is being typed: what is typed at one rumour without anything else between is one step.
    void type(const QString &name, RumourId rumour, AnnotationField field, const QString &text);
    /// Notes that an analyst has read a rumour. It is no step to be undone.
    void markRead(RumourId rumour);
    /// Adds a rumour that was missed, with the place of its player's name. RumourId{0} if the article has it already, and
    /// after an error.
    RumourId addRumour(const QString &name, const RumourKey &rumour, Span player);
    /// The next type() begins a step of its own.
    void endTyping();
    /// Any other step.
    void assign(const QString &name, const std::vector<Assignment> &assignments);

    /// Everything that was ever changed about a rumour, oldest first.
    [[nodiscard]] Result<std::vector<LoggedChange>> historyOf(RumourId rumour) const;

    void undo();
    void redo();
    [[nodiscard]] QString undoName() const; ///< of the step that undo() takes back; empty if there is none
    [[nodiscard]] QString redoName() const;

    [[nodiscard]] const std::vector<SavedFilter> &savedFilters() const { return m_filters; }

Q_SIGNALS:
    /// After every step, also one taken back.
    void stepTaken(const rumourdesk::StepHead &step, const std::vector<rumourdesk::Change> &changes);
    /// After a step that brought rumours into the table: a rejection taken back, or one that was added.
    void rumoursCame(const std::vector<rumourdesk::RumourId> &rumours);
    void savedFiltersChanged();
    void failed(const rumourdesk::Error &error);

private:
    struct Typing {
        StepHead step;
        RumourId rumour;
        AnnotationField field = AnnotationField::Note;
    };

    /// Shows a step that the store has taken. False for one that changed nothing, and after an error.
    bool take(const Result<DeskStep> &step);

    const AnnotationStore &m_store;
    RumourTableModel &m_model;
    QString m_who;
    Clock m_clock;
    UndoStacks m_stacks;
    std::optional<Typing> m_typing;
    std::vector<SavedFilter> m_filters;
};

} // namespace rumourdesk
