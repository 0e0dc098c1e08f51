// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/evidence.h"
#include "models/domain/result.h"

#include <QObject>

class QMenu;

namespace rumourdesk
{

class ActionSet;
class Annotator;
class ReaderView;
class RumourSelection;
class RumourTableModel;

/// Makes words that the analyst has selected in the article the value of a field of the selected rumour, or the player of
/// a rumour that the program has missed. The words stay its evidence.
class SelectedWords final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    SelectedWords(const ActionSet &actions, RumourTableModel &model, RumourSelection &selection, Annotator &annotator,
        const ReaderView &reader, QObject *parent);

Q_SIGNALS:
    /// The words cannot stand in the field.
    void refused(const rumourdesk::Error &error);

private:
    /// The choices, at the end of the menu; disabled while no words are selected.
    void fill(QMenu *menu);
    void showMenu();
    void assign(Field field);
    void addRumour();

    RumourTableModel &m_model;
    RumourSelection &m_selection;
    Annotator &m_annotator;
    const ReaderView &m_reader;
};

} // namespace rumourdesk
