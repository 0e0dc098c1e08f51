// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>

class QAction;
class QWidget;

namespace rumourdesk
{

class FeeChart;
class FilePrompt;

/// Lets an action write the chart as it is shown into a file that the analyst names.
class ChartExportAction final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ChartExportAction(QAction *action, const FeeChart &chart, FilePrompt &prompt, QWidget *window);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const rumourdesk::Error &error);

private:
    void write();

    const FeeChart &m_chart;
    FilePrompt &m_prompt;
    QWidget *m_window;
};

} // namespace rumourdesk
