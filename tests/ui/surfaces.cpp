// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/surfaces.h"

#include "tests/ui/samplearticles.h"
#include "views/actions/actionset.h"
#include "views/actions/keysdialog.h"
#include "views/chart/chartaxespanel.h"
#include "views/common/errorpresenter.h"
#include "views/filter/filterline.h"
#include "views/importing/importprogress.h"
#include "views/table/rumourtableview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMap>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace rumourdesk::testing
{

using namespace Qt::StringLiterals;

QStringList Surfaces::names()
{
    return {u"window"_s, u"everything open"_s, u"wrong filter"_s, u"nothing found"_s, u"naming a filter"_s,
        u"several rows"_s, u"all rejected"_s, u"importing"_s, u"reading again"_s, u"error"_s, u"empty store"_s, u"damaged store"_s, u"axes"_s,
        u"keys"_s, u"sources"_s, u"history"_s, u"dossier"_s, u"chart export"_s, u"rates"_s, u"about"_s};
}

Surfaces::~Surfaces()
{
    close();
}

void Surfaces::close()
{
    m_dialog.reset();
    m_desk.reset();
}

QAction *Surfaces::action(ActionId id) const
{
    return m_desk->window->actions().action(id);
}

QWidget *Surfaces::open(const QString &name, QSize size)
{
    close();
    m_desk =
        std::make_unique<DeskFixture>(name.endsWith(u" store") ? std::vector<ExtractedArticle>() : sampleArticles());
    if (!m_desk->show(size))
        qFatal("the window is not shown");
    QWidget *shown = show(name);
    QWidget *active = shown->windowType() == Qt::Popup ? m_desk->window.get() : shown;
    active->activateWindow();
    if (!QTest::qWaitFor([active] { return QApplication::activeWindow() == active; }))
        qFatal("%s is not shown", qPrintable(name));
    constexpr int depth = 12; // of layouts within layouts, each of which asks the one around it for room
    for (int level = 0; level < depth; ++level) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return shown;
}

QWidget *Surfaces::show(const QString &name)
{
    auto *window = m_desk->window.get();
    if (name == u"keys") {
        m_dialog = std::make_unique<KeysDialog>(window->actions());
        m_dialog->show();
        return m_dialog.get();
    }
    if (name == u"axes") {
        auto *menu = qobject_cast<QMenu *>(m_desk->find<ChartAxesPanel>()->window());
        menu->popup(window->mapToGlobal(QPoint(100, 100)));
        return menu;
    }
    if (QWidget *dialog = openDialog(name))
        return dialog;
    if (name == u"wrong filter")
        m_desk->find<FilterLine>()->setText(u"fee>=lots"_s);
    if (name == u"nothing found") {
        m_desk->find<FilterLine>()->setText(u"zebra"_s);
        m_desk->settle();
    }
    if (name == u"error")
        m_desk->find<ErrorPresenter>()->present(
            MainWindow::tr("The store could not be read"), {Error::Kind::Store, u"1234"_s, {}});
    if (name == u"damaged store")
        Q_EMIT m_desk->loader.failed({Error::Kind::Store, u"1234"_s, {}});
    if (name == u"importing" || name == u"reading again")
        importSome(name == u"reading again");
    if (name == u"several rows")
        m_desk->selection.selectAll({m_desk->model.rumourAt(0), m_desk->model.rumourAt(1)}, false);
    if (name == u"all rejected") {
        m_desk->window->findChild<RumourTableView *>()->selectAll();
        action(ActionId::Reject)->trigger();
    }
    if (name == u"naming a filter") {
        m_desk->find<FilterLine>()->setText(u"stage>=interest"_s);
        action(ActionId::SaveFilter)->trigger();
    }
    if (name == u"everything open")
        openEverything();
    return window;
}

/// Nothing for what is no dialog.
QWidget *Surfaces::openDialog(const QString &name) const
{
    const QMap<QString, ActionId> actions{{u"sources"_s, ActionId::Sources}, {u"dossier"_s, ActionId::ExportDossier},
        {u"chart export"_s, ActionId::ExportChart}, {u"rates"_s, ActionId::Rates}, {u"history"_s, ActionId::ShowHistory},
        {u"about"_s, ActionId::About}};
    if (!actions.contains(name))
        return nullptr;
    if (name == u"history")
        m_desk->annotator.annotate(u"Correct"_s, {m_desk->selection.rumour()}, AnnotationField::From, u"Porto"_s);
    action(actions[name])->trigger();
    const QList<QWidget *> children = m_desk->window->findChildren<QWidget *>();
    const auto dialog = std::ranges::find_if(children,
        [](const QWidget *child) { return child->isVisible() && child->windowType() == Qt::Dialog; });
    if (dialog == children.end())
        qFatal("%s is not shown", qPrintable(name));
    return *dialog;
}

void Surfaces::importSome(bool isReread) const
{
    auto *progress = m_desk->find<ImportProgressBar>();
    if (isReread) {
        progress->offerReread(12'345);
        return;
    }
    progress->begin();
    progress->setProgress({12'345, 25'000, 31'000});
}

/// The sidebar, chips, the find line, a correction, the history and the news of an import.
void Surfaces::openEverything() const
{
    m_desk->annotator.annotate(u"Correct"_s, {m_desk->selection.rumour()}, AnnotationField::From, u"Porto"_s);
    m_desk->find<FilterLine>()->setText(u"stage>=interest -move:loan"_s);
    action(ActionId::SaveFilter)->trigger();
    m_desk->find<QToolButton>(u"historyButton"_s)->click();
    action(ActionId::FindInArticle)->trigger();
    m_desk->find<ImportProgressBar>()->finish(
        {12, 3, 31, 0, {{u"/articles/empty.txt"_s, {Error::Kind::Empty, u"1234"_s, {}}}}, false});
}

} // namespace rumourdesk::testing
