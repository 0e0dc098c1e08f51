// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>

class QAction;
class QWidget;

namespace rumourdesk
{

class AnnotationPanel;
class Annotator;
class FilePrompt;
class RumourSelection;
class RumourTableModel;

/// Opens the history of the current rumour where an action or the panel asks for it.
class HistoryAction final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    HistoryAction(QAction *action, const AnnotationPanel &panel, const RumourTableModel &model,
        const RumourSelection &selection, const Annotator &annotator, FilePrompt &prompt, QWidget *window);

Q_SIGNALS:
    void failed(const rumourdesk::Error &error);

private:
    void open();

    const RumourTableModel &m_model;
    const RumourSelection &m_selection;
    const Annotator &m_annotator;
    FilePrompt &m_prompt;
    QWidget *m_window;
};

} // namespace rumourdesk
