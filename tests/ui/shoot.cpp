// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the real window with the sample rumours and saves pictures of it, for people to look at:
//     xvfb-run -s "-screen 0 1920x1080x24" shoot FOLDER
#include "tests/ui/deskfixture.h"
#include "tests/ui/samplearticles.h"
#include "views/annotation/historydialog.h"
#include "views/chart/chartcanvas.h"
#include "views/chart/chartexport.h"
#include "views/filter/filterline.h"
#include "views/importing/importprogress.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

namespace
{

void shoot(QWidget &widget, const QString &folder, const QString &name)
{
    QCoreApplication::processEvents();
    const QString path = QDir(folder).filePath(name + u".png"_s);
    if (!widget.grab().save(path))
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(path));
}

void selectBastoni(DeskFixture &desk)
{
    for (int row = 0; row < desk.model.rowCount(); ++row) {
        if (desk.model.playerAt(row) == u"Alessandro Bastoni"_s) {
            desk.selection.select(desk.model.rumourAt(row), Field::Fee);
            return;
        }
    }
}

/// The sidebar with filters, one of them wrong, and the parts of another as chips.
void shootFilters(DeskFixture &desk, const QString &folder, const QString &ground)
{
    const auto save = [&](const QString &name, const QString &expression) {
        desk.annotator.assign(u"Save filter"_s,
            {{{SubjectKind::SavedFilter, {}, name}, static_cast<int>(SubjectField::Expression), expression}});
    };
    save(u"Late in the day"_s, u"stage>=talks"_s);
    save(u"Bastoni"_s, u"player=\"Alessandro Bastoni\""_s);
    save(u"Arsenal at the table, not a loan"_s, u"to:arsenal stage>=talks -move:loan"_s);
    save(u"Dear"_s, u"fee>=lots"_s);
    desk.find<QAction>(u"Saved filters"_s)->setChecked(true);
    desk.find<FilterLine>()->setText(u"to:arsenal stage>=talks -move:loan"_s);
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 800)}) {
        desk.window->resize(size);
        QTest::qWait(800); // until the filters are counted
        shoot(*desk.window, folder, u"filters-%1-%2"_s.arg(size.width()).arg(ground));
    }
    desk.find<QAction>(u"Save filter…"_s)->trigger();
    shoot(*desk.window, folder, u"naming-%1"_s.arg(ground));
    desk.find<QAction>(u"Saved filters"_s)->setChecked(false);
}

/// The history of a rumour, in the panel and in its dialog.
void shootHistory(DeskFixture &desk, const QString &folder, const QString &ground)
{
    const std::vector<RumourId> rumour{desk.selection.rumour()};
    desk.annotator.annotate(u"Grade B"_s, rumour, AnnotationField::Reliability, u"B"_s);
    desk.annotator.annotate(u"Tags"_s, rumour, AnnotationField::Tags, u"left foot, urgent"_s);
    desk.annotator.annotate(u"Correct To"_s, rumour, AnnotationField::To, u"Liverpool"_s);
    desk.annotator.undo();
    desk.annotator.annotate(u"Note"_s, rumour, AnnotationField::Note,
        u"Two papers of the same house; ask the Milan desk whether anybody has spoken to the agent"_s);
    desk.find<QToolButton>(u"historyButton"_s)->setChecked(true);
    desk.find<QAction>(u"History…"_s)->trigger();
    shoot(*desk.find<HistoryDialog>(), folder, u"history-%1"_s.arg(ground));
    shoot(*desk.window, folder, u"history-desk-%1"_s.arg(ground));
    delete desk.find<HistoryDialog>();
    desk.find<QToolButton>(u"historyButton"_s)->setChecked(false);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath();

    DeskFixture desk(sampleArticles());
    desk.window->show();
    selectBastoni(desk);
    const std::array sizes = {QSize(1920, 1080), QSize(1280, 800)};
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        desk.window->setTheme(theme);
        const QString ground = theme == ThemeChoice::Light ? u"light"_s : u"dark"_s;
        for (const QSize size : sizes) {
            desk.window->resize(size);
            desk.find<FilterLine>()->clear();
            shoot(*desk.window, folder, u"desk-%1-%2"_s.arg(size.width()).arg(ground));
        }
        desk.find<FilterLine>()->setText(u"to:barcelona fee>lots"_s);
        desk.find<FilterLine>()->setFocus();
        shoot(*desk.window, folder, u"mistake-%1"_s.arg(ground));
        desk.find<FilterLine>()->setText(u"zebra"_s);
        desk.find<ImportProgressBar>()->finish({12, 3, 31, 0,
            {{u"/articles/empty.txt"_s, {Error::Kind::Empty, u"empty.txt is empty."_s, {}}}}, false});
        shoot(*desk.window, folder, u"nothing-%1"_s.arg(ground));
        desk.find<ImportProgressBar>()->hide();
        shootFilters(desk, folder, ground);
        desk.find<FilterLine>()->clear();
        selectBastoni(desk);
        shootHistory(desk, folder, ground);
    }
    for (const QString &suffix : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        if (!exportChart(desk.find<ChartCanvas>()->series(), QDir(folder).filePath(u"export."_s + suffix),
                defaultChartSize))
            std::fprintf(stderr, "export.%s failed\n", qPrintable(suffix));
    }
    desk.window->hide();

    DeskFixture empty({});
    empty.window->show();
    shoot(*empty.window, folder, u"empty-light"_s);
    empty.window->setTheme(ThemeChoice::Dark);
    empty.find<ImportProgressBar>()->begin();
    empty.find<ImportProgressBar>()->setProgress({40, 100, 55});
    shoot(*empty.window, folder, u"empty-dark"_s);
    return 0;
}
