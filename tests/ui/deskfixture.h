// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exchangerates.h"
#include "models/extraction/extractor.h"
#include "models/extraction/gazetteer.h"
#include "models/items/annotator.h"
#include "models/items/articlelibrary.h"
#include "models/items/currentrates.h"
#include "models/items/rumourloader.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "models/jobs/importjob.h"
#include "models/store/annotationstore.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"
#include "views/common/fileprompt.h"
#include "views/mainwindow.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace rumourdesk::testing
{

/// A test fails on every warning but that of the offscreen platform, which owns up to what it cannot do. For init().
void failOnDeskWarnings();

/// Answers in place of the file dialogs.
class AnsweredPrompt final : public FilePrompt
{
public:
    QStringList files;
    QString folder;
    QString chart;
    QString table;
    QString dossier;
    QString log;
    QString gold;
    QString rates;
    QString suggestedName; ///< what the last question for a file to write suggested

    QStringList articleFiles(QWidget * /*parent*/) override { return files; }
    QString articleFolder(QWidget * /*parent*/) override { return folder; }
    QString chartFile(QWidget * /*parent*/, const QString &name) override
    {
        suggestedName = name;
        return chart;
    }
    QString tableFile(QWidget * /*parent*/, const QString &name) override
    {
        suggestedName = name;
        return table;
    }
    QString dossierFile(QWidget * /*parent*/, const QString &name) override
    {
        suggestedName = name;
        return dossier;
    }
    QString logFile(QWidget * /*parent*/, const QString &name) override
    {
        suggestedName = name;
        return log;
    }
    QString goldFolder(QWidget * /*parent*/) override { return gold; }
    QString ratesFile(QWidget * /*parent*/) override { return rates; }
};

/// The real window on a real store in a temporary folder, put together as the application does.
class DeskFixture
{
public:
    /// A desk with these articles in its store.
    explicit DeskFixture(const std::vector<ExtractedArticle> &articles);

    /// Shows the window in this size; false if it does not become the active one.
    [[nodiscard]] bool show(QSize size = {1280, 800}) const;
    /// Waits until selection and chart have followed the filter.
    void settle() const;
    /// Puts articles into the store behind the window's back, as an import does.
    void store(const std::vector<ExtractedArticle> &articles) const;
    /// Writes a file into the temporary folder; its path.
    QString writeFile(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A widget of the window by its class, and by its object name if there are several.
    template <class Widget> [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return window->findChild<Widget *>(name);
    }

private:
    QTemporaryDir m_folder;
    Database m_database;
    Gazetteer m_gazetteer;
    CurrentRates m_rates;
    RumourStore m_rumours;
    ArticleStore m_articles;
    AnnotationStore m_annotations;
    ArticleLibrary m_library;
    Extractor m_extractor;

public:
    RumourTableModel model;
    RumourLoader loader;
    RumourSelection selection;
    qint64 now = 1'770'000'000'000; ///< what the clock of the log shows
    Annotator annotator;
    ImportJob importJob;
    AnsweredPrompt prompt;
    std::unique_ptr<MainWindow> window;
};

} // namespace rumourdesk::testing
