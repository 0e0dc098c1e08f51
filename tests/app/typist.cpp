// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An analyst whose machine dies: opens the desk on a store, presses keys, and is gone right after the last of them.
#include "app/application.h"
#include "app/services.h"
#include "tests/app/noprompt.h"
#include "views/annotation/noteedit.h"
#include "views/table/rumourtableview.h"

#include <QApplication>
#include <QTest>

#include <csignal>
#include <cstdlib>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void die()
{
    std::raise(SIGKILL);
    std::abort();
}

void type(const QString &letters)
{
    for (const QChar letter : letters)
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
}

} // namespace

/// typist STORE ROW KEYS [NOTE REST]: selects a row and presses keys; with a note, types it, goes on with the rest of
/// it when the store has it, and is killed in the middle. Exit status 1 if it comes to an end at all.
int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rumourdesk-tests"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const Result<std::unique_ptr<const Services>> services = Services::load({});
    Result<Database> database = Database::open(arguments.value(1));
    if (!services || !database)
        return 1;
    testing::NoPrompt prompt;
    Application desk(**services, std::move(*database), prompt);
    desk.window().show();
    auto *table = desk.window().findChild<RumourTableView *>();
    const int row = arguments.value(2).toInt();
    if (!QTest::qWaitForWindowActive(&desk.window()) || !QTest::qWaitFor([&] { return desk.model().rowCount() > row && table->hasFocus(); }))
        return 1;
    for (int i = 0; i < row; ++i)
        QTest::keyClick(table, Qt::Key_J);
    type(arguments.value(3));
    const QString note = arguments.value(4);
    if (note.isEmpty())
        die();
    type(u"m"_s + note);
    const auto isNoted = [&] { return desk.model().annotationOf(desk.selection().rumour()).note == note; };
    if (!QTest::qWaitFor(isNoted))
        return 1;
    type(arguments.value(5));
    die();
}
