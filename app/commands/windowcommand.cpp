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

namespace rumourdesk {

using namespace Qt::StringLiterals;

ExitStatus runWindow(const WindowOptions &options, const Services &services, Streams &streams)
{
    Settings settings(settingsPath());
    if (services.userTablesProblem())
        ErrorPresenter::presentAlone(u"Your gazetteer tables are left out"_s, *services.userTablesProblem());
    if (services.ownRatesProblem())
        ErrorPresenter::presentAlone(u"Your exchange rates are left out"_s, *services.ownRatesProblem());
    std::optional<Database> database = openChosenStore(options.storePath, [&streams](const Error &error) {
        streams.complain(error.message);
        return askForOtherStore(error);
    });
    if (!database)
        return StoreUnusable;

    DialogFilePrompt filePrompt;
    Application application(services, std::move(*database), filePrompt);
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
    window.show();
    window.importInputs(options.inputs);
    QApplication::exec();
    if (!settings.setWindowState(window.saveState()))
        complain();
    return AllDone;
}

} // namespace rumourdesk
