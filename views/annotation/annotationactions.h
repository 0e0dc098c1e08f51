// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/annotation.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace rumourdesk
{

class ActionSet;
class AnnotationPanel;
class Annotator;
class RumourSelection;
class RumourTableModel;
class RumourTableView;

/// Lets the actions of the Rumour menu, and Undo and Redo, do what they say to the selected rumours.
class AnnotationActions final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    AnnotationActions(ActionSet &actions, RumourTableModel &model, RumourSelection &selection, Annotator &annotator,
        RumourTableView &table, AnnotationPanel &panel, QObject *parent);

private:
    void connectGrades();
    void connectOutcomes();
    void connectMarks();
    void connectUndo();
    void connectReading();
    void correctCell();
    [[nodiscard]] bool areRejected() const;
    void rejectOrRestore();
    void annotate(const QString &step, AnnotationField field, const std::optional<QString> &value);
    /// Sets the mark on all selected rumours, or takes it off if all of them have it.
    void toggle(const QString &step, AnnotationField field);
    void showUndo();
    void showKeys();
    void showWhatIsSelected();

    ActionSet &m_actions;
    RumourTableModel &m_model;
    RumourSelection &m_selection;
    Annotator &m_annotator;
    RumourTableView &m_table;
    AnnotationPanel &m_panel;
    QTimer m_reading; // how long the present rumour has been open
};

} // namespace rumourdesk
