// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/sourcelistmodel.h"

#include <QDialog>

class QLineEdit;

namespace rumourdesk
{

class ActionSet;
class GradeButtons;
class SourceList;

/// View > Sources: every outlet and journalist with the grade that the table proposes from. It stands beside the window
/// and does not block it; undo and redo answer to their keys here too.
class SourcesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of them must outlive the dialog.
    SourcesDialog(const RumourTableModel &model, Annotator &annotator, const ActionSet &actions, QWidget *parent);

    /// Shows the list, with the keyboard in the search line.
    void showSources();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setupLayout();
    void setupSearch();
    void selectFirst();
    void showGrade();

    SourceListModel m_sources;
    QLineEdit *m_search;
    SourceList *m_list;
    GradeButtons *m_letters;
};

} // namespace rumourdesk
