// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/importcommand.h"
#include "models/store/articlestore.h"
#include "models/store/database.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QDir>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestImportCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_services = loadServices(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.sqlite"_s);
    }

    void reportsWhatIsNew()
    {
        CapturedStreams captured;
        QCOMPARE(import({writeArticle(1), writeArticle(2)}, captured), AllDone);
        QCOMPARE(captured.resultLines().size(), 1);
        QVERIFY(captured.resultLines().constFirst().startsWith(u"2 new, 0 unchanged, 0 failed; "));
        QCOMPARE(articlesStored(), 2);
    }

    void importingTwiceAddsNothing()
    {
        const QStringList files = {writeArticle(1), writeArticle(2)};
        CapturedStreams first, second;
        QCOMPARE(import(files, first), AllDone);
        QCOMPARE(import(files, second), AllDone);
        QCOMPARE(second.resultLines(), QStringList{u"0 new, 2 unchanged, 0 failed; 0 new rumours"_s});
        QCOMPARE(articlesStored(), 2);
    }

    void namesTheInputsThatFailAndImportsTheOthers()
    {
        const QString missing = m_folder->filePath(u"missing.txt"_s);
        const QString hollow = m_folder->filePath(u"hollow"_s);
        QDir().mkpath(hollow);
        CapturedStreams captured;
        QCOMPARE(import({missing, writeArticle(1), hollow}, captured), SomeInputsFailed);
        QVERIFY(captured.resultLines().constFirst().startsWith(u"1 new, 0 unchanged, 2 failed; "));
        const QString complaints = captured.complaints().join(u'\n');
        QCOMPARE(captured.complaints().size(), 2);
        QVERIFY2(complaints.contains(missing) && complaints.contains(hollow), qPrintable(complaints));
    }

    void refusesAStoreThatCannotBeUsed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("no store at all") << u"text"_s;
        QTest::newRow("a folder") << u"folder"_s;
        QTest::newRow("below a file") << u"below"_s;
        QTest::newRow("of a newer version") << u"newer"_s;
    }

    void refusesAStoreThatCannotBeUsed()
    {
        QFETCH(QString, kind);
        const QString article = writeArticle(1);
        if (kind == u"text"_s)
            writeFile(m_folder->path(), u"store.sqlite"_s,
                QByteArray("this is no store, but a text\n").repeated(100));
        else if (kind == u"folder"_s)
            QDir().mkpath(m_store);
        else if (kind == u"below"_s)
            m_store = article + u"/store.sqlite"_s;
        else
            makeNewerStore();
        CapturedStreams captured;
        QCOMPARE(import({article}, captured), StoreUnusable);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY2(captured.complaints().constFirst().contains(kind == u"below"_s ? article : m_store),
            qPrintable(captured.complaints().constFirst()));
        QVERIFY(captured.results().isEmpty());
    }

private:
    QString writeArticle(int number)
    {
        return writeFile(m_folder->path(), u"article-%1.txt"_s.arg(number),
            u"19 January 2026\n\nLiverpool have made bid number %1 for Newcastle striker Alexander Isak.\n"_s
                .arg(number)
                .toUtf8());
    }

    ExitStatus import(const QStringList &inputs, CapturedStreams &captured)
    {
        return runImport({.storePath = m_store, .inputs = inputs}, *m_services, captured.streams());
    }

    qint64 articlesStored()
    {
        const Result<Database> database = Database::open(m_store, Database::Mode::ReadOnly);
        return database ? ArticleStore(*database).count().value() : -1;
    }

    void makeNewerStore()
    {
        makeStore(m_store, {});
        const Result<Database> database = Database::open(m_store);
        QVERIFY_RESULT(database);
        QSqlQuery query(database->connection());
        QVERIFY(query.exec(u"PRAGMA user_version = %1"_s.arg(Database::schemaVersion + 1)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestImportCommand)
#include "tst_importcommand.moc"
