// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/common/theme.h"

#include <QMainWindow>
#include <QStringList>

#include <optional>

class QLabel;
class QStackedWidget;

namespace rumourdesk {

class ActionSet;
class ArticleLibrary;
class Desk;
class EmptyState;
class ErrorPresenter;
class ExchangeRates;
class FeeChart;
class FilePrompt;
class FilterLine;
class ImportJob;
class ImportProgressBar;
struct ImportReport;
class ReaderView;
class RumourSelection;
class RumourTableModel;
class RumourTableView;

/// What the window works on. All of it must outlive the window.
struct MainWindowParts {
    RumourTableModel &model;
    RumourSelection &selection;
    const ArticleLibrary &library;
    const ExchangeRates &rates;
    ImportJob &importJob;
    FilePrompt &filePrompt;
    QString storePath; ///< where imports go
};

/// The desk: filter line, table, chart and reader, or an invitation while there are no rumours.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);

    /// Imports files and folders in the background.
    void importInputs(const QStringList &inputs);
    /// Reads the store into the table.
    void reload();

    void setTheme(ThemeChoice choice);
    [[nodiscard]] ThemeChoice theme() const { return m_theme; }

    /// Sizes, columns, currency, colours and theme, for the next start.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing changed, if `state` was not made by saveState().
    bool restoreState(const QByteArray &state);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPanes();
    void setupToolBar();
    void setupStatusBar();
    void setupFileActions();
    void setupViewActions();
    void setupGoActions();
    void setupImport();

    void openFiles();
    void openFolder();
    void exportChart();
    void takeReport(const ImportReport &report);
    void showContent();
    void showCounts();
    void focusNextPane();
    void showAbout();

    MainWindowParts m_parts;
    ThemeChoice m_theme = ThemeChoice::System;
    ActionSet *m_actions;
    FilterLine *m_filter;
    RumourTableView *m_table;
    FeeChart *m_chart;
    ReaderView *m_reader;
    Desk *m_desk;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ErrorPresenter *m_errors;
    ImportProgressBar *m_progress;
    QLabel *m_counts;
};

} // namespace rumourdesk
