// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/jsonwriter.h"
#include "models/exporting/ndjson.h"
#include "tests/common/testregistry.h"
#include "tests/exporting/exportfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

class TestNdjson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rumourHasItsKeysInOrder();
    void absentValuesAreNullOrEmpty();
    void openEndsOfAFeeAreNull();
    void whyIsWrittenOnlyWhenAsked();
    void aStoredRumourStandsBetweenItsIdentityAndWhatAnalystsSaid();
    void extractionLineHasItsKeysInOrder();
    void readingLineHasItsKeysInOrder();
    void readingLineOfNothingIsAnEmptyList();
    void arrayHasOneValueALine();
    void linesOfStoredRumours();
    void everyTextSurvives_data();
    void everyTextSurvives();
    void textIsNotEscapedNeedlessly();
    void nestedValuesAreSeparated();
};

void TestNdjson::rumourHasItsKeysInOrder()
{
    QCOMPARE(QString::fromUtf8(rumourObject(testing::fullRumour().rumour)),
        uR"({"player": "João Example", "from": "Rovers", "to": "Wanderers", "move": "loan", "stage": "talks", )"
        uR"("fee": {"min": 90000000, "max": 100000000, "currency": "EUR", "basis": "asking"}, "window": "summer-2026", )"
        uR"("sources": ["The \"Post\"", "Daily"], "journalists": ["Carl Dee"], "contract_until": 2028, "age": 26, )"
        uR"("evidence": {"player": [0, 12], "stage": [[30, 2], [40, 3]], "fee": [20, 4], "sources": [[50, 4], [60, 5]], )"
        uR"("journalists": [[70, 8]]}})"_s);
}

void TestNdjson::absentValuesAreNullOrEmpty()
{
    QCOMPARE(QString::fromUtf8(rumourObject(testing::bareRumour().rumour)),
        uR"({"player": "Sample", "from": null, "to": null, "move": "transfer", "stage": "interest", "fee": null, )"
        uR"("window": null, "sources": [], "journalists": [], "contract_until": null, "age": null, "evidence": {}})"_s);
}

void TestNdjson::openEndsOfAFeeAreNull()
{
    Rumour rumour = testing::bareRumour().rumour;
    rumour.fee = Fee{std::nullopt, 3'000'000'000, Currency::GBP, FeeBasis::Clause};
    QVERIFY(rumourObject(rumour).contains(
        R"("fee": {"min": null, "max": 3000000000, "currency": "GBP", "basis": "clause"})"));
    rumour.fee = Fee{450'000, std::nullopt, Currency::GBP, FeeBasis::Bid};
    QVERIFY(rumourObject(rumour).contains(
        R"("fee": {"min": 450000, "max": null, "currency": "GBP", "basis": "bid"})"));
}

void TestNdjson::whyIsWrittenOnlyWhenAsked()
{
    const Rumour rumour = testing::fullRumour().rumour;
    QVERIFY(rumourObject(rumour, true).endsWith(R"(, "why": "linked in one sentence"})"));
    QVERIFY(!rumourObject(rumour).contains("why"));
    QVERIFY(extractionLine(u"a"_s, {{}, {rumour}}, true).contains(R"("why": "linked)"));
}

void TestNdjson::aStoredRumourStandsBetweenItsIdentityAndWhatAnalystsSaid()
{
    QVERIFY(
        rumourObject(testing::fullyJudged())
            .startsWith(
                R"({"id": 7, "article": 3, "published": "2026-01-19T02:09", "byline": "Ann Bee", "player": ")"));
    QVERIFY(rumourObject(testing::unjudged())
                .startsWith(R"({"id": 8, "article": 3, "published": null, "byline": null, "player": ")"));
    const QByteArray said = R"(, "grade": "B2", "outcome": "moved-there", "tags": ["keeper", "urgent"], )"
                            R"("note": "Ask, then ring", "corrected": ["to"], "url": "https://example.org/a?b=1&c=2"})";
    QVERIFY(rumourObject(testing::fullyJudged()).endsWith(said));
    const QByteArray nothing
        = R"(, "grade": null, "outcome": null, "tags": [], "note": null, "corrected": [], "url": null})";
    QVERIFY(rumourObject(testing::unjudged()).endsWith(nothing));
}

void TestNdjson::extractionLineHasItsKeysInOrder()
{
    ExtractedArticle extracted;
    QCOMPARE(extractionLine(u"dev/é.txt"_s, extracted),
        QByteArray(
            R"({"file": "dev/é.txt", "published": null, "byline": null, "title": null, "rumours": []})"));
    extracted.article.published = PublicationDate{QDate(2026, 1, 19), std::nullopt};
    extracted.article.byline = u"Ann Bee"_s;
    extracted.article.title = u"Rovers win"_s;
    extracted.rumours = {testing::bareRumour().rumour, testing::bareRumour().rumour};
    const QByteArray rumour = rumourObject(testing::bareRumour().rumour);
    QCOMPARE(extractionLine(u"a.txt"_s, extracted),
        QByteArray(
            R"({"file": "a.txt", "published": "2026-01-19", "byline": "Ann Bee", "title": "Rovers win", "rumours": [)"
            + rumour + ", " + rumour + "]}"));
}

void TestNdjson::readingLineHasItsKeysInOrder()
{
    Article article;
    article.publisher = u"Example Sports"_s;
    article.language = u"en"_s;
    article.body = u"One.\n\nTwo."_s;
    QCOMPARE(readingLine(u"a.txt"_s, {article}),
        QByteArray(
            R"({"file": "a.txt", "articles": [{"title": null, "byline": null, "published": null, )"
            R"("publisher": "Example Sports", "url": null, "guid": null, "language": "en", "body": "One.\n\nTwo."}]})"));
}

void TestNdjson::readingLineOfNothingIsAnEmptyList()
{
    QCOMPARE(readingLine(u"a.txt"_s, {}), QByteArray(R"({"file": "a.txt", "articles": []})"));
}

void TestNdjson::arrayHasOneValueALine()
{
    QCOMPARE(jsonArray({}), QByteArray("[]\n"));
    QCOMPARE(jsonArray({"1", "2"}), QByteArray("[\n  1,\n  2\n]\n"));
    const QJsonDocument document =
        QJsonDocument::fromJson(rumoursJson({testing::fullyJudged(), testing::unjudged()}));
    QCOMPARE(document.array().size(), 2);
    QCOMPARE(document.array().at(1).toObject().value("player"_L1).toString(), u"Sample"_s);
}

void TestNdjson::linesOfStoredRumours()
{
    QCOMPARE(rumoursNdjson({}), QByteArray());
    QCOMPARE(rumoursNdjson({testing::fullyJudged(), testing::unjudged()}),
        QByteArray(rumourObject(testing::fullyJudged()) + '\n' + rumourObject(testing::unjudged()) + '\n'));
}

void TestNdjson::everyTextSurvives_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and backslash") << u"a \"b\" \\ c"_s;
    QTest::newRow("white space") << u"a\tb\nc\rd"_s;
    QString controls;
    for (char16_t code = 1; code < 0x20; ++code)
        controls += QChar(code);
    QTest::newRow("controls") << controls;
    QTest::newRow("beyond the basic plane") << u"\U0001f600 名前"_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("keys and brackets") << u"{\"a\": [1, 2]}"_s;
}

void TestNdjson::everyTextSurvives()
{
    QFETCH(QString, text);
    const QByteArray line = extractionLine(text, {});
    QVERIFY(!line.contains('\n'));
    QCOMPARE(QJsonDocument::fromJson(line).object().value("file"_L1).toString(), text);
}

void TestNdjson::textIsNotEscapedNeedlessly()
{
    JsonWriter json;
    json.text(u"£5m / “João”");
    QCOMPARE(json.take(), QByteArray("\"£5m / “João”\""));
}

void TestNdjson::nestedValuesAreSeparated()
{
    JsonWriter json;
    json.beginArray();
    json.beginArray();
    json.endArray();
    json.beginObject();
    json.key("a");
    json.null();
    json.key("b");
    json.integer(-1);
    json.endObject();
    json.textOrNull({});
    json.raw("true");
    json.endArray();
    QCOMPARE(json.take(), QByteArray(R"([[], {"a": null, "b": -1}, null, true])"));
    QCOMPARE(json.take(), QByteArray());
}

RUMOURDESK_TEST(TestNdjson)
#include "tst_ndjson.moc"
