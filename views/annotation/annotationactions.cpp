// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/annotationactions.h"

#include "models/items/annotator.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/actions/actionset.h"
#include "views/annotation/annotationpanel.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QMenu>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

const QString set = u"1"_s;

/// The action `place` rows behind `first`, both of one block of ActionId.
ActionId behind(ActionId first, int place)
{
    return static_cast<ActionId>(static_cast<int>(first) + place);
}

} // namespace

AnnotationActions::AnnotationActions(ActionSet &actions, RumourTableModel &model, RumourSelection &selection,
    Annotator &annotator, RumourTableView &table, AnnotationPanel &panel, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_model(model)
    , m_selection(selection)
    , m_annotator(annotator)
    , m_table(table)
    , m_panel(panel)
{
    connectGrades();
    connectOutcomes();
    connectMarks();
    connectUndo();
    connectReading();
    connect(&m_selection, &RumourSelection::changed, this, &AnnotationActions::showWhatIsSelected);
    connect(&m_selection, &RumourSelection::rowsChanged, this, &AnnotationActions::showWhatIsSelected);
    connect(&m_model, &RumourTableModel::annotationsChanged, this, &AnnotationActions::showWhatIsSelected);
    connect(&m_panel, &AnnotationPanel::leaveAsked, &m_table, [this] { m_table.setFocus(Qt::OtherFocusReason); });
    connect(&m_actions, &ActionSet::keysChanged, this, &AnnotationActions::showKeys);
    showWhatIsSelected();
    showUndo();
    showKeys();
}

void AnnotationActions::showKeys()
{
    const auto key = [this](ActionId id) { return m_actions.keysText(id); };
    m_panel.setKeys(key(ActionId::Star), key(ActionId::PickOutcome), key(ActionId::EditTags), key(ActionId::EditNote));
}

void AnnotationActions::connectGrades()
{
    for (int i = 0; i < reliabilityCount; ++i) {
        const QString letter = reliabilityLetter(static_cast<Reliability>(i));
        connect(m_actions.action(behind(ActionId::GradeA, i)), &QAction::triggered, this,
            [this, letter] { annotate(tr("Grade %1").arg(letter), AnnotationField::Reliability, letter); });
    }
    for (int i = 0; i < credibilityCount; ++i) {
        const QString digit = credibilityDigit(static_cast<Credibility>(i));
        connect(m_actions.action(behind(ActionId::Grade1, i)), &QAction::triggered, this,
            [this, digit] { annotate(tr("Grade %1").arg(digit), AnnotationField::Credibility, digit); });
    }
    connect(m_actions.action(ActionId::ClearGrade), &QAction::triggered, this, [this] {
        std::vector<Assignment> assignments;
        for (const RumourKey &key : m_model.keysOf(m_selection.rumours())) {
            assignments.push_back(assignmentOf(key, AnnotationField::Reliability, std::nullopt));
            assignments.push_back(assignmentOf(key, AnnotationField::Credibility, std::nullopt));
        }
        m_annotator.assign(tr("Clear grade"), assignments);
    });
}

void AnnotationActions::connectOutcomes()
{
    for (int i = 0; i < outcomeCount; ++i) {
        const auto outcome = static_cast<Outcome>(i);
        connect(m_actions.action(behind(ActionId::OutcomeMovedThere, i)), &QAction::triggered, this, [this, outcome] {
            annotate(tr("Outcome: %1").arg(outcomeText(outcome)), AnnotationField::Outcome, outcomeName(outcome));
        });
    }
    connect(m_actions.action(ActionId::ClearOutcome), &QAction::triggered, this,
        [this] { annotate(tr("Clear outcome"), AnnotationField::Outcome, std::nullopt); });
    connect(m_actions.action(ActionId::PickOutcome), &QAction::triggered, this, [this] {
        QMenu menu(&m_table);
        menu.setObjectName(u"outcomeMenu"_s);
        menu.setAccessibleName(tr("Outcome"));
        for (int i = 0; i <= outcomeCount; ++i)
            menu.addAction(m_actions.action(behind(ActionId::OutcomeMovedThere, i)));
        menu.setActiveAction(menu.actions().constFirst());
        const QRect row = m_table.visualRect(m_table.currentIndex());
        menu.exec(m_table.viewport()->mapToGlobal(row.bottomLeft()));
    });
}

void AnnotationActions::connectMarks()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions.action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::EditTags, [this] { m_panel.editTags(); });
    on(ActionId::EditNote, [this] { m_panel.editNote(); });
    on(ActionId::Star, [this] { toggle(tr("Star"), AnnotationField::Star); });
    on(ActionId::ToggleRead, [this] { toggle(tr("Read"), AnnotationField::Read); });
    on(ActionId::Reject, [this] { rejectOrRestore(); });
    on(ActionId::EditCell, [this] { correctCell(); });
}

/// Whether all selected rumours are; the current one alone says no quickly for many.
bool AnnotationActions::areRejected() const
{
    const auto isRejected = [this](RumourId rumour) { return m_model.annotationOf(rumour).isRejected; };
    return isRejected(m_selection.rumour()) && std::ranges::all_of(m_selection.rumours(), isRejected);
}

void AnnotationActions::rejectOrRestore()
{
    if (areRejected())
        annotate(tr("Restore rumour"), AnnotationField::Rejected, std::nullopt);
    else
        annotate(tr("Reject"), AnnotationField::Rejected, set);
}

/// What analysts write themselves has an editor of its own.
void AnnotationActions::correctCell()
{
    switch (m_table.currentIndex().column()) {
    case RumourTableModel::OutcomeColumn: m_actions.action(ActionId::PickOutcome)->trigger(); break;
    case RumourTableModel::Tags: m_panel.editTags(); break;
    case RumourTableModel::Note: m_panel.editNote(); break;
    default: m_table.correctCell();
    }
}

void AnnotationActions::connectUndo()
{
    connect(m_actions.action(ActionId::Undo), &QAction::triggered, &m_annotator, &Annotator::undo);
    connect(m_actions.action(ActionId::Redo), &QAction::triggered, &m_annotator, &Annotator::redo);
    connect(&m_annotator, &Annotator::stepTaken, this, &AnnotationActions::showUndo);
    connect(&m_annotator, &Annotator::savedFiltersChanged, this, &AnnotationActions::showUndo);
    connect(&m_annotator, &Annotator::rumoursCame, this,
        [this](const std::vector<RumourId> &rumours) { m_selection.selectAll(rumours, false); });
}

void AnnotationActions::connectReading()
{
    constexpr int readAfter = 1200; // milliseconds: whoever only passes by has not read it
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAfter);
    connect(&m_selection, &RumourSelection::changed, &m_reading, [this] { m_reading.start(); });
    connect(&m_reading, &QTimer::timeout, this, [this] { m_annotator.markRead(m_selection.rumour()); });
}

void AnnotationActions::annotate(
    const QString &step, AnnotationField field, const std::optional<QString> &value)
{
    m_annotator.annotate(step, m_selection.rumours(), field, value);
}

void AnnotationActions::toggle(const QString &step, AnnotationField field)
{
    const std::vector<RumourId> rumours = m_selection.rumours();
    const bool isSet = std::ranges::all_of(
        rumours, [&](RumourId rumour) { return annotationValue(m_model.annotationOf(rumour), field).has_value(); });
    m_annotator.annotate(step, rumours, field, isSet ? std::nullopt : std::optional(set));
}

void AnnotationActions::showUndo()
{
    const auto show = [this](ActionId id, const QString &verb, const QString &name) {
        QAction *action = m_actions.action(id);
        action->setEnabled(!name.isEmpty());
        action->setText(name.isEmpty() ? u'&' + verb : u"&%1 %2"_s.arg(verb, QString(name).replace(u'&', u"&&"_s)));
    };
    show(ActionId::Undo, tr("Undo"), m_annotator.undoName());
    show(ActionId::Redo, tr("Redo"), m_annotator.redoName());
}

void AnnotationActions::showWhatIsSelected()
{
    const bool isSelected = m_selection.rumour() != RumourId();
    for (int id = static_cast<int>(ActionId::GradeA); id <= static_cast<int>(ActionId::EditCell); ++id)
        m_actions.action(static_cast<ActionId>(id))->setEnabled(isSelected);
    m_actions.rename(ActionId::Reject, areRejected() ? tr("Restore the re&jected rumour") : QString());
}

} // namespace rumourdesk
