// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/extractcommand.h"
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

namespace {

const QByteArray isakArticle = "19 January 2026\n\n"
                               "Liverpool have made a £110m bid for Newcastle United striker Alexander Isak, "
                               "according to Sky Sports. The 26-year-old has a contract until 2028.\n";

/// The spans of one field: "fee": [start, length], or a list of such pairs for a field with several values.
QList<Span> spansOf(const QJsonArray &value)
{
    if (!value.isEmpty() && value.at(0).isDouble())
        return {{value.at(0).toInt(), value.at(1).toInt()}};
    QList<Span> spans;
    for (const QJsonValue &pair : value)
        spans += {pair.toArray().at(0).toInt(), pair.toArray().at(1).toInt()};
    return spans;
}

} // namespace

class TestExtractCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_services = loadServices(); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsTheRumoursOfAFile()
    {
        const QString file = writeFile(m_folder.path(), u"isak.txt"_s, isakArticle);
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Ndjson, false, {file}}, captured), AllDone);
        QCOMPARE(captured.resultLines().size(), 1);
        const QJsonObject article = object(captured.resultLines().constFirst());
        QCOMPARE(article[u"file"].toString(), file);
        QCOMPARE(article[u"published"].toString(), u"2026-01-19"_s);
        const QJsonArray rumours = article[u"rumours"].toArray();
        QCOMPARE(rumours.size(), 1);
        const QJsonObject rumour = rumours.at(0).toObject();
        QCOMPARE(rumour[u"player"].toString(), u"Alexander Isak"_s);
        QCOMPARE(rumour[u"to"].toString(), u"Liverpool"_s);
        QCOMPARE(rumour[u"fee"].toObject()[u"min"].toInteger(), 110'000'000);
        QVERIFY(!rumour.contains(u"why"));
    }

    void explainsOnRequest()
    {
        const QString file = writeFile(m_folder.path(), u"isak.txt"_s, isakArticle);
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Ndjson, true, {file}}, captured), AllDone);
        const QJsonObject article = object(captured.resultLines().constFirst());
        QVERIFY(!article[u"rumours"].toArray().at(0).toObject()[u"why"].toString().isEmpty());
    }

    void keepsTheOrderOfTheArguments()
    {
        QStringList files;
        for (int i = 40; i > 0; --i)
            files += writeFile(m_folder.path(), u"order-%1.txt"_s.arg(i),
                i % 3 == 0 ? isakArticle.repeated(i) : isakArticle);
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Ndjson, false, files}, captured), AllDone);
        QStringList printed;
        for (const QString &line : captured.resultLines())
            printed += object(line)[u"file"].toString();
        QCOMPARE(printed, files);
    }

    void printsAListOfObjectsAsJson()
    {
        const QString file = writeFile(m_folder.path(), u"isak.txt"_s, isakArticle);
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Json, false, {file, file}}, captured), AllDone);
        const QJsonDocument document = QJsonDocument::fromJson(captured.results());
        QVERIFY(document.isArray());
        QCOMPARE(document.array().size(), 2);
    }

    void jsonOfNothingIsAnEmptyList()
    {
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Json, false, {m_folder.filePath(u"missing.txt"_s)}}, captured),
            SomeInputsFailed);
        QCOMPARE(QJsonDocument::fromJson(captured.results()), QJsonDocument(QJsonArray()));
    }

    void printsATableForPeople()
    {
        const QString file = writeFile(m_folder.path(), u"isak.txt"_s, isakArticle);
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Table, false, {file}}, captured), AllDone);
        QCOMPARE(captured.resultLines().size(), 3);
        QVERIFY(captured.resultLines()[0].startsWith(u"file"));
        for (const QString &cell : {u"2026-01-19"_s, u"Alexander Isak"_s, u"Liverpool"_s, u"£110m"_s})
            QVERIFY2(captured.resultLines()[2].contains(cell), qPrintable(captured.resultLines()[2]));
    }

    void namesWhatItCannotReadAndGoesOn()
    {
        const QString missing = m_folder.filePath(u"missing.txt"_s);
        const QString empty = writeFile(m_folder.path(), u"empty.txt"_s, {});
        const QString good = writeFile(m_folder.path(), u"isak.txt"_s, isakArticle);
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Ndjson, false, {missing, empty, good}}, captured), SomeInputsFailed);
        QCOMPARE(captured.resultLines().size(), 1);
        QCOMPARE(captured.complaints().size(), 2);
        QVERIFY(captured.complaints()[0].contains(missing));
        QVERIFY(captured.complaints()[1].contains(empty));
    }

    void anEmptyFileAloneIsAFailureToo()
    {
        const QString empty = writeFile(m_folder.path(), u"empty.txt"_s, {});
        CapturedStreams captured;
        QCOMPARE(extract({OutputFormat::Ndjson, false, {empty}}, captured), SomeInputsFailed);
        QCOMPARE(captured.complaints().size(), 1);
        QVERIFY(captured.results().isEmpty());
    }

    void stopsWhenTheReaderHasGone()
    {
        const QStringList files(50, writeFile(m_folder.path(), u"isak.txt"_s, isakArticle));
        ShortDevice device(0);
        QBuffer complaints;
        complaints.open(QIODevice::WriteOnly);
        Streams streams(device, complaints);
        QCOMPARE(runExtract({OutputFormat::Ndjson, false, files}, *m_services, streams), AllDone);
        QCOMPARE(device.refused(), 1);
    }

    void everySpanOfEvidenceLiesInTheBodyThatReadPrints()
    {
        const QString own = writeFile(m_folder.path(), u"isak.txt"_s, isakArticle);
        const QStringList inputs = {own, QLatin1StringView(RUMOURDESK_SOURCE_DIR) + u"/resources/samples"_s};
        CapturedStreams extracted, read;
        QCOMPARE(extract({OutputFormat::Ndjson, false, inputs}, extracted), AllDone);
        QCOMPARE(runRead({OutputFormat::Ndjson, inputs}, read.streams()), AllDone);
        QHash<QString, QString> bodies;
        for (const QString &line : read.resultLines())
            bodies[object(line)[u"file"].toString()] =
                object(line)[u"articles"].toArray().at(0).toObject()[u"body"].toString();
        int spans = 0;
        for (const QString &line : extracted.resultLines()) {
            const QJsonObject article = object(line);
            const QString file = article[u"file"].toString();
            QVERIFY2(bodies.contains(file), qPrintable(file));
            for (const QJsonValue &rumour : article[u"rumours"].toArray())
                spans += checkEvidence(file, rumour.toObject(), bodies[file]);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(spans > 20);
    }

private:
    static QJsonObject object(const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); }

    ExitStatus extract(const ExtractOptions &options, CapturedStreams &captured)
    {
        return runExtract(options, *m_services, captured.streams());
    }

    /// Returns how many spans were checked.
    static int checkEvidence(const QString &file, const QJsonObject &rumour, const QString &body)
    {
        const QJsonObject evidence = rumour[u"evidence"].toObject();
        int checked = 0;
        [&] {
            const QString who = file + u": "_s + rumour[u"player"].toString();
            QVERIFY2(evidence.contains(u"player"), qPrintable(who));
            for (auto field = evidence.begin(); field != evidence.end(); ++field) {
                for (const Span &span : spansOf(field.value().toArray())) {
                    const QString where =
                        u"%1, %2 [%3, %4]"_s.arg(who, field.key()).arg(span.start).arg(span.length);
                    QVERIFY2(
                        span.start >= 0 && span.length > 0 && span.end() <= body.size(), qPrintable(where));
                    QVERIFY2(!body.mid(span.start, span.length).trimmed().isEmpty(), qPrintable(where));
                    ++checked;
                }
            }
        }();
        return checked;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<const Services> m_services;
};

RUMOURDESK_TEST(TestExtractCommand)
#include "tst_extractcommand.moc"
