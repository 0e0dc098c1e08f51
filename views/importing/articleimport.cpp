// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/importing/articleimport.h"

#include "models/jobs/importjob.h"
#include "views/actions/actionset.h"
#include "views/common/fileprompt.h"
#include "views/importing/importprogress.h"

#include <QAction>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace rumourdesk
{

ArticleImport::ArticleImport(ImportJob &job, FilePrompt &prompt, QString storePath, const ActionSet &actions,
    ImportProgressBar &progress, QWidget *window)
    : QObject(window)
    , m_job(job)
    , m_prompt(prompt)
    , m_storePath(std::move(storePath))
    , m_actions(actions)
    , m_progress(progress)
    , m_window(window)
{
    setupActions();
    setupJob();
}

void ArticleImport::start(const QStringList &inputs)
{
    if (!inputs.isEmpty())
        m_job.start({.storePath = m_storePath, .inputs = inputs});
}

void ArticleImport::offerReread(int articles)
{
    if (articles > 0)
        m_progress.offerReread(articles);
}

QStringList ArticleImport::localFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void ArticleImport::setupActions()
{
    connect(m_actions.action(ActionId::OpenFiles), &QAction::triggered, this,
        [this] { start(m_prompt.articleFiles(m_window)); });
    connect(m_actions.action(ActionId::OpenFolder), &QAction::triggered, this, [this] {
        const QString folder = m_prompt.articleFolder(m_window);
        if (!folder.isEmpty())
            start({folder});
    });
    QAction *reread = m_actions.action(ActionId::Reread);
    connect(reread, &QAction::triggered, this, [this] { m_job.startReread({.storePath = m_storePath}); });
    connect(&m_progress, &ImportProgressBar::rereadRequested, reread, &QAction::trigger);
    QAction *cancel = m_actions.action(ActionId::CancelImport);
    cancel->setEnabled(false);
    connect(cancel, &QAction::triggered, this, [this] { m_job.cancel(); });
    connect(&m_progress, &ImportProgressBar::cancelRequested, cancel, &QAction::trigger);
}

void ArticleImport::setupJob()
{
    QAction *cancel = m_actions.action(ActionId::CancelImport);
    connect(&m_job, &ImportJob::started, this, [this, cancel] {
        cancel->setEnabled(true);
        m_progress.begin();
    });
    connect(&m_job, &ImportJob::progressed, &m_progress, &ImportProgressBar::setProgress);
    connect(&m_job, &ImportJob::finished, this, [this, cancel](const ImportReport &report) {
        cancel->setEnabled(false);
        m_progress.finish(report);
        Q_EMIT finished();
    });
    connect(&m_job, &ImportJob::failed, this, [this, cancel](const Error &error) {
        cancel->setEnabled(false);
        m_progress.abandon();
        Q_EMIT failed(error);
    });
}

} // namespace rumourdesk
