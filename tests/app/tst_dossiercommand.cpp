// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

/// The program itself without a display: what it writes must not depend on the process that writes it.
class TestDossierCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeStore(path(u"store.sqlite"_s), {isakToLiverpool, bastoniToBarcelona, bastoniToTottenham});
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSameStoreMakesTheSameBytes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("dossier as PDF") << u"dossier"_s << u"pdf"_s;
        QTest::newRow("dossier as HTML") << u"dossier"_s << u"html"_s;
        QTest::newRow("chart as PDF") << u"chart"_s << u"pdf"_s;
        QTest::newRow("chart as SVG") << u"chart"_s << u"svg"_s;
        QTest::newRow("chart as PNG") << u"chart"_s << u"png"_s;
        QTest::newRow("chart as CSV") << u"chart"_s << u"csv"_s;
    }
    void theSameStoreMakesTheSameBytes()
    {
        QFETCH(QString, command);
        QFETCH(QString, suffix);
        const QString first = u"first."_s + suffix, second = u"second."_s + suffix;
        QCOMPARE(run({command, u"--out"_s, path(first)}, {{u"TZ"_s, u"UTC"_s}}), 0);
        QCOMPARE(run({command, u"--out"_s, path(second)}, {{u"TZ"_s, u"Asia/Tokyo"_s}}), 0);
        QVERIFY(contents(first).size() > 100);
        QVERIFY(contents(first) == contents(second));
    }

    void aPdfBearsTheDayOfTheNewestRumour()
    {
        QCOMPARE(run({u"dossier"_s, u"--out"_s, path(u"day.pdf"_s)}), 0);
        QVERIFY(contents(u"day.pdf"_s).contains("/CreationDate (D:20260201000000Z)"));
        QCOMPARE(run({u"dossier"_s, u"--out"_s, path(u"day.pdf"_s)}, {{u"SOURCE_DATE_EPOCH"_s, u"86400"_s}}), 0);
        QVERIFY(contents(u"day.pdf"_s).contains("/CreationDate (D:19700102000000Z)"));
    }

    void aPlayerIsNamed()
    {
        QCOMPARE(run({u"dossier"_s, u"--player"_s, u"bastoni"_s, u"--out"_s, path(u"player.html"_s)}), 0);
        const QByteArray html = contents(u"player.html"_s);
        QVERIFY(html.contains("<h1>Alessandro Bastoni</h1>"));
        QCOMPARE(html.count("<article "), 2);
        QVERIFY(!html.contains("Isak"));
    }

    void aFilterWithoutRumoursSaysSo()
    {
        QCOMPARE(run({u"dossier"_s, u"--filter"_s, u"player:nobody"_s, u"--out"_s, path(u"none.pdf"_s)}), 1);
        QVERIFY2(m_complaint.contains("no rumours"), m_complaint.constData());
        QVERIFY(!QFile::exists(path(u"none.pdf"_s)));
    }

    void aFileThatCannotBeWrittenIsNamed()
    {
        QCOMPARE(run({u"dossier"_s, u"--out"_s, path(u"nowhere/a.pdf"_s)}), 1);
        QVERIFY(m_complaint.contains("nowhere/a.pdf"));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int run(QStringList arguments, const QMap<QString, QString> &environment = {})
    {
        QProcess program;
        QProcessEnvironment set = QProcessEnvironment::systemEnvironment();
        for (auto variable = environment.begin(); variable != environment.end(); ++variable)
            set.insert(variable.key(), variable.value());
        program.setProcessEnvironment(set);
        arguments.insert(1, u"--store"_s);
        arguments.insert(2, path(u"store.sqlite"_s));
        program.start(QStringLiteral(RUMOURDESK_PROGRAM), arguments);
        if (!program.waitForFinished(60'000))
            return -1;
        m_complaint = program.readAllStandardError();
        return program.exitCode();
    }

    QTemporaryDir m_folder;
    QByteArray m_complaint;
};

RUMOURDESK_TEST(TestDossierCommand)
#include "tst_dossiercommand.moc"
