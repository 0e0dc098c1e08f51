// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/annotator.h"
#include "models/items/articlelibrary.h"
#include "models/items/currentrates.h"
#include "models/items/rumourloader.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "models/items/storewatch.h"
#include "models/jobs/importjob.h"
#include "models/jobs/storereader.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"
#include "views/mainwindow.h"

namespace rumourdesk {

class FilePrompt;
class Services;

/// The composition root of the window: builds every object over one store and holds them all, in the order in
/// which they need each other. Lives on the GUI thread.
class Application
{
public:
    /// Services and prompt must outlive it.
    Application(const Services &services, Database database, FilePrompt &filePrompt);

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] RumourTableModel &model() { return m_model; }
    [[nodiscard]] RumourSelection &selection() { return m_selection; }
    [[nodiscard]] ImportJob &importJob() { return m_importJob; }
    [[nodiscard]] StoreWatch &storeWatch() { return m_watch; }

private:
    void countOutdated();

    CurrentRates m_rates;
    const Database m_database;
    const RumourStore m_rumours;
    const ArticleStore m_articles;
    const AnnotationStore m_annotations;
    const ArticleLibrary m_library;
    RumourTableModel m_model;
    StoreReader m_filterReader; // searches articles
    StoreReader m_countReader; // the same for the counts of saved filters
    StoreReader m_letterReader; // and for what nobody has asked for yet
    RumourLoader m_loader;
    RumourSelection m_selection;
    Annotator m_annotator;
    ImportJob m_importJob;
    MainWindow m_window;
    StoreWatch m_watch;
    StoreReader m_outdated; // asks how many articles an earlier version has read
};

} // namespace rumourdesk
