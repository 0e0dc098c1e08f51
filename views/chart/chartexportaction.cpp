// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartexportaction.h"

#include "views/chart/chartexport.h"
#include "views/chart/feechart.h"
#include "views/common/fileprompt.h"

#include <QAction>
#include <QWidget>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

ChartExportAction::ChartExportAction(
    QAction *action, const FeeChart &chart, FilePrompt &prompt, QWidget *window)
    : QObject(window)
    , m_chart(chart)
    , m_prompt(prompt)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &ChartExportAction::write);
}

void ChartExportAction::write()
{
    const FeeSeries series = m_chart.wholeSeries();
    QString name = series.title.isEmpty() ? u"fees"_s : series.title;
    name.replace(u'/', u'-');
    const QString path = m_prompt.chartFile(m_window, name + u".png"_s);
    if (path.isEmpty())
        return;
    const auto outcome = exportChart(series, path, defaultChartSize, m_chart.canvas()->options());
    if (outcome)
        Q_EMIT written(path);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace rumourdesk
