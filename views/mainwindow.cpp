// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/items/annotator.h"
#include "models/items/articlelibrary.h"
#include "models/items/currentrates.h"
#include "models/items/rumourloader.h"
#include "models/items/rumourselection.h"
#include "models/items/rumourtablemodel.h"
#include "views/actions/about.h"
#include "views/actions/actionset.h"
#include "views/actions/appearance.h"
#include "views/actions/keysdialog.h"
#include "views/annotation/annotationactions.h"
#include "views/annotation/annotationpanel.h"
#include "views/annotation/changeerrors.h"
#include "views/annotation/historyaction.h"
#include "views/annotation/selectedwords.h"
#include "views/chart/feechart.h"
#include "views/common/emptystate.h"
#include "views/common/errorpresenter.h"
#include "views/common/stackedpane.h"
#include "views/desk.h"
#include "views/dossier/dossieractions.h"
#include "views/exporting/exportactions.h"
#include "views/exporting/exportprogress.h"
#include "views/filter/filterbar.h"
#include "views/filter/filtercontrols.h"
#include "views/filter/filterline.h"
#include "views/importing/articleimport.h"
#include "views/importing/importprogress.h"
#include "views/rates/ratesdialog.h"
#include "views/reader/readerview.h"
#include "views/sidebar/savedfilterlist.h"
#include "views/sidebar/savedfilterpane.h"
#include "views/sidebar/sidebarsplitter.h"
#include "views/sources/sourcesdialog.h"
#include "views/statuscounts.h"
#include "views/table/rowcopying.h"
#include "views/table/rumourtableview.h"
#include "views/windowstate.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

namespace rumourdesk
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const MainWindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new ActionSet(this))
    , m_filters(new FilterControls(parts.model, parts.annotator, *m_actions, this))
    , m_table(new RumourTableView(parts.model, parts.selection, parts.annotator, *m_actions))
    , m_chart(new FeeChart(parts.model, parts.selection, parts.library, parts.rates.rates()))
    , m_reader(new ReaderView(parts.model, parts.selection, parts.library, *m_actions))
    , m_annotation(new AnnotationPanel(parts.model, parts.selection, parts.annotator))
    , m_desk(new Desk(m_table, m_chart, stackedPane({m_reader, m_annotation}, m_reader)))
    , m_empty(new EmptyState({m_actions->action(ActionId::OpenFiles), m_actions->action(ActionId::OpenFolder)}))
    , m_stack(new QStackedWidget)
    , m_split(m_filters->layBeside(m_stack))
    , m_errors(new ErrorPresenter)
    , m_progress(new ImportProgressBar)
    , m_import(new ArticleImport(
          parts.importJob, parts.filePrompt, parts.storePath, *m_actions, *m_progress, this))
    , m_appearance(new Appearance(*m_actions, parts.model, this))
{
    setWindowTitle(tr("RumourDesk"));
    setAcceptDrops(true);
    setupPanes();
    setupAnnotation();
    setupToolBar();
    setupStatusBar();
    setupFileActions();
    setupLayoutActions();
    showContent();
    resize(firstWindowSize(screen()->availableSize()));
}

void MainWindow::setupPanes()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_desk);
    // Errors below, where they come and go without moving the rows under the mouse.
    setCentralWidget(stackedPane({m_filters->bar(), m_split, m_errors, m_progress}, m_split));

    const auto present = [this](const Error &error) {
        m_errors->present(tr("The store could not be read"), error);
    };
    connect(m_reader, &ReaderView::failed, m_errors, present);
    connect(&m_parts.model, &RumourTableModel::searchFailed, m_errors, present);
    connect(m_table, &RumourTableView::filterOffered, m_filters, &FilterControls::narrow);
    connect(&m_parts.model, &RumourTableModel::contentChanged, this, &MainWindow::showContent);
    connect(&m_parts.loader, &RumourLoader::failed, this, &MainWindow::takeReadFailure);
    connect(m_empty, &EmptyState::otherStoreAsked, this, &MainWindow::otherStoreAsked);
    connect(m_import, &ArticleImport::finished, this, &MainWindow::load);
    connect(m_import, &ArticleImport::failed, m_errors,
        [this](const Error &error) { m_errors->present(tr("The articles were not imported"), error); });
}

void MainWindow::setupAnnotation()
{
    connect(m_table, &RumourTableView::hintChanged, statusBar(),
        [bar = statusBar()](const QString &hint) { bar->showMessage(hint); });
    auto *words = new SelectedWords(
        *m_actions, m_parts.model, m_parts.selection, m_parts.annotator, *m_reader, this);
    new ChangeErrors(*m_errors, m_parts.model, *m_table, *words, m_parts.annotator, this);
    auto *sources = new SourcesDialog(m_parts.model, m_parts.annotator, *m_actions, this);
    connect(m_actions->action(ActionId::Sources), &QAction::triggered, sources, &SourcesDialog::showSources);
    auto *history = new HistoryAction(m_actions->action(ActionId::ShowHistory), *m_annotation, m_parts.model,
        m_parts.selection, m_parts.annotator, m_parts.filePrompt, this);
    connect(history, &HistoryAction::failed, m_errors,
        [this](const Error &error) { m_errors->present(tr("The history could not be read"), error); });
    new AnnotationActions(
        *m_actions, m_parts.model, m_parts.selection, m_parts.annotator, *m_table, *m_annotation, this);
}

void MainWindow::setupToolBar()
{
    m_actions->fill(menuBar());
    QToolBar *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setAccessibleName(tr("Tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({20, 20});
    m_actions->fill(bar);
    bar->addSeparator();
    m_filters->line()->setMinimumHeight(28);
    m_filters->line()->setAcceptDrops(false); // files dropped on it are articles too
    bar->addWidget(m_filters->line());
}

void MainWindow::setupStatusBar()
{
    statusBar()->addWidget(new StatusCounts(m_parts.model, m_parts.loader, *m_filters->line()), 1);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::setupFileActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    m_exports = new ExportActions(*m_actions, *m_chart, m_parts, this);
    connect(m_exports, &ExportActions::written, this,
        [this](const QString &sentence) { statusBar()->showMessage(sentence, 6000); });
    connect(m_exports, &ExportActions::failed, m_errors, &ErrorPresenter::present);
    statusBar()->addPermanentWidget(new ExportProgress(m_exports->job()));
    auto *dossiers = new DossierActions(*m_actions, m_parts, this);
    connect(dossiers, &DossierActions::written, this,
        [this](const QString &path) { statusBar()->showMessage(tr("The dossier was written to %1").arg(path), 6000); });
    connect(dossiers, &DossierActions::failed, m_errors,
        [this](const Error &error) { m_errors->present(tr("The dossier was not written"), error); });
    on(ActionId::Quit, [this] { close(); });
    new RowCopying(m_actions->action(ActionId::Copy), *m_table, m_parts.model, m_parts.library, this);
    on(ActionId::Rates, [this] {
        auto *dialog = new RatesDialog(m_parts.rates, m_parts.filePrompt, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(ActionId::Keys, [this] { KeysDialog(*m_actions, this).exec(); });
    on(ActionId::About, [this] { showAbout(this); });
}

void MainWindow::setupLayoutActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions->action(id), &QAction::triggered, this, slot);
    };
    on(ActionId::NextRumour, [this] { m_table->stepRow(1); });
    on(ActionId::PreviousRumour, [this] { m_table->stepRow(-1); });
    on(ActionId::NextPane, &MainWindow::focusNextPane);
    on(ActionId::ResetLayout, [this] {
        m_desk->resetSizes();
        m_split->resetWidth();
        m_table->resetColumns();
    });
}

void MainWindow::importInputs(const QStringList &inputs)
{
    m_import->start(inputs);
}

void MainWindow::offerReread(int articles)
{
    m_import->offerReread(articles);
}

void MainWindow::load()
{
    m_readFailure.clear();
    m_parts.loader.load();
    if (const Result<void> read = m_parts.annotator.load(); !read)
        m_errors->present(tr("The store could not be read"), read.error());
}

void MainWindow::reload()
{
    m_readFailure.clear();
    const Result<void> read = m_parts.loader.loadAtOnce().andThen([this] { return m_parts.annotator.load(); });
    if (!read)
        takeReadFailure(read.error());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_appearance->setTheme(choice);
}

ThemeChoice MainWindow::theme() const
{
    return m_appearance->theme();
}

QByteArray MainWindow::saveState() const
{
    return windowStateBytes({saveGeometry(), m_desk->sizesState(), m_table->columnsState(), m_split->state(),
        m_parts.model.chartCurrency(), m_chart->choices(), m_exports->pictureChoices(),
        m_appearance->theme(), m_reader->text()->textSize()});
}

bool MainWindow::restoreState(const QByteArray &bytes)
{
    const auto state = windowStateFrom(bytes);
    if (!state)
        return false;
    restoreGeometry(state->geometry);
    m_desk->restoreSizes(state->paneSizes);
    m_table->restoreColumns(state->columns);
    m_split->restore(state->sidebar);
    m_parts.model.setChartCurrency(state->currency);
    m_chart->setChoices(state->chart);
    m_exports->setPictureChoices(state->picture);
    m_reader->text()->setTextSize(state->textSize);
    setTheme(state->theme);
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->updateIcons();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!ArticleImport::localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    importInputs(ArticleImport::localFiles(event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::takeReadFailure(const Error &error)
{
    m_readFailure = error.message;
    m_errors->present(tr("The store could not be read"), error);
    showContent();
}

Emptiness MainWindow::emptiness() const
{
    if (!m_readFailure.isEmpty())
        return {Emptiness::Reason::Unreadable, 0, m_readFailure};
    const Result<qint64> articles = m_parts.library.count();
    if (!articles)
        return {Emptiness::Reason::Unreadable, 0, articles.error().message};
    return {*articles > 0 ? Emptiness::Reason::NoRumours : Emptiness::Reason::NoArticles, *articles};
}

void MainWindow::showContent()
{
    const bool isEmpty = m_parts.model.isEmpty();
    if (isEmpty)
        m_empty->explain(emptiness());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_desk);
    m_filters->setEnabled(!isEmpty);
    for (const ActionId id : {ActionId::ExportChart, ActionId::ExportTable, ActionId::ExportDossier, ActionId::ExportGold,
             ActionId::PrintDossier, ActionId::NextEvidence, ActionId::PreviousEvidence, ActionId::FindInArticle,
             ActionId::FindNext, ActionId::FindPrevious})
        m_actions->action(id)->setEnabled(!isEmpty);
    // Whoever opens the desk works the table by single keys.
    if (!isEmpty && !focusWidget())
        m_table->setFocus(Qt::OtherFocusReason);
}

void MainWindow::focusNextPane()
{
    std::vector<QWidget *> panes = {m_filters->line(), m_table, m_chart->canvas(), m_reader->text()};
    if (m_split->isSidebarShown())
        panes.insert(panes.begin() + 1, m_filters->sidebar()->list());
    const auto current = std::ranges::find_if(panes, [](const QWidget *pane) { return pane->hasFocus(); });
    const size_t next =
        current == panes.end() ? 1 : static_cast<size_t>(current - panes.begin() + 1) % panes.size();
    panes.at(next)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rumourdesk
