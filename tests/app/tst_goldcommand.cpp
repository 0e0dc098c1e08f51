// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/goldcommand.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestGoldCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_services = loadServices();
        m_store = m_folder.filePath(u"store.sqlite"_s);
        makeStore(m_store, {isakToLiverpool, bastoniToBarcelona});
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesTheArticlesOfAFilter()
    {
        const QString folder = m_folder.filePath(u"new/gold"_s);
        CapturedStreams captured;
        QCOMPARE(run({.filter = u"isak"_s, .folder = folder}, captured), AllDone);
        QCOMPARE(captured.complaints(), QStringList());
        QVERIFY2(captured.resultLines().front().startsWith(u"1 article with 1 rumour written to "_s + folder),
            captured.results().constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files),
            (QStringList{u"2026-01-19-of-alexander-isak-1.json"_s, u"2026-01-19-of-alexander-isak-1.txt"_s}));
    }

    void writesAllWithoutAFilter()
    {
        const QString folder = m_folder.filePath(u"all"_s);
        CapturedStreams captured;
        QCOMPARE(run({.folder = folder}, captured), AllDone);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 4);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        const QString file = writeFile(m_folder.path(), u"file"_s, "x");
        CapturedStreams captured;
        QCOMPARE(run({.folder = file}, captured), SomeInputsFailed);
        QVERIFY2(captured.complaints().front().contains(file), qPrintable(captured.complaints().front()));
    }

    void wrongFilterAndMissingStoreAreToldApart()
    {
        CapturedStreams captured;
        QCOMPARE(run({.filter = u"plyer:x"_s, .folder = m_folder.path()}, captured), WrongUsage);
        const QString missing = m_folder.filePath(u"missing.sqlite"_s);
        QCOMPARE(run({.storePath = missing, .folder = m_folder.path()}, captured), StoreUnusable);
        QVERIFY(!QFile::exists(missing));
    }

private:
    ExitStatus run(GoldOptions options, CapturedStreams &captured)
    {
        if (options.storePath.isEmpty())
            options.storePath = m_store;
        return runGold(options, *m_services, captured.streams());
    }

    QTemporaryDir m_folder;
    QString m_store;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestGoldCommand)
#include "tst_goldcommand.moc"
