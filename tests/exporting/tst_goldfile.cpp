// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/goldfile.h"
#include "models/reading/textarticle.h"
#include "tests/common/testregistry.h"
#include "tests/exporting/exportfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

const QString story = u"Rovers bid for Example\n\nRovers have offered £5m for João Example, 26, of Wanderers.\n\n"
                      "The club’s answer is awaited before the weekend, and nobody expects it to be a yes."_s;

} // namespace

class TestGoldFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &title, const QString &published, const QString &name) {
            QTest::newRow(qPrintable(name)) << title << published << name;
        };
        row(u"Rovers’ £5m bid: Gyökeres?"_s, u"2026-01-19T10:00"_s, u"2026-01-19-rovers-5m-bid-gyokeres-7"_s);
        row({}, u"2026-01-19"_s, u"2026-01-19-7"_s);
        row(u"../../etc"_s, {}, u"etc-7"_s);
        row(u"移籍"_s, {}, u"7"_s);
        row(u"A headline of which nobody has ever seen the end"_s, {}, u"a-headline-of-which-nobody-has-ever-seen-7"_s);
    }

    void names()
    {
        QFETCH(QString, title);
        QFETCH(QString, published);
        Article article;
        article.title = title;
        article.published = publicationDateFromText(published);
        QTEST(goldName(article, {7}), "name");
    }

    void hasTheFormOfTheGoldFiles()
    {
        Article article;
        article.published = PublicationDate{QDate(2026, 1, 19), QTime(2, 9)};
        const QByteArray json = goldJson(u"a-1"_s, {article, {testing::fullRumour().rumour, testing::bareRumour().rumour}});
        QCOMPARE(QString::fromUtf8(json),
            u"{\n  \"id\": \"a-1\",\n  \"published\": \"2026-01-19T02:09\",\n  \"byline\": null,\n  \"rumours\": [\n"
            "    {\"player\": \"João Example\", \"from\": \"Rovers\", \"to\": \"Wanderers\", \"move\": \"loan\", "
            "\"stage\": \"talks\", \"fee\": {\"min\": 90000000, \"max\": 100000000, \"currency\": \"EUR\", \"basis\": "
            "\"asking\"}, \"window\": \"summer-2026\", \"sources\": [\"The \\\"Post\\\"\", \"Daily\"], \"journalists\": "
            "[\"Carl Dee\"], \"contract_until\": 2028, \"age\": 26},\n"
            "    {\"player\": \"Sample\", \"from\": null, \"to\": null, \"move\": \"transfer\", \"stage\": \"interest\", "
            "\"fee\": null, \"window\": null, \"sources\": [], \"journalists\": [], \"contract_until\": null, \"age\": null}\n"
            "  ]\n}\n"_s);
        QVERIFY(QJsonDocument::fromJson(json).isObject());
        QVERIFY(QJsonDocument::fromJson(goldJson(u"a"_s, {})).object().value(u"rumours"_s).isArray());
    }

    void textsReadAsTheyWereStored_data()
    {
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("byline");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("date") << u"2026-01-19"_s << QString();
        QTest::newRow("date and time") << u"2026-01-19T02:09"_s << QString();
        QTest::newRow("author") << QString() << u"Ann Bee"_s;
        QTest::newRow("date and author") << u"2026-01-19"_s << u"Ann Bee"_s;
        QTest::newRow("all") << u"2026-11-30T23:59"_s << u"João Muñoz-Smith"_s;
    }

    void textsReadAsTheyWereStored()
    {
        QFETCH(QString, published);
        QFETCH(QString, byline);
        Article article;
        article.body = story;
        article.published = publicationDateFromText(published);
        article.byline = byline;
        const GoldText text = goldText(article);
        QVERIFY2(text.isFaithful, text.bytes.constData());
        const Article read = articleFromText(QString::fromUtf8(text.bytes));
        QCOMPARE(read.body, story);
        QCOMPARE(read.published, article.published);
        QCOMPARE(read.byline, byline);
        QVERIFY(text.bytes.endsWith('\n'));
    }

    void aTextThatCannotSayItsAuthorSaysSo()
    {
        Article article;
        article.body = story;
        article.byline = u"£5m"_s; // no line of a text would be read as this author
        const GoldText text = goldText(article);
        QVERIFY(!text.isFaithful);
        QVERIFY(QString::fromUtf8(text.bytes).contains(story));
    }
};

RUMOURDESK_TEST(TestGoldFile)
#include "tst_goldfile.moc"
