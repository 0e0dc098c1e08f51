// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "views/common/theme.h"
#include "views/mainwindowparts.h"

#include <QMainWindow>
#include <QStringList>

class QStackedWidget;

namespace rumourdesk
{

class ActionSet;
class AnnotationPanel;
class Appearance;
class ArticleImport;
class Desk;
class EmptyState;
struct Emptiness;
class ErrorPresenter;
class ExportActions;
class FeeChart;
class FilterControls;
class ImportProgressBar;
class ReaderView;
class RumourTableView;
class SidebarSplitter;

/// The desk: filter line, saved filters, table, chart and reader, or an invitation while there are no rumours.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const MainWindowParts &parts, QWidget *parent = nullptr);

    /// Imports files and folders in the background.
    void importInputs(const QStringList &inputs);
    /// Offers to read that many articles again which an earlier version has read; nothing for none.
    void offerReread(int articles);
    /// Reads the store into the table in the background, the newest rumours at once.
    void load();
    /// Reads the store into the table and returns when all is there.
    void reload();

    /// Every action with its keys.
    [[nodiscard]] ActionSet &actions() const { return *m_actions; }

    void setTheme(ThemeChoice choice);
    [[nodiscard]] ThemeChoice theme() const;

    /// Sizes, columns, currency, colours, theme and the size of the text, for the next start.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing changed, if `bytes` were not made by saveState().
    bool restoreState(const QByteArray &bytes);

Q_SIGNALS:
    /// The store cannot be read, and the analyst wants to work on another one.
    void otherStoreAsked();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setupPanes();
    void setupAnnotation();
    void setupToolBar();
    void setupStatusBar();
    void setupFileActions();
    void setupLayoutActions();

    void showContent();
    [[nodiscard]] Emptiness emptiness() const;
    void takeReadFailure(const Error &error);
    void focusNextPane();

    MainWindowParts m_parts;
    ActionSet *m_actions;
    FilterControls *m_filters;
    RumourTableView *m_table;
    FeeChart *m_chart;
    ReaderView *m_reader;
    AnnotationPanel *m_annotation;
    Desk *m_desk;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SidebarSplitter *m_split;
    ErrorPresenter *m_errors;
    ImportProgressBar *m_progress;
    ArticleImport *m_import;
    ExportActions *m_exports = nullptr;
    Appearance *m_appearance;
    QString m_readFailure; ///< why the store could not be read; empty if it could
};

} // namespace rumourdesk
