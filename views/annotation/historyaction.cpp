// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/annotation/historyaction.h"

#include "models/items/annotator.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/annotation/annotationpanel.h"
#include "views/annotation/historydialog.h"

#include <QAction>

namespace rumourdesk
{

HistoryAction::HistoryAction(QAction *action, const AnnotationPanel &panel, const RumourTableModel &model,
    const RumourSelection &selection, const Annotator &annotator, FilePrompt &prompt, QWidget *window)
    : QObject(window)
    , m_model(model)
    , m_selection(selection)
    , m_annotator(annotator)
    , m_prompt(prompt)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &HistoryAction::open);
    connect(&panel, &AnnotationPanel::historyAsked, this, &HistoryAction::open);
}

void HistoryAction::open()
{
    const std::optional<StoredRumour> rumour = m_model.rumour(m_selection.rumour());
    if (!rumour)
        return;
    const Result<std::vector<LoggedChange>> history = m_annotator.historyOf(rumour->id);
    if (!history) {
        Q_EMIT failed(history.error());
        return;
    }
    const QString &player = rumour->rumour.player;
    const QString &suitor = rumour->rumour.to;
    auto *dialog
        = new HistoryDialog(suitor.isEmpty() ? player : tr("%1 to %2").arg(player, suitor), *history, m_prompt, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace rumourdesk
