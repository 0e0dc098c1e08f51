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
class ChartExportAction;
class FeeChart;
struct PictureChoices;

/// Writes the chart, the rumours shown, the log of changes, and gold files of the articles shown, where the analyst says;
/// all but the chart while he works on.
class ExportActions final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ExportActions(
        const ActionSet &actions, const FeeChart &chart, const MainWindowParts &parts, QWidget *window);

    /// What runs, for who shows how far it is.
    [[nodiscard]] ExportJob &job() { return m_job; }
    [[nodiscard]] const PictureChoices &pictureChoices() const;
    void setPictureChoices(const PictureChoices &choices);

Q_SIGNALS:
    void written(const QString &sentence);
    /// `happening` begins the sentence: "The chart was not exported".
    void failed(const QString &happening, const rumourdesk::Error &error);

private:
    void setupChart(QAction *action, const FeeChart &chart);
    void exportTable();
    void exportLog();
    void exportGold();
    void tell(const Error &error);

    MainWindowParts m_parts;
    QWidget *m_window;
    ChartExportAction *m_chart = nullptr;
    ExportJob m_job;
};

} // namespace rumourdesk
