// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dossiercommand.h"

#include "app/commands/filemoment.h"
#include "app/commands/selection.h"
#include "app/services.h"
#include "models/items/articlelibrary.h"
#include "models/items/dossiermaking.h"
#include "views/dossier/dossierexport.h"

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The filter for one player's rumours; quotation marks have no place in a name.
QString filterOf(const DossierOptions &options)
{
    if (options.player.isEmpty())
        return options.filter;
    QString name = options.player;
    return u"player:\"%1\""_s.arg(name.remove(u'"'));
}

} // namespace

ExitStatus runDossier(const DossierOptions &options, const Services &services, Streams &streams)
{
    const OpenedStore opened = openFiltered({.path = options.storePath, .filter = filterOf(options)}, services, streams);
    if (opened.status != AllDone)
        return opened.status;
    const FilteredStore &store = *opened.store;
    std::vector<RumourId> shown;
    for (int row = 0; row < store.model.rowCount(); ++row)
        shown.push_back(store.model.rumourAt(row));
    const ArticleLibrary library(store.articles, store.rumours);
    const Result<DossierWithChart> made
        = makeDossier(store.model, library, shown, services.rates(), {options.currency, options.filter});
    if (!made) {
        streams.complain(made.error().message);
        return made.error().kind == Error::Kind::Unsupported ? SomeInputsFailed : StoreUnusable;
    }
    if (const Result<void> written = exportDossier(*made, options.outputPath, momentOfFiles()); !written) {
        streams.complain(written.error().message);
        return SomeInputsFailed;
    }
    const size_t count = made->dossier.entries.size();
    streams.write(u"%1: %2\nWritten to %3\n"_s.arg(made->dossier.title,
        count == 1 ? u"1 rumour"_s : u"%1 rumours"_s.arg(count), options.outputPath));
    streams.flush();
    return AllDone;
}

} // namespace rumourdesk
