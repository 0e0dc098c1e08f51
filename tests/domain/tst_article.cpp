// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/article.h"
#include "tests/common/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

Article sampleArticle()
{
    return {u"A title"_s, u"A byline"_s, PublicationDate{QDate(2026, 1, 19), QTime(2, 9)}, u"A publisher"_s,
        u"https://example.org/1"_s, u"guid"_s, u"en"_s, u"A body."_s};
}

} // namespace

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void printsAndReadsBackDates_data()
    {
        QTest::addColumn<PublicationDate>("published");
        QTest::addColumn<QString>("text");
        QTest::newRow("day") << PublicationDate{QDate(2026, 1, 19), {}} << u"2026-01-19"_s;
        QTest::newRow("minute") << PublicationDate{QDate(2026, 1, 19), QTime(2, 9)} << u"2026-01-19T02:09"_s;
        QTest::newRow("midnight is a time")
            << PublicationDate{QDate(2026, 1, 19), QTime(0, 0)} << u"2026-01-19T00:00"_s;
        QTest::newRow("last minute") << PublicationDate{QDate(2025, 12, 31), QTime(23, 59)}
                                     << u"2025-12-31T23:59"_s;
        QTest::newRow("leap day") << PublicationDate{QDate(2024, 2, 29), {}} << u"2024-02-29"_s;
    }
    void printsAndReadsBackDates()
    {
        QFETCH(PublicationDate, published);
        QFETCH(QString, text);
        QCOMPARE(publicationDateText(published), text);
        QCOMPARE(publicationDateFromText(text), std::optional(published));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("word") << u"yesterday"_s;
        QTest::newRow("too short") << u"2026-01"_s;
        QTest::newRow("one-digit month") << u"2026-1-019"_s;
        QTest::newRow("slashes") << u"2026/01/19"_s;
        QTest::newRow("day first") << u"19-01-2026"_s;
        QTest::newRow("thirteenth month") << u"2026-13-01"_s;
        QTest::newRow("no leap year") << u"2026-02-29"_s;
        QTest::newRow("space for the T") << u"2026-01-19 02:09"_s;
        QTest::newRow("bare T") << u"2026-01-19T"_s;
        QTest::newRow("hour 24") << u"2026-01-19T24:00"_s;
        QTest::newRow("minute 60") << u"2026-01-19T02:60"_s;
        QTest::newRow("seconds") << u"2026-01-19T02:09:30"_s;
        QTest::newRow("time zone") << u"2026-01-19T02:09Z"_s;
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY(!publicationDateFromText(text));
    }

    void ordersDatesByDayThenTime()
    {
        const PublicationDate day{QDate(2026, 1, 19), {}};
        const PublicationDate morning{QDate(2026, 1, 19), QTime(8, 0)};
        const PublicationDate nextDay{QDate(2026, 1, 20), {}};
        QVERIFY(day < morning);
        QVERIFY(morning < nextDay);
    }

    void hashIsLowerCaseSha256()
    {
        const QByteArray hash = contentHash(sampleArticle());
        QCOMPARE(hash, QByteArray("ef0ef5ebecfea5e74037b460c46e455619667d3578da9951a8bb342c0e89a75b"));
    }

    void hashDependsOnWhatWasPublished_data()
    {
        QTest::addColumn<Article>("changed");
        QTest::addColumn<bool>("isOther");
        const auto row = [](const char *name, bool isOther, auto change) {
            Article article = sampleArticle();
            change(article);
            QTest::newRow(name) << article << isOther;
        };
        row("title", true, [](Article &article) { article.title = u"Another"_s; });
        row("day", true, [](Article &article) { article.published->date = QDate(2026, 1, 20); });
        row("time", true, [](Article &article) { article.published->time = QTime(2, 10); });
        row("time gone", true, [](Article &article) { article.published->time.reset(); });
        row("date gone", true, [](Article &article) { article.published.reset(); });
        row("body", true, [](Article &article) { article.body += u' '; });
        row("byline", false, [](Article &article) { article.byline = u"Another"_s; });
        row("publisher", false, [](Article &article) { article.publisher = u"Another"_s; });
        row("address", false, [](Article &article) { article.url = u"https://example.org/2"_s; });
        row("guid", false, [](Article &article) { article.guid = u"another"_s; });
        row("language", false, [](Article &article) { article.language = u"it"_s; });
    }
    void hashDependsOnWhatWasPublished()
    {
        QFETCH(Article, changed);
        QTEST(contentHash(changed) != contentHash(sampleArticle()), "isOther");
    }

    void hashKeepsTitleAndBodyApart()
    {
        Article first;
        first.title = u"ab"_s;
        first.body = u"c"_s;
        Article second;
        second.title = u"a"_s;
        second.body = u"bc"_s;
        QVERIFY(contentHash(first) != contentHash(second));
    }

    void hashOfAnEmptyArticleIsThatOfTheSeparatorsAlone()
    {
        QCOMPARE(contentHash({}).size(), 64);
        Article empty;
        empty.title = u""_s;
        QCOMPARE(contentHash(empty), contentHash({}));
    }
};

RUMOURDESK_TEST(TestArticle)
#include "tst_article.moc"
