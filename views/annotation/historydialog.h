// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/deskstep.h"
#include "models/domain/result.h"
#include "views/table/roomystyle.h"

#include <QDialog>

#include <vector>

class QLabel;
class QTableView;

namespace rumourdesk
{

class FilePrompt;
class HistoryModel;

/// Who has changed what of one rumour, newest first, to be looked at, copied and exported.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rumour` is its name for people; the prompt must outlive the dialog.
    HistoryDialog(const QString &rumour, std::vector<LoggedChange> history, FilePrompt &prompt, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setupTable();
    [[nodiscard]] QWidget *buttons();
    /// Puts the rows, or all of them if none are given, onto the clipboard as text and as a table.
    void copy(std::vector<int> rows) const;
    void exportHistory();

    RoomyStyle m_style; // outlives the table
    QString m_rumour;
    HistoryModel *m_model;
    FilePrompt &m_prompt;
    QTableView *m_table;
    QLabel *m_outcome; ///< what became of copying and exporting
};

} // namespace rumourdesk
