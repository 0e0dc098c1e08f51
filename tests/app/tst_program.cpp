// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// The executable as a process: what only a process has, its exit status and its standard streams.
class TestProgram final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsItsVersion()
    {
        const Finished finished = run({u"--version"_s});
        QCOMPARE(finished.exitCode, 0);
        QCOMPARE(finished.results, QByteArray("rumourdesk " RUMOURDESK_VERSION "\n"));
        QCOMPARE(finished.complaints, QByteArray());
    }

    void wrongUsageIsOneLineAndStatusTwo()
    {
        const Finished finished = run({u"list"_s, u"--bogus"_s});
        QCOMPARE(finished.exitCode, 2);
        QCOMPARE(finished.results, QByteArray());
        QCOMPARE(finished.complaints.count('\n'), 1);
    }

    void withoutADisplayTheWindowIsRefusedInOneLine()
    {
        QProcessEnvironment environment = cleanEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        const Finished finished = run({}, environment);
        QCOMPARE(finished.exitCode, 2);
        QVERIFY2(finished.complaints.contains("no display"), finished.complaints.constData());
        QCOMPARE(finished.complaints.count('\n'), 1);
    }

    void importsListsAndChartsInTheDefaultStore()
    {
        const QString article = writeFile(m_folder.path(), u"isak.txt"_s,
            "19 January 2026\n\nLiverpool have made a £110m bid for Newcastle United striker Alexander "
            "Isak.\n");
        const QString picture = m_folder.filePath(u"fees.png"_s);
        QCOMPARE(run({u"import"_s, article}).exitCode, 0);
        QVERIFY(QFile::exists(m_folder.filePath(u"data/rumourdesk/rumours.sqlite"_s)));
        const Finished listed = run({u"list"_s});
        QCOMPARE(listed.exitCode, 0);
        QVERIFY2(listed.results.contains("£110m"), listed.results.constData());
        const Finished drawn = run({u"chart"_s, u"--out"_s, picture});
        QCOMPARE(drawn.complaints, QByteArray());
        QCOMPARE(drawn.exitCode, 0);
        QVERIFY(QFile::exists(picture));
    }

    void theStoreOfTheEnvironmentIsUsed()
    {
        QProcessEnvironment environment = cleanEnvironment();
        const QString store = m_folder.filePath(u"environment.sqlite"_s);
        makeStore(store, {u"2026-01-19 | Alexander Isak | Newcastle United > Liverpool | | bid"_s});
        environment.insert(u"RUMOURDESK_STORE"_s, store);
        QVERIFY(run({u"list"_s}, environment).results.contains("Alexander Isak"));
    }

    void anUnusableStoreIsStatusThree()
    {
        const Finished finished = run({u"list"_s, u"--store"_s, m_folder.filePath(u"missing.sqlite"_s)});
        QCOMPARE(finished.exitCode, 3);
        QCOMPARE(finished.complaints.count('\n'), 1);
    }

    void writesUtf8InAnyLocale()
    {
        QProcessEnvironment environment = cleanEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        const QString article =
            writeFile(m_folder.path(), u"čech-£.txt"_s, "19 January 2026\n\nPetr Čech costs £5m.\n");
        const Finished finished = run({u"read"_s, article}, environment);
        QCOMPARE(finished.complaints, QByteArray());
        QVERIFY2(finished.results.contains("čech-£.txt") && finished.results.contains("Petr Čech costs £5m."),
            finished.results.constData());
    }

    void aClosedPipeEndsTheOutputQuietly()
    {
        const QString store = m_folder.filePath(u"pipe.sqlite"_s);
        QStringList rumours;
        for (int i = 0; i < 2000; ++i)
            rumours += u"2026-01-19 | Player %1 | Newcastle United > Liverpool | | bid"_s.arg(i);
        makeStore(store, rumours);
        const Finished finished =
            shell(u"set -o pipefail; \"$PROGRAM\" list --store '%1' | head -n 1"_s.arg(store));
        QCOMPARE(finished.exitCode, 0);
        QCOMPARE(finished.complaints, QByteArray());
        QCOMPARE(finished.results.count('\n'), 1);
    }

    void aFullDiskIsReported()
    {
        const Finished finished = shell(u"\"$PROGRAM\" --help > /dev/full"_s);
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.complaints.contains("could not be written"), finished.complaints.constData());
    }

    void closedStandardStreamsDoNoHarm()
    {
        QCOMPARE(shell(u"\"$PROGRAM\" --version <&- >&- 2>&-"_s).exitCode, 0);
        QVERIFY(shell(u"\"$PROGRAM\" --version <&- 2>&-"_s).results.contains("rumourdesk"));
    }

    void faultyTablesOfTheAnalystAreNamed()
    {
        QProcessEnvironment environment = cleanEnvironment();
        const QString data = m_folder.filePath(u"faulty"_s);
        writeFile(data, u"rumourdesk/gazetteer/clubs.tsv"_s, "this is\nno table\n");
        environment.insert(u"XDG_DATA_HOME"_s, data);
        const QString article = writeFile(m_folder.path(), u"a.txt"_s, "19 January 2026\n\nNothing new.\n");
        const Finished finished = run({u"extract"_s, article}, environment);
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.complaints.contains("clubs.tsv"), finished.complaints.constData());
        QVERIFY(!finished.results.isEmpty());
    }

private:
    struct Finished {
        int exitCode = -1;
        QByteArray results;
        QByteArray complaints;
    };

    [[nodiscard]] QProcessEnvironment cleanEnvironment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"RUMOURDESK_STORE"_s})
            environment.remove(variable);
        environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        environment.insert(u"PROGRAM"_s, QLatin1StringView(RUMOURDESK_PROGRAM));
        return environment;
    }

    static Finished finish(QProcess &process)
    {
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Finished run(const QStringList &arguments, const QProcessEnvironment &environment) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QLatin1StringView(RUMOURDESK_PROGRAM), arguments);
        return finish(process);
    }

    [[nodiscard]] Finished run(const QStringList &arguments) const
    {
        return run(arguments, cleanEnvironment());
    }

    [[nodiscard]] Finished shell(const QString &line) const
    {
        QProcess process;
        process.setProcessEnvironment(cleanEnvironment());
        process.start(u"bash"_s, {u"-c"_s, line});
        return finish(process);
    }

    QTemporaryDir m_folder;
};

RUMOURDESK_TEST(TestProgram)
#include "tst_program.moc"
