// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/analystname.h"
#include "app/services.h"
#include "models/store/rereadstore.h"

#include <QDateTime>

namespace rumourdesk {

using namespace Qt::StringLiterals;

Application::Application(const Services &services, Database database, FilePrompt &filePrompt)
    : m_database(std::move(database))
    , m_rumours(m_database)
    , m_articles(m_database)
    , m_annotations(m_database)
    , m_library(m_articles, m_rumours)
    , m_model(m_rumours, m_articles, m_annotations, services.rates(), services.gazetteer())
    , m_selection(m_model)
    , m_annotator(m_annotations, m_model, analystName(), [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_importJob(services.extractor())
    , m_window(MainWindowParts{
          m_model, m_selection, m_annotator, m_library, services.rates(), m_importJob, filePrompt, m_database.path()})
{
    m_window.reload();
    if (const Result<std::vector<ArticleId>> outdated = RereadStore(m_database).outdated(Extractor::version))
        m_window.offerReread(static_cast<int>(outdated->size()));
}

} // namespace rumourdesk
