// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/exportjob.h"
#include "views/mainwindowparts.h"

#include <QObject>

class QAction;
class QWidget;

namespace rumourdesk
{

class ActionSet;
class FeeChart;

/// Writes the chart, the log of changes, and gold files of the articles shown, where the analyst says; the latter two while
/// he works on.
class ExportActions final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ExportActions(
        const ActionSet &actions, const FeeChart &chart, const MainWindowParts &parts, QWidget *window);

Q_SIGNALS:
    void written(const QString &sentence);
    /// `happening` begins the sentence: "The chart was not exported".
    void failed(const QString &happening, const rumourdesk::Error &error);

private:
    void setupChart(QAction *action, const FeeChart &chart);
    void exportLog();
    void exportGold();

    MainWindowParts m_parts;
    QWidget *m_window;
    ExportJob m_job;
};

} // namespace rumourdesk
