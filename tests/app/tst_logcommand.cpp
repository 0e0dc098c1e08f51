// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/logcommand.h"
#include "models/store/annotationstore.h"
#include "models/store/database.h"
#include "models/store/rumourstore.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestLogCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(u"store.sqlite"_s);
        makeStore(m_store, {isakToLiverpool});
        const Result<Database> database = Database::open(m_store);
        const AnnotationStore annotations(*database);
        const RumourKey isak = keyOf(RumourStore(*database).all().value().front());
        QVERIFY_RESULT(annotations.set(u"Note"_s, {assignmentOf(isak, AnnotationField::Note, u"=SUM(1,2)"_s)},
            {u"ann"_s, 1'770'000'000'123}));
        QVERIFY_RESULT(annotations.undo(annotations.steps().value().front(), {u"bob"_s, 1'770'000'001'000}));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsEveryChangeOldestFirst()
    {
        CapturedStreams captured;
        QCOMPARE(runLog({.storePath = m_store}, captured.streams()), AllDone);
        QCOMPARE(QString::fromUtf8(captured.results()),
            u"step,time,who,action,kind,of,about,article,player,to,name,field,before,before_place,after,after_place\r\n"
            "1,2026-02-02T02:40:00.123Z,ann,Note,done,,rumour,1,Alexander Isak,Liverpool,,note,,,\"'=SUM(1,2)\",\r\n"
            "2,2026-02-02T02:40:01.000Z,bob,Note,undone,1,rumour,1,Alexander Isak,Liverpool,,note,\"'=SUM(1,2)\",,,\r\n"_s);
        QCOMPARE(captured.complaints(), QStringList());
    }

    void writesAFileAndSaysSo()
    {
        const QString path = m_folder.filePath(u"log.csv"_s);
        CapturedStreams captured;
        QCOMPARE(runLog({.storePath = m_store, .outputPath = path, .withByteOrderMark = true}, captured.streams()), AllDone);
        QCOMPARE(QString::fromUtf8(captured.results()), u"2 changes written to %1\n"_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("\xef\xbb\xbfstep,time,"));
        QCOMPARE(written.count('\n'), 3);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_folder.filePath(u"nowhere/log.csv"_s);
        CapturedStreams captured;
        QCOMPARE(runLog({.storePath = m_store, .outputPath = path}, captured.streams()), SomeInputsFailed);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY2(captured.complaints().front().contains(path), qPrintable(captured.complaints().front()));
        QVERIFY(captured.results().isEmpty());
    }

    void aStoreThatIsNotThereIsNotMade_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("printed") << QString();
        QTest::newRow("written") << m_folder.filePath(u"kept.csv"_s);
    }

    void aStoreThatIsNotThereIsNotMade()
    {
        QFETCH(QString, output);
        const QString missing = m_folder.filePath(u"missing.sqlite"_s);
        if (!output.isEmpty())
            writeFile(m_folder.path(), u"kept.csv"_s, "old");
        CapturedStreams captured;
        QCOMPARE(runLog({.storePath = missing, .outputPath = output}, captured.streams()), StoreUnusable);
        QVERIFY(!QFile::exists(missing));
        QCOMPARE(captured.complaints().size(), 1);
        QFile kept(output);
        QVERIFY(output.isEmpty() || (kept.open(QIODevice::ReadOnly) && kept.readAll() == "old"));
    }

    void aReaderThatHasGoneEndsTheLog()
    {
        ShortDevice results(200);
        QBuffer complaints;
        complaints.open(QIODevice::WriteOnly);
        Streams streams(results, complaints);
        QCOMPARE(runLog({.storePath = m_store}, streams), AllDone);
        QCOMPARE(results.refused(), 1);
    }

private:
    QTemporaryDir m_folder;
    QString m_store;
};

RUMOURDESK_TEST(TestLogCommand)
#include "tst_logcommand.moc"
