// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace rumourdesk
{

class ExportJob;

/// What stands in the status bar while an export runs: how far it is, and a button to cancel it.
class ExportProgress final : public QWidget
{
    Q_OBJECT

public:
    /// The job must outlive it.
    explicit ExportProgress(ExportJob &job, QWidget *parent = nullptr);

private:
    void begin();
    void showProgress(qint64 done, qint64 all);

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace rumourdesk
