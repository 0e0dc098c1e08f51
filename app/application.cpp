// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/analystname.h"
#include "app/paths.h"
#include "app/services.h"
#include "models/store/rereadstore.h"

#include <QDateTime>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t manyRows = 50'000; // fewer are sorted before anybody sees it

} // namespace

Application::Application(const Services &services, Database database, FilePrompt &filePrompt)
    : m_rates(services.rates(), ownRatesPath())
    , m_database(std::move(database))
    , m_rumours(m_database)
    , m_articles(m_database)
    , m_annotations(m_database)
    , m_library(m_articles, m_rumours)
    , m_model(m_rumours, m_articles, m_annotations, m_rates.rates(), services.gazetteer())
    , m_filterReader(m_database.path())
    , m_countReader(m_database.path())
    , m_letterReader(m_database.path())
    , m_loader(m_model, m_rates.rates(), m_database.path())
    , m_selection(m_model)
    , m_annotator(m_annotations, m_model, analystName(), [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_importJob(services.extractor())
    , m_window(MainWindowParts{
          m_model, m_loader, m_selection, m_annotator, m_library, m_rates, m_importJob, filePrompt,
          m_database.path()})
    , m_watch(m_database)
    , m_outdated(m_database.path())
{
    m_model.searchWith(m_filterReader, m_countReader);
    QObject::connect(&m_loader, &RumourLoader::loaded, &m_letterReader, [this] { m_model.searchLettersWith(m_letterReader); },
        Qt::SingleShotConnection);
    m_model.sortBesideFrom(manyRows);
    QObject::connect(&m_rates, &CurrentRates::changed, &m_model, &RumourTableModel::convertFeesAnew);
    // Whoever asks looks through all articles: it waits until the rumours are there, and goes on beside the window.
    QObject::connect(&m_loader, &RumourLoader::loaded, &m_outdated, [this] { countOutdated(); },
        Qt::SingleShotConnection);
    QObject::connect(&m_watch, &StoreWatch::changedElsewhere, &m_window, [this] {
        if (!m_importJob.isRunning()) // writes as well, and shows what it has written
            m_window.load();
    });
    QObject::connect(&m_importJob, &ImportJob::finished, &m_watch, &StoreWatch::settle);
    m_window.load();
}

void Application::countOutdated()
{
    m_outdated.read([this](const Database &store) -> StoreReader::Show {
        const Result<std::vector<ArticleId>> outdated = RereadStore(store).outdated(Extractor::version);
        const int articles = outdated ? static_cast<int>(outdated->size()) : 0;
        return [this, articles] { m_window.offerReread(articles); };
    });
}

} // namespace rumourdesk
