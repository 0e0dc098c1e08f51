// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/readcommand.h"
#include "tests/app/deskfixture.h"
#include "tests/common/testregistry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rumourdesk;
using namespace rumourdesk::testing;
using namespace Qt::StringLiterals;

class TestReadCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsOneObjectAFileInOrder()
    {
        const QString second = article(u"b.txt"_s, "Chelsea are close to a deal for a goalkeeper.");
        const QString first = article(u"a.txt"_s, "Arsenal want a left-back, and are ready to pay £20m.");
        CapturedStreams captured;
        QCOMPARE(runRead({OutputFormat::Ndjson, {second, first}}, captured.streams()), AllDone);
        const QStringList lines = captured.resultLines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(object(lines[0])[u"file"].toString(), second);
        QCOMPARE(object(lines[1])[u"file"].toString(), first);
        const QJsonObject read = object(lines[1])[u"articles"].toArray().at(0).toObject();
        QVERIFY(read[u"body"].toString().contains(u"ready to pay £20m."));
        QCOMPARE(read[u"published"].toString(), u"2026-01-19"_s);
        for (const QString &key :
            {u"title"_s, u"byline"_s, u"publisher"_s, u"url"_s, u"guid"_s, u"language"_s})
            QVERIFY2(read.contains(key), qPrintable(key));
    }

    void printsTextForPeople()
    {
        const QString file = article(u"text.txt"_s, "Arsenal want a left-back.");
        CapturedStreams captured;
        QCOMPARE(runRead({OutputFormat::Text, {file}}, captured.streams()), AllDone);
        const QStringList lines = captured.resultLines();
        QCOMPARE(lines.constFirst(), u"== "_s + file);
        QVERIFY(lines.contains(u"Published : 2026-01-19"_s));
        QVERIFY(captured.results().contains("Arsenal want a left-back."));
    }

    void namesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("input");
        QDir(m_folder.path()).mkpath(u"hollow"_s);
        QTest::newRow("missing file") << m_folder.filePath(u"missing.txt"_s);
        QTest::newRow("folder without articles") << m_folder.filePath(u"hollow"_s);
        QTest::newRow("binary") << writeFile(m_folder.path(), u"binary.txt"_s,
            QByteArray("\x7f"
                       "ELF\0\1\2\0\0\0\0\xff\xfe\0\0",
                15)
                .repeated(40));
        QTest::newRow("empty") << writeFile(m_folder.path(), u"empty.txt"_s, {});
    }

    void namesWhatItCannotRead()
    {
        QFETCH(QString, input);
        const QString good = article(u"good.txt"_s, "Arsenal want a left-back.");
        CapturedStreams captured;
        QCOMPARE(runRead({OutputFormat::Ndjson, {input, good}}, captured.streams()), SomeInputsFailed);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY2(captured.complaints().constFirst().contains(input),
            qPrintable(captured.complaints().constFirst()));
        QCOMPARE(captured.resultLines().size(), 1); // the others are read all the same
    }

    void readsTheArticlesOfAFolderByName()
    {
        const QString folder = m_folder.filePath(u"folder"_s);
        writeFile(folder, u"b.txt"_s, "19 January 2026\n\nChelsea want a striker.\n");
        writeFile(folder, u"a.txt"_s, "19 January 2026\n\nChelsea want a keeper.\n");
        CapturedStreams captured;
        QCOMPARE(runRead({OutputFormat::Ndjson, {folder}}, captured.streams()), AllDone);
        QCOMPARE(captured.resultLines().size(), 2);
        QVERIFY(object(captured.resultLines()[0])[u"file"].toString().endsWith(u"a.txt"));
    }

    void stopsWhenTheReaderHasGone()
    {
        const QStringList files(5, article(u"pipe.txt"_s, "Arsenal want a left-back."));
        ShortDevice device(0);
        QBuffer complaints;
        complaints.open(QIODevice::WriteOnly);
        Streams streams(device, complaints);
        QCOMPARE(runRead({OutputFormat::Text, files}, streams), AllDone);
        QCOMPARE(device.refused(), 1);
        QVERIFY(complaints.data().isEmpty());
    }

private:
    static QJsonObject object(const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); }

    QString article(const QString &name, const QByteArray &sentence)
    {
        return writeFile(m_folder.path(), name, "19 January 2026\n\n" + sentence + "\n");
    }

    QTemporaryDir m_folder;
};

RUMOURDESK_TEST(TestReadCommand)
#include "tst_readcommand.moc"
