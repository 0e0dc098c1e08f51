// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/commandline.h"
#include "app/commands/annotatecommand.h"
#include "app/commands/carecommands.h"
#include "app/commands/chartcommand.h"
#include "app/commands/dossiercommand.h"
#include "app/commands/extractcommand.h"
#include "app/commands/goldcommand.h"
#include "app/commands/importcommand.h"
#include "app/commands/listcommand.h"
#include "app/commands/logcommand.h"
#include "app/commands/readcommand.h"
#include "app/commands/windowcommand.h"
#include "app/paths.h"
#include "app/services.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QHashFunctions>
#include <QLoggingCategory>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace rumourdesk {

using namespace Qt::StringLiterals;

namespace {

/// Before anything is opened: a missing standard stream would otherwise give its number to the next file
/// opened.
void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1 && ::open("/dev/null", O_RDWR) == -1)
            return;
    }
}

/// File names and output are UTF-8 in any locale. Qt would see to it, but not without a warning.
void useUtf8Locale()
{
    if (!std::setlocale(LC_CTYPE, "") || qstrcmp(::nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Runs one parsed command. Each overload makes the kind of application that its command needs.
class CommandRunner
{
public:
    CommandRunner(int &argc, char **argv, Streams &streams)
        : m_argc(argc)
        , m_argv(argv)
        , m_streams(streams)
    {
    }

    int operator()(const TextRequest &request)
    {
        m_streams.write(request.text);
        m_streams.flush();
        return AllDone;
    }

    int operator()(const ReadOptions &options)
    {
        const QCoreApplication application(m_argc, m_argv);
        return runRead(options, m_streams);
    }

    int operator()(const ExtractOptions &options)
    {
        const QCoreApplication application(m_argc, m_argv);
        return withServices(
            [&](const Services &services) { return runExtract(options, services, m_streams); });
    }

    int operator()(ImportOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return withServices(
            [&](const Services &services) { return runImport(options, services, m_streams); });
    }

    int operator()(ListOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return withServices([&](const Services &services) { return runList(options, services, m_streams); });
    }

    int operator()(AnnotateOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return withServices(
            [&](const Services &services) { return runAnnotate(options, services, m_streams); });
    }

    int operator()(LogOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return runLog(options, m_streams);
    }

    int operator()(GoldOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return withServices([&](const Services &services) { return runGold(options, services, m_streams); });
    }

    int operator()(BackupOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return runBackup(options, m_streams);
    }

    int operator()(CheckOptions options)
    {
        const QCoreApplication application(m_argc, m_argv);
        options.storePath = storePath(options.storePath);
        return runCheck(options, m_streams);
    }

    int operator()(ChartOptions options)
    {
        return withFonts([&] {
            options.storePath = storePath(options.storePath);
            return withServices([&](const Services &services) { return runChart(options, services, m_streams); });
        });
    }

    int operator()(DossierOptions options)
    {
        return withFonts([&] {
            options.storePath = storePath(options.storePath);
            return withServices([&](const Services &services) { return runDossier(options, services, m_streams); });
        });
    }

    int operator()(WindowOptions options)
    {
        // Qt aborts the process if it finds no display; say so instead.
        const auto isUnset = [](const char *variable) { return qEnvironmentVariableIsEmpty(variable); };
        if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY") && isUnset("QT_QPA_PLATFORM")) {
            m_streams.complain(
                u"there is no display for the window; the commands need none (see 'rumourdesk --help')"_s);
            return WrongUsage;
        }
        const QApplication application(m_argc, m_argv);
        QGuiApplication::setDesktopFileName(u"org.rumourdesk.RumourDesk"_s);
        QGuiApplication::setWindowIcon(QIcon(u":/rumourdesk.svg"_s));
        options.storePath = storePath(options.storePath);
        return withServices(
            [&](const Services &services) { return runWindow(options, services, m_streams); });
    }

private:
    /// Fonts need a platform, but never a display: a picture must not depend on the one that happens to be there, nor on
    /// the order in which Qt's hashes keep its fonts.
    template <class Run> int withFonts(Run run)
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QHashSeed::setDeterministicGlobalSeed();
        // Qt would remark that there is no folder of a session; drawing needs none.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        const QGuiApplication application(m_argc, m_argv);
        QLoggingCategory::setFilterRules({});
        return run();
    }

    template <class Run> int withServices(Run run)
    {
        const Result<std::unique_ptr<const Services>> services = Services::load(userGazetteerFolder(), ownRatesPath());
        if (!services) {
            m_streams.complain(services.error().message);
            return SomeInputsFailed;
        }
        const std::optional<Error> &tables = (*services)->userTablesProblem();
        if (tables)
            m_streams.complain(u"your gazetteer tables are left out: "_s + tables->message);
        const std::optional<Error> &rates = (*services)->ownRatesProblem();
        if (rates)
            m_streams.complain(u"your exchange rates are left out: "_s + rates->message);
        const ExitStatus status = run(**services);
        return status == AllDone && (tables || rates) ? SomeInputsFailed : status;
    }

    int &m_argc;
    char **m_argv;
    Streams &m_streams;
};

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

} // namespace

int runProgram(int argc, char **argv)
{
    openStandardStreams();
    useUtf8Locale();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away ends the output, not an import half-way
    QFile results, complaints;
    if (!results.open(STDOUT_FILENO, QIODevice::WriteOnly)
        || !complaints.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return SomeInputsFailed;
    Streams streams(results, complaints);

    const Result<Command> command = parseCommandLine(argumentsOf(argc, argv));
    if (!command) {
        complaints.write((command.error().message + u'\n').toUtf8());
        return WrongUsage;
    }
    const int status = std::visit(CommandRunner(argc, argv, streams), *command);
    if (streams.isBroken() && results.errorString() != qt_error_string(EPIPE)) {
        streams.complain(u"the results could not be written: "_s + results.errorString());
        return status == AllDone ? SomeInputsFailed : status;
    }
    return status;
}

} // namespace rumourdesk
