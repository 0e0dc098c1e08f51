// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace rumourdesk
{

class ActionSet;
class FilePrompt;
class ImportJob;
struct ImportReport;
class ImportProgressBar;

/// Brings articles into the store for the window: asks for files, starts and cancels the job, shows how it
/// goes.
class ArticleImport final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it. Imports go into the store at `storePath`.
    ArticleImport(ImportJob &job, FilePrompt &prompt, QString storePath, const ActionSet &actions,
        ImportProgressBar &progress, QWidget *window);

    /// Imports files and folders in the background.
    void start(const QStringList &inputs);
    /// Offers to read that many stored articles again.
    void offerReread(int articles);
    /// The files and folders of this machine that a drag carries.
    [[nodiscard]] static QStringList localFiles(const QMimeData *mime);

Q_SIGNALS:
    void finished();
    void failed(const rumourdesk::Error &error);

private:
    void setupActions();
    void setupJob();

    ImportJob &m_job;
    FilePrompt &m_prompt;
    QString m_storePath;
    const ActionSet &m_actions;
    ImportProgressBar &m_progress;
    QWidget *m_window;
};

} // namespace rumourdesk
