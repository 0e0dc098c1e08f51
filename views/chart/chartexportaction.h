// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/items/feeseries.h"
#include "views/chart/picturechoices.h"

#include <QObject>

class QAction;
class QWidget;

namespace rumourdesk
{

class FeeChart;
struct MainWindowParts;

/// Lets an action write the chart into a file that the analyst names, after showing what it will look like.
class ChartExportAction final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    ChartExportAction(QAction *action, const FeeChart &chart, const MainWindowParts &parts, QWidget *window);

    [[nodiscard]] const PictureChoices &choices() const { return m_choices; }
    void setChoices(const PictureChoices &choices) { m_choices = choices; }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const rumourdesk::Error &error);

private:
    void ask();
    void write(const FeeSeries &series, const ChartPicture &picture);

    const FeeChart &m_chart;
    const MainWindowParts &m_parts;
    QWidget *m_window;
    PictureChoices m_choices;
};

} // namespace rumourdesk
