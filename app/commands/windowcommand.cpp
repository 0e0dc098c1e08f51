// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/windowcommand.h"

#include "app/application.h"
#include "app/paths.h"
#include "app/services.h"
#include "app/settings.h"
#include "app/storechoice.h"
#include "views/actions/actionset.h"
#include "views/common/dialogfileprompt.h"
#include "views/common/errorpresenter.h"

#include <QApplication>
#include <QDir>

#include <utility>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// The desk of one store until its window is closed; the store to work on instead, if the analyst has chosen one.
std::optional<QString> showDesk(const Services &services, Database database, const QStringList &inputs, Settings &settings,
    Streams &streams)
{
    DialogFilePrompt filePrompt;
    Application application(services, std::move(database), filePrompt);
    MainWindow &window = application.window();
    window.restoreState(settings.windowState());
    const auto complain = [&streams] {
        streams.complain(u"the window's settings could not be written to %1"_s.arg(
            QDir::toNativeSeparators(settingsPath())));
    };
    window.actions().setChosenKeys(settings.keys());
    QObject::connect(&window.actions(), &ActionSet::keysChanged, &window, [&] {
        if (!settings.setKeys(window.actions().keys().chosen()))
            complain();
    });
    std::optional<QString> other;
    QObject::connect(&window, &MainWindow::otherStoreAsked, &window, [&] {
        other = chooseOtherStore(&window);
        if (other)
            window.close();
    });
    window.show();
    window.importInputs(inputs);
    QApplication::exec();
    if (!settings.setWindowState(window.saveState()))
        complain();
    return other;
}

} // namespace

ExitStatus runWindow(const WindowOptions &options, const Services &services, Streams &streams)
{
    Settings settings(settingsPath());
    if (services.userTablesProblem())
        ErrorPresenter::presentAlone(u"Your gazetteer tables are left out"_s, *services.userTablesProblem());
    if (services.ownRatesProblem())
        ErrorPresenter::presentAlone(u"Your exchange rates are left out"_s, *services.ownRatesProblem());
    QStringList inputs = options.inputs;
    std::optional<QString> path = options.storePath;
    while (path) {
        std::optional<Database> database = openChosenStore(*path, [&streams](const Error &error) {
            streams.complain(error.message);
            return askForOtherStore(error);
        });
        if (!database)
            return StoreUnusable;
        path = showDesk(services, std::move(*database), std::exchange(inputs, {}), settings, streams);
    }
    return AllDone;
}

} // namespace rumourdesk
