// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossieractions.h"

#include "models/items/currentrates.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/actions/actionset.h"
#include "views/common/fileprompt.h"
#include "views/dossier/dossierexport.h"
#include "views/dossier/dossierpages.h"

#include <QAction>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QWidget>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

DossierActions::DossierActions(const ActionSet &actions, const MainWindowParts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(actions.action(ActionId::ExportDossier), &QAction::triggered, this,
        [this] { ask(tr("&Save…"), [this](const DossierWithChart &made) { write(made); }); });
    connect(actions.action(ActionId::PrintDossier), &QAction::triggered, this,
        [this] { ask(tr("&Preview…"), [this](const DossierWithChart &made) { print(made); }); });
}

std::vector<DossierScope> DossierActions::scopes() const
{
    const RumourTableModel &model = m_parts.model;
    std::vector<DossierScope> scopes;
    const QString player = model.playerOf(m_parts.selection.rumour());
    if (!player.isEmpty()) {
        std::vector<RumourId> rumours;
        for (const int row : model.rowsOfPlayer(player))
            rumours.push_back(model.rumourAt(row));
        if (!rumours.empty())
            scopes.push_back({tr("%1 (rumours shown: %L2)").arg(player).arg(rumours.size()), rumours, true});
    }
    if (std::vector<RumourId> selected = m_parts.selection.rumours(); selected.size() > 1) {
        const auto count = selected.size();
        scopes.insert(scopes.begin(), {tr("The %L1 selected rumours").arg(count), std::move(selected), false});
    }
    DossierScope all{tr("All rumours that the filter shows (%L1)").arg(model.rowCount()), {}, true};
    for (int row = 0; row < model.rowCount(); ++row)
        all.rumours.push_back(model.rumourAt(row));
    scopes.push_back(std::move(all));
    return scopes;
}

void DossierActions::ask(const QString &acceptText, const Use &use)
{
    auto *dialog = new DossierDialog(scopes(), acceptText, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, use] { make(dialog->chosen(), use); });
    dialog->open();
}

void DossierActions::make(const DossierScope &scope, const Use &use)
{
    const RumourTableModel &model = m_parts.model;
    const QString filter = scope.isFiltered ? model.filter().toString() : QString();
    const Result<DossierWithChart> made
        = makeDossier(model, m_parts.library, scope.rumours, m_parts.rates.rates(), {model.chartCurrency(), filter});
    if (made)
        use(*made);
    else
        Q_EMIT failed(made.error());
}

void DossierActions::write(const DossierWithChart &made)
{
    QString name = made.dossier.title;
    const QString path = m_parts.filePrompt.dossierFile(m_window, name.replace(u'/', u'-') + u".pdf"_s);
    if (path.isEmpty())
        return;
    if (const Result<void> written = exportDossier(made, path))
        Q_EMIT this->written(path);
    else
        Q_EMIT failed(written.error());
}

void DossierActions::print(const DossierWithChart &made)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(made.dossier.title);
    auto pages = std::make_shared<const DossierPages>(made.dossier, made.chart);
    auto *preview = new QPrintPreviewDialog(printer.get(), m_window);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(tr("Print dossier: %1").arg(made.dossier.title));
    connect(preview, &QPrintPreviewDialog::paintRequested, preview, [pages](QPrinter *on) {
        const bool isPart = on->fromPage() > 0 && on->printRange() == QPrinter::PageRange;
        pages->paintOn(*on, isPart ? on->fromPage() : 1, isPart ? on->toPage() : pages->count());
    });
    connect(preview, &QObject::destroyed, this, [printer] {}); // the printer outlives its preview
    preview->resize(900, 1000);
    preview->open();
}

} // namespace rumourdesk
