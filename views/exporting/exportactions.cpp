// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exporting/exportactions.h"

#include "models/items/goldexport.h"
#include "models/items/logexport.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/tableexport.h"
#include "views/actions/actionset.h"
#include "views/chart/chartexportaction.h"
#include "views/common/fileprompt.h"

#include <QAction>
#include <QWidget>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

ExportActions::ExportActions(
    const ActionSet &actions, const FeeChart &chart, const MainWindowParts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    setupChart(actions.action(ActionId::ExportChart), chart);
    connect(actions.action(ActionId::ExportTable), &QAction::triggered, this, &ExportActions::exportTable);
    connect(actions.action(ActionId::ExportLog), &QAction::triggered, this, &ExportActions::exportLog);
    connect(actions.action(ActionId::ExportGold), &QAction::triggered, this, &ExportActions::exportGold);
    connect(&m_job, &ExportJob::finished, this, &ExportActions::written);
    connect(&m_job, &ExportJob::failed, this, &ExportActions::tell);
}

void ExportActions::tell(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        Q_EMIT written(error.message); // the analyst's own wish is no failure
    else
        Q_EMIT failed(tr("Nothing was exported"), error);
}

const PictureChoices &ExportActions::pictureChoices() const
{
    return m_chart->choices();
}

void ExportActions::setPictureChoices(const PictureChoices &choices)
{
    m_chart->setChoices(choices);
}

void ExportActions::setupChart(QAction *action, const FeeChart &chart)
{
    m_chart = new ChartExportAction(action, chart, m_parts, m_window);
    connect(m_chart, &ChartExportAction::written, this,
        [this](const QString &path) { Q_EMIT written(tr("The chart was written to %1").arg(path)); });
    connect(m_chart, &ChartExportAction::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("The chart was not exported"), error); });
}

void ExportActions::exportTable()
{
    const QString path = m_parts.filePrompt.tableFile(m_window, u"rumours.xlsx"_s);
    if (path.isEmpty())
        return;
    const RumourTableModel &model = m_parts.model;
    std::vector<RumourId> shown;
    shown.reserve(static_cast<size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        shown.push_back(model.rumourAt(row));
    m_job.start([store = m_parts.storePath, path, shown = std::move(shown)](const ExportJob::Progress &progress) {
        return rumourdesk::exportTable(store, shown, path, progress).andThen([&](qint64 count) -> Result<QString> {
            return tr("%L1 rumours were written to %2").arg(count).arg(path);
        });
    });
}

void ExportActions::exportLog()
{
    const QString path = m_parts.filePrompt.logFile(m_window, u"rumourdesk-log.csv"_s);
    if (path.isEmpty())
        return;
    m_job.start([store = m_parts.storePath, path](const ExportJob::Progress & /*progress*/) {
        return rumourdesk::exportLog(store, path, {}).andThen([&](qint64 lines) -> Result<QString> {
            return tr("The log was written to %1, %2 lines").arg(path).arg(lines);
        });
    });
}

void ExportActions::exportGold()
{
    const QString folder = m_parts.filePrompt.goldFolder(m_window);
    if (folder.isEmpty())
        return;
    m_job.start([store = m_parts.storePath, folder, articles = m_parts.model.shownArticles()](
                    const ExportJob::Progress &progress) {
        return rumourdesk::exportGold(store, articles, folder, progress)
            .andThen([&](const GoldReport &report) { return Result<QString>(goldReportText(report, folder)); });
    });
}

} // namespace rumourdesk
