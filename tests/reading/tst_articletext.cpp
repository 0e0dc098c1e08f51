// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/textarticle.h"
#include "tests/common/testregistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rumourdesk;

namespace {

const QString story =
    u"Rovers are reportedly keen on signing the Wanderers defender John Example this summer, as per a "
    u"report in the local press.\n\nHe joined on 3 July 2019 for £5m and his deal ends on 30 June 2027."_s;

QString dateOf(const Article &article)
{
    return article.published ? publicationDateText(*article.published) : QString();
}

} // namespace

class TestArticleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void headGivesDateAndByline_data();
    void headGivesDateAndByline();
    void footGivesDateAndByline_data();
    void footGivesDateAndByline();
    void headGoesBeforeFoot();
    void dateInsideTheStoryIsNotItsOwn_data();
    void dateInsideTheStoryIsNotItsOwn();
    void nobodyIsMadeAnAuthor_data();
    void nobodyIsMadeAnAuthor();
    void furnitureIsCutFromTheBody_data();
    void furnitureIsCutFromTheBody();
    void headline_data();
    void headline();
    void headlineStaysInTheBody();
    void labelledTitleLosesItsLabel();
    void photoCreditIsNoBylineAndStays();
    void commentsBehindTheStoryAreNotAsked();
    void textOfOneLineIsTheBody();
    void hugeLinesAreReadInLinearTime();
    void originAndLanguageAreSet();
};

void TestArticleText::headGivesDateAndByline_data()
{
    QTest::addColumn<QString>("head"); // the story follows directly
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("byline");
    const auto row = [](const char *name, const QString &head, const QString &published,
                         const QString &byline = {}) { QTest::newRow(name) << head << published << byline; };
    row("date token", u" date 2025-11-05 "_s, u"2025-11-05"_s);
    row("date token with time", u" date 2025-11-05T07:30 "_s, u"2025-11-05T07:30"_s);
    row("date token before a title", u" date 2024-01-18 Rovers Eye Example\n\n"_s, u"2024-01-18"_s);
    row("by and date", u"By Lewis Nolan | 19 Jan 2026 02:09\n\n"_s, u"2026-01-19T02:09"_s, u"Lewis Nolan"_s);
    row("published with zone",
        u"Rovers eye Example\n\nPublished: 10 September 2020, 06:50 BST\nFrom the section Gossip\n\n"_s,
        u"2020-09-10T06:50"_s);
    row("weekday", u"Gossip: Example, Sample\n\nSunday 4 December 2016\n\n"_s, u"2016-12-04"_s);
    row("time and country, by behind",
        u"Rovers deal in peril\n\nFriday 11 July 2025 20:30, UK\n\nBy Ola Winterbourne\n\n"_s,
        u"2025-07-11T20:30"_s, u"Ola Winterbourne"_s);
    row("by before an American date", u"Rovers Make It Official\n\nBy Sam Okoro\nJanuary 22, 2018\n\n"_s,
        u"2018-01-22"_s, u"Sam Okoro"_s);
    row("by, weekday, date and half of day",
        u"Wanderers say no\n\nThey want a record fee for the centre-half.\n\nBy Cian Dolan Tuesday 2 Jul "
        u"2019, 2:40 PM\n"
        u"2 hours ago 3,104 Views 9 Comments\n\n"_s,
        u"2019-07-02T14:40"_s, u"Cian Dolan"_s);
    row("dateline with place", u"LONDON, England, February 2, 2026 – "_s, u"2026-02-02"_s);
    row("dateline with agency", u"MADRID, Feb 2, 2026 (Reuters) - "_s, u"2026-02-02"_s);
    row("ordinal", u"Rovers eye Example\n2nd March 2026\n\n"_s, u"2026-03-02"_s);
    row("dot in the time", u"Rovers eye Example\n\nMon 3 Feb 2025 14.05 GMT\n\n"_s, u"2025-02-03T14:05"_s);
    row("figures, day first", u"Rovers eye Example\n\n19/01/2026\n\n"_s, u"2026-01-19"_s);
    row("figures, ambiguous", u"Rovers eye Example\n\n02/03/2026\n\n"_s, u"2026-03-02"_s);
    row("figures, American", u"Rovers eye Example\n\n01/19/2026\n\n"_s, u"2026-01-19"_s);
    row("ISO with seconds and zone", u"2026-03-02T09:15:00+00:00\n\n"_s, u"2026-03-02T09:15"_s);
    row("published before updated", u"Published: 2 March 2026, 06:50 GMT | Updated: 3 March 2026\n\n"_s,
        u"2026-03-02T06:50"_s);
    row("updated before published", u"Last updated on 3 March 2026\nPosted: 2 March 2026\n\n"_s,
        u"2026-03-02"_s);
    row("two of one kind, the first counts", u"Rovers eye Example\n\n2 March 2026\n3 March 2026\n\n"_s,
        u"2026-03-02"_s);
    row("only updated", u"Rovers eye Example\n\nUpdated on 3 March 2026 at 6.50pm\n\n"_s,
        u"2026-03-03T18:50"_s);
    row("time before date",
        u"Rovers eye Example\n\nPUBLISHED: 22:30, 2 March 2026 | UPDATED: 23:02, 2 March 2026\n\n"_s,
        u"2026-03-02T22:30"_s);
    row("time with zone before date", u"Rovers eye Example\n\nPublished 09:00 GMT, 2 March 2026\n\n"_s,
        u"2026-03-02T09:00"_s);
    row("date before by", u"Rovers eye Example\n\nPosted on March 2, 2026 by Lewis Nolan\n\n"_s,
        u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("written by", u"Rovers eye Example\n\nWritten by Lewis Nolan on 2 March 2026\n\n"_s, u"2026-03-02"_s,
        u"Lewis Nolan"_s);
    row("reporting", u"Rovers eye Example\n\n02-Feb-2026 \u00b7 Len Harkness reporting\n\n"_s, u"2026-02-02"_s, u"Len Harkness"_s);
    row("reporting on a club", u"Rovers eye Example\n\nFulham reporting\n\n"_s, QString());
    row("trade behind a gap", u"Rovers eye Example\n\nBy Len Harkness  Blackburn Rovers reporter\n\n"_s, QString(), u"Len Harkness"_s);
    row("text", u"Rovers eye Example\n\nText: Len Harkness\n\n"_s, QString(), u"Len Harkness"_s);
    row("posted by", u"Rovers eye Example\n\nPosted by Len Harkness\n\n"_s, QString(), u"Len Harkness"_s);
    row("words by", u"Words by Lewis Nolan\n\n"_s, QString(), u"Lewis Nolan"_s);
    row("author and date fields", u"Author: Lewis Nolan\nDate: 2026-03-02\n\n"_s, u"2026-03-02"_s,
        u"Lewis Nolan"_s);
    row("role behind by", u"Rovers eye Example\n\nBy Lewis Nolan, Chief Football Writer\n2 March 2026\n\n"_s,
        u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("role without comma", u"By Lewis Nolan Chief Football Writer\n\n"_s, QString(), u"Lewis Nolan"_s);
    row("role on a line of its own",
        u"Rovers eye Example\n\nLewis Nolan\nChief Football Writer\n2 March 2026\n\n"_s, u"2026-03-02"_s,
        u"Lewis Nolan"_s);
    row("name with role", u"Rovers eye Example\n\nLewis Nolan, football correspondent\n\n"_s, QString(),
        u"Lewis Nolan"_s);
    row("name beside date", u"Rovers eye Example\n\nLewis Nolan\n2 March 2026\n\n"_s, u"2026-03-02"_s,
        u"Lewis Nolan"_s);
    row("name and date on one line", u"Rovers eye Example\n\nLewis Nolan | 2 March 2026 10:20\n\n"_s,
        u"2026-03-02T10:20"_s, u"Lewis Nolan"_s);
    row("handle", u"By Lewis Nolan @lewisnolan\n2 March 2026\n\n"_s, u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("two authors", u"By Ann Bee and Carl Dee\n\n"_s, QString(), u"Ann Bee and Carl Dee"_s);
    row("three authors", u"By Ann Bee, Carl Dee and Eve Fox\n\n"_s, QString(),
        u"Ann Bee, Carl Dee and Eve Fox"_s);
    row("for an outlet", u"By Lewis Nolan for MailOnline\n\n"_s, QString(), u"Lewis Nolan"_s);
    row("in a place", u"By Lewis Nolan in Madrid\n\n"_s, QString(), u"Lewis Nolan"_s);
    row("capitals", u"BY LEWIS NOLAN\n2 MARCH 2026\n\n"_s, u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("capitals behind a mark", u"BY LEWIS O'NOLAN-DEE\n2 MARCH 2026\n\n"_s, u"2026-03-02"_s, u"Lewis O'Nolan-Dee"_s);
    row("compiled by", u"Rovers eye Example\n\nCompiled by the sports desk - 02.03.2026, 8.02am\n\n"_s, u"2026-03-02T08:02"_s);
    row("hosted by", u"Rovers eye Example\n\nHosted by Lewis Nolan\n\n"_s, QString(), u"Lewis Nolan"_s);
    row("with", u"Rovers eye Example\n\nWith Lewis Nolan. Mon 2 Mar 2026\n\n"_s, u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("with nobody", u"Rovers eye Example\n\nWith two days left\n\n"_s, QString());
    row("a city like a name", u"Rovers eye Example\n\nBUENOS AIRES, Monday 2 March 2026\n\n"_s, u"2026-03-02"_s);
    row("entry date", u"Rovers eye Example\n\nEntry Date: 02.03.2026 - 14:25\n\n"_s, u"2026-03-02T14:25"_s);
    row("particle and hyphen", u"By Ruud van der Berg-Smith\n\n"_s, QString(), u"Ruud van der Berg-Smith"_s);
    row("label alone",
        u"Rovers eye Example\n\nBy\nLewis Nolan\nPublished\n2 March 2026\nUpdated\n4 March 2026\n\n"_s,
        u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("outlet beside date", u"Rovers eye Example\n\nSky Sports, 12 March 2024\n\n"_s, u"2024-03-12"_s);
    row("dated heading", u"Transfer news live: 12 June 2025\n\n"_s, u"2025-06-12"_s);
    row("date in brackets", u"The whispers\n\nAll the gossip (Thursday 29 June 2017)\n\n"_s, u"2017-06-29"_s);
    row("dated standfirst", u"The whispers\n\nAll the gossip, club by club | 29/06/2017\n\n"_s, u"2017-06-29"_s);
    row("date opens the paragraph", u"2 March 2026: "_s, u"2026-03-02"_s);
    row("brackets", u"(2 March 2026) "_s, u"2026-03-02"_s);
    row("date before the heading's colon", u"Deadline day LIVE - January 31, 2023: Example to Rovers\n\n"_s, u"2023-01-31"_s);
    row("standfirst with a dash", u"The whispers\n\nAll the gossip, told by us – Thursday, January 25, 2024\n\n"_s, u"2024-01-25"_s);
    row("dateline with two places", u"BARCELONA/MIAMI, June 7 2023 - "_s, u"2023-06-07"_s);
    row("dateline with a country in brackets", u"Munich (Germany), July 16, 2022 (AFP) -\n\n"_s, u"2022-07-16"_s);
    row("dateline with a stop", u"BRUGES, March 2, 2026. "_s, u"2026-03-02"_s);
    row("dateline in small letters", u"Milan, 2 March 2026 – "_s, u"2026-03-02"_s);
    row("name in a place", u"Rovers eye Example\n\nLewis Nolan in Rome\n\nMon 2 Mar 2026 10.15 GMT\n\n"_s,
        u"2026-03-02T10:15"_s, u"Lewis Nolan"_s);
    row("age of the article", u"Rovers eye Example\n\nStory by Lewis Nolan • 2h ago\n\n"_s, QString(),
        u"Lewis Nolan"_s);
    row("fields between rules",
        u"---\ntitle: Rovers eye Example\ndate: 2026-03-02\nauthor: Lewis Nolan\n---\n\n"_s, u"2026-03-02"_s,
        u"Lewis Nolan"_s);
    row("author between outlet and date",
        u"Rovers eye Example\n\nBy Lewis Nolan | Sky Sports | 2 March 2026\n\n"_s, u"2026-03-02"_s,
        u"Lewis Nolan"_s);
    row("German", u"Rovers vor Transfer\n\n2. März 2026, 09:15 Uhr\n\n"_s, u"2026-03-02T09:15"_s);
    row("German figures",
        u"Stand der Dinge bei Rovers\n\nVeröffentlicht am 02.03.2026 um 09.15 Uhr\nVon Jana Beispiel\n\n"_s,
        u"2026-03-02T09:15"_s, u"Jana Beispiel"_s);
    row("French", u"Rovers insiste pour Example\n\nPublié le 1er août 2025 à 09h15\nPar Jean Exemple\n\n"_s,
        u"2025-08-01T09:15"_s, u"Jean Exemple"_s);
    row("Spanish", u"Rovers quiere a Example\n\nPublicado: 2 de marzo de 2026\nPor Ana Ejemplo\n\n"_s,
        u"2026-03-02"_s, u"Ana Ejemplo"_s);
    row("Italian", u"Rovers su Example ora\n\n2 gennaio 2026 ore 14:05\ndi Anna Esempio\n\n"_s,
        u"2026-01-02T14:05"_s, u"Anna Esempio"_s);
    row("Portuguese", u"Rovers quer o Example\n\n2 de fevereiro de 2026 às 14h05\n\n"_s,
        u"2026-02-02T14:05"_s);
    row("Dutch",
        u"Rovers wil graag Example\n\nGepubliceerd op 2 maart 2026 om 14:05\nDoor Jan Voorbeeld\n\n"_s,
        u"2026-03-02T14:05"_s, u"Jan Voorbeeld"_s);
    row("e-mail form", u"Rovers eye Example\n\nSat, 02 Mar 2024 09:15:00 +0000\n\n"_s, u"2024-03-02T09:15"_s);
    row("American with half of day", u"Rovers eye Example\n\nJan. 19, 2026, 2:09 AM ET\n\n"_s,
        u"2026-01-19T02:09"_s);
    row("hyphens and month name", u"Rovers eye Example\n\n02-Mar-2026\n\n"_s, u"2026-03-02"_s);
    row("dots and bullets", u"Rovers eye Example\n\nLewis Nolan • 2 March 2026 • 3 min read\n\n"_s,
        u"2026-03-02"_s, u"Lewis Nolan"_s);
    row("nothing", u"Rovers eye Example\n\n"_s, QString());
    row("no year", u"Rovers eye Example\n\n2 March\n\n"_s, QString());
    row("impossible date", u"Rovers eye Example\n\n31/31/2026\n\n"_s, QString());
}

void TestArticleText::headGivesDateAndByline()
{
    QFETCH(QString, head);
    const Article article = articleFromText(head + story);
    QTEST(dateOf(article), "published");
    QTEST(article.byline, "byline");
    QVERIFY2(article.body.endsWith(story), qPrintable(article.body));
}

void TestArticleText::footGivesDateAndByline_data()
{
    QTest::addColumn<QString>("foot");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("byline");
    QTest::newRow("dash and date") << u"— 12 January 2024"_s << u"2024-01-12"_s << QString();
    QTest::newRow("published") << u"Published: 12 January 2024\n\nRead more: Rovers news"_s << u"2024-01-12"_s
                               << QString();
    QTest::newRow("updated") << u"Updated: 12 January 2024"_s << u"2024-01-12"_s << QString();
    QTest::newRow("by") << u"By Lewis Nolan"_s << QString() << u"Lewis Nolan"_s;
    QTest::newRow("words") << u"Words: Lewis Nolan\n12/01/2024"_s << u"2024-01-12"_s << u"Lewis Nolan"_s;
    QTest::newRow("agency") << u"(Reporting by Ann Bee; editing by Carl Dee)"_s << QString() << u"Ann Bee"_s;
    QTest::newRow("role") << u"Lewis Nolan, football correspondent"_s << QString() << u"Lewis Nolan"_s;
    QTest::newRow("additional reporting")
        << u"Additional reporting by Lewis Nolan"_s << QString() << QString();
}

void TestArticleText::footGivesDateAndByline()
{
    QFETCH(QString, foot);
    const Article article = articleFromText(u"Rovers eye Example\n\n"_s + story + u"\n\n"_s + foot);
    QTEST(dateOf(article), "published");
    QTEST(article.byline, "byline");
}

void TestArticleText::headGoesBeforeFoot()
{
    const Article article = articleFromText(
        u"By Ann Bee\n2 March 2026\n\n"_s + story + u"\n\nPublished: 5 May 2026\n\nBy Carl Dee"_s);
    QCOMPARE(dateOf(article), u"2026-03-02"_s);
    QCOMPARE(article.byline, u"Ann Bee"_s);
}

void TestArticleText::dateInsideTheStoryIsNotItsOwn_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("in a sentence")
        << u"He joined on 3 July 2019 for a small fee and has not looked back since then."_s;
    QTest::newRow("opens a sentence")
        << u"On 3 July 2019 he joined for a small fee and has not looked back since."_s;
    QTest::newRow("is the subject")
        << u"3 July 2019 was the day that changed everything for Rovers and for him."_s;
    QTest::newRow("by in a sentence")
        << u"By 3 July 2019 he had joined Rovers for a small fee, as he had said he would."_s;
    QTest::newRow("profile") << u"Rovers eye Example\n\nBorn: 3 July 1999\n\n"_s + story;
    QTest::newRow("caption")
        << u"LONDON, ENGLAND - FEBRUARY 02, 2026: John Example of Rovers. (Photo by Ann Bee/Getty Images)\n\n"_s
            + story;
    QTest::newRow("caption without credit")
        << u"LONDON, ENGLAND - FEBRUARY 02, 2026: John Example of Rovers\n\n"_s + story;
    QTest::newRow("fixture") << u"Rovers eye Example\n\nRovers v Wanderers, 17 January 2026\n\n"_s + story;
    QTest::newRow("season") << u"Rovers eye Example\n\nSeason 2025/26\n\n"_s + story;
}

void TestArticleText::dateInsideTheStoryIsNotItsOwn()
{
    QFETCH(QString, text);
    QCOMPARE(dateOf(articleFromText(text)), QString());
}

void TestArticleText::nobodyIsMadeAnAuthor_data()
{
    QTest::addColumn<QString>("head");
    QTest::newRow("staff") << u"By Staff\n2 March 2026\n\n"_s;
    QTest::newRow("staff reporter") << u"By Staff Reporter\n\n"_s;
    QTest::newRow("outlet") << u"By Sky Sports\n\n"_s;
    QTest::newRow("agency") << u"By Associated Press\n\n"_s;
    QTest::newRow("single agency") << u"By Reuters\n\n"_s;
    QTest::newRow("sentence")
        << u"By the time the window shuts, Rovers hope to have signed him for good.\n\n"_s;
    QTest::newRow("day") << u"By Tuesday\n\n"_s;
    QTest::newRow("possessive")
        << u"By Gary Sample's standards it was a quiet week at the training ground.\n\n"_s;
    QTest::newRow("photo") << u"(Photo by Ann Bee/Getty Images)\n\n"_s;
    QTest::newRow("image") << u"Image: Ann Bee\n\n"_s;
    QTest::newRow("section beside date") << u"Transfer News | 2 March 2026\n\n"_s;
    QTest::newRow("outlet beside date") << u"Sky Sports | 2 March 2026\n\n"_s;
    QTest::newRow("player beside date") << u"John Example\n2 March 2026\n\n"_s;
}

void TestArticleText::nobodyIsMadeAnAuthor()
{
    QFETCH(QString, head);
    QCOMPARE(articleFromText(u"Rovers eye a defender\n\n"_s + head + story).byline, QString());
    QCOMPARE(articleFromText(head + story).byline, QString());
}

void TestArticleText::furnitureIsCutFromTheBody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("body");
    QTest::newRow("token") << u" date 2026-03-02 Rovers want him."_s << u"Rovers want him."_s;
    QTest::newRow("by and date") << u"By Ann Bee | 2 Mar 2026\n\nRovers want him."_s << u"Rovers want him."_s;
    QTest::newRow("on one line") << u"By Ann Bee | 2 Mar 2026 02:09 Rovers want him and will not give up."_s
                                 << u"Rovers want him and will not give up."_s;
    QTest::newRow("between") << u"Rovers want Example now\n\nBy Ann Bee\n2 March 2026\n\nThey do."_s
                             << u"Rovers want Example now\n\nThey do."_s;
    QTest::newRow("adjacent") << u"Rovers want Example now\nBy Ann Bee\nThey do."_s
                              << u"Rovers want Example now\nThey do."_s;
    QTest::newRow("foot") << u"They want him.\n\n— 2 March 2026\n"_s << u"They want him."_s;
    QTest::newRow("outlet stays") << u"Rovers want Example now\n\nThey do, says Sky.\n\nSource: Sky Sports"_s
                                  << u"Rovers want Example now\n\nThey do, says Sky.\n\nSource: Sky Sports"_s;
    QTest::newRow("blank lines inside stay") << u"\n\nOne.\n\n\nTwo.\n\n"_s << u"One.\n\n\nTwo."_s;
}

void TestArticleText::furnitureIsCutFromTheBody()
{
    QFETCH(QString, text);
    QTEST(articleFromText(text).body, "body");
}

void TestArticleText::headline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("before blank line") << u"Rovers eye Example\n\n"_s + story << u"Rovers eye Example"_s;
    QTest::newRow("question") << u"Will Rovers buy Example?\n\n"_s + story << u"Will Rovers buy Example?"_s;
    QTest::newRow("before byline") << u"Rovers eye Example\nBy Ann Bee\n"_s + story
                                   << u"Rovers eye Example"_s;
    QTest::newRow("directly before story") << u"Rovers eye Example\n"_s + story << u"Rovers eye Example"_s;
    QTest::newRow("behind date token")
        << u" date 2026-03-02 Rovers eye Example\n\n"_s + story << u"Rovers eye Example"_s;
    QTest::newRow("behind byline") << u"By Ann Bee | 2 Mar 2026\n\nRovers eye Example\n\n"_s + story
                                   << u"Rovers eye Example"_s;
    QTest::newRow("behind photo credit")
        << u"(Photo by Ann Bee/Getty Images)\n\nRovers eye Example\n\n"_s + story << u"Rovers eye Example"_s;
    QTest::newRow("with abbreviation")
        << u"Rovers v. Wanderers for J. Example\n\n"_s + story << u"Rovers v. Wanderers for J. Example"_s;
    QTest::newRow("sentence") << u"Rovers have signed Example.\n\nHe is happy."_s << QString();
    QTest::newRow("quotation") << u"“I am happy to be here.”\n\nSo said Example."_s << QString();
    QTest::newRow("caption with sentence")
        << u"Ann Bee runs the rule over Example. (1:04)\n\n"_s + story << QString();
    QTest::newRow("hard line ends")
        << u"Rovers are keen on signing Example\nfrom Wanderers, who want ten\nmillion for him."_s
        << QString();
    QTest::newRow("nothing behind it") << u"Rovers eye Example"_s << QString();
    QTest::newRow("bullet") << u"- Rovers eye Example\n\n"_s + story << QString();
}

void TestArticleText::headline()
{
    QFETCH(QString, text);
    QTEST(articleFromText(text).title, "title");
}

void TestArticleText::headlineStaysInTheBody()
{
    const Article article = articleFromText(u"Rovers bid £5m for Example\n\n2 March 2026\n\n"_s + story);
    QCOMPARE(article.title, u"Rovers bid £5m for Example"_s);
    QCOMPARE(article.body, u"Rovers bid £5m for Example\n\n"_s + story);
}

void TestArticleText::labelledTitleLosesItsLabel()
{
    const Article article = articleFromText(u"Title: Rovers win.\nDate: 2 March 2026\n\n"_s + story);
    QCOMPARE(article.title, u"Rovers win."_s);
    QCOMPARE(dateOf(article), u"2026-03-02"_s);
    QCOMPARE(article.body, u"Rovers win.\n\n"_s + story);
}

void TestArticleText::photoCreditIsNoBylineAndStays()
{
    const QString caption = u"John Example of Rovers. (Photo by Ann Bee/Getty Images)"_s;
    const Article article = articleFromText(u" date 2026-03-02 "_s + caption + u"\n\n"_s + story);
    QCOMPARE(article.byline, QString());
    QCOMPARE(article.body, caption + u"\n\n"_s + story);
}

void TestArticleText::commentsBehindTheStoryAreNotAsked()
{
    const Article article =
        articleFromText(story + u"\n\n2 Comments\n\nPosted by Dave\n3 May 2024\n\nGet him."_s);
    QCOMPARE(dateOf(article), QString());
    QCOMPARE(article.byline, QString());
}

void TestArticleText::textOfOneLineIsTheBody()
{
    const Article article = articleFromText(u"Rovers"_s);
    QCOMPARE(article.body, u"Rovers"_s);
    QCOMPARE(article.title, QString());
}

void TestArticleText::hugeLinesAreReadInLinearTime()
{
    // Quadratic work on any of these would run into the time limit of the test.
    for (const QString &piece :
        {u"(photo "_s, u"2 March "_s, u"By A "_s, u"a\n"_s, u"\n"_s, u" "_s, u"12.12.12."_s}) {
        const QString text = u"x"_s + piece.repeated(1'000'000) + u"y"_s;
        QCOMPARE(articleFromText(text).body, text);
    }
}

void TestArticleText::originAndLanguageAreSet()
{
    const Article article =
        articleFromText(story + u"\n\nSource: https://example.org/a\n© 2026 Example Sports"_s);
    QCOMPARE(article.url, u"https://example.org/a"_s);
    QCOMPARE(article.publisher, u"Example Sports"_s);
    QCOMPARE(article.language, u"en"_s);
}

RUMOURDESK_TEST(TestArticleText)
#include "tst_articletext.moc"
