// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chartexportaction.h"

#include "models/items/currentrates.h"
#include "models/items/rumourtablemodel.h"
#include "views/chart/chartexport.h"
#include "views/chart/chartexportdialog.h"
#include "views/chart/feechart.h"
#include "views/common/fileprompt.h"
#include "views/common/theme.h"
#include "views/mainwindowparts.h"

#include <QAction>
#include <QWidget>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

namespace
{

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return u".png"_s;
    case PictureFormat::Svg:
        return u".svg"_s;
    case PictureFormat::Pdf:
        return u".pdf"_s;
    case PictureFormat::Csv:
        break;
    }
    return u".csv"_s;
}

} // namespace

ChartExportAction::ChartExportAction(
    QAction *action, const FeeChart &chart, const MainWindowParts &parts, QWidget *window)
    : QObject(window)
    , m_chart(chart)
    , m_parts(parts)
    , m_window(window)
{
    connect(action, &QAction::triggered, this, &ChartExportAction::ask);
}

void ChartExportAction::ask()
{
    const ChartCanvas &canvas = *m_chart.canvas();
    constexpr QSize smallest(400, 260); // the pane may be narrower than a picture should be
    ChartPicture shown{.size = canvas.size().expandedTo(smallest), .look = canvas.options()};
    shown.style = coloursFor(canvas.palette()).isDark ? PictureStyle::Dark : PictureStyle::Light;
    shown.caption = ChartCaption{m_parts.model.filter().toString(), m_parts.rates.rates().lastMonth()};
    const FeeSeries series = m_chart.wholeSeries();
    auto *dialog = new ChartExportDialog(series, shown, m_choices, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, series] {
        m_choices = dialog->choices();
        write(series, dialog->picture());
    });
    dialog->open();
}

void ChartExportAction::write(const FeeSeries &series, const ChartPicture &picture)
{
    QString name = series.title.isEmpty() ? u"fees"_s : series.title;
    name.replace(u'/', u'-');
    const QString path = m_parts.filePrompt.chartFile(m_window, name + suffixOf(m_choices.format));
    if (path.isEmpty())
        return;
    if (const Result<void> outcome = exportChart(series, path, picture))
        Q_EMIT written(path);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace rumourdesk
