// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/assembly.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void kindOfMoveIsRead_data();
    void kindOfMoveIsRead();
    void priceOfAFreeMoveIsDropped_data();
    void priceOfAFreeMoveIsDropped();
    void contractOfASentenceWithoutANameIsHis_data();
    void contractOfASentenceWithoutANameIsHis();
    void lostRaceSaysWhoWonIt();
    void leadingPairHasTheFirstCredit();
    void publisherIsNotItsOwnSource();
    void nobodyJoinsTheClubThatHasHim_data();
    void nobodyJoinsTheClubThatHasHim();
    void windowIsTheNearest_data();
    void windowIsTheNearest();

private:
    [[nodiscard]] std::vector<Rumour> rumoursOf(const QString &text) const
    {
        const ReadText read(*m_world, text);
        return assembleRumours(read.scan, articleOf(text), read.mentions, read.parts, read.claims);
    }

    ProjectGazetteer m_world;
};

void TestAssembly::kindOfMoveIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // of the first rumour
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("transfer", u"Fulham want Iliman Ndiaye."_s, u"transfer"_s);
    row("loan inside a phrase", u"Fulham have made a loan offer for Iliman Ndiaye."_s, u"loan"_s);
    row("loan spell is over", u"Fulham want Iliman Ndiaye, and the loan spell was good."_s, u"transfer"_s);
    row("another's loan", u"Fulham want Iliman Ndiaye to replace Mikkel Damsgaard, who will leave on loan."_s, u"transfer"_s);
    row("free for everybody", u"Fulham want Iliman Ndiaye. Iliman Ndiaye is a free agent."_s, u"free"_s);
    row("another's freedom", u"Fulham want Iliman Ndiaye. Mikkel Damsgaard is a free agent."_s, u"transfer"_s);
    row("price of his own is paid", u"Fulham have bid £40m for Iliman Ndiaye. Iliman Ndiaye could have been a free agent."_s, u"transfer"_s);
    row("out of contract, and no window told", u"Fulham want Iliman Ndiaye. His contract lapses on 30 June."_s, u"free"_s);
    row("not yet out of contract", u"Fulham want Iliman Ndiaye. His contract ends in 2027."_s, u"transfer"_s);
    row("until the summer", u"Fulham want Iliman Ndiaye until the summer."_s, u"loan"_s);
    row("for the rest of the season", u"Fulham would like to sign Iliman Ndiaye for the rest of the season."_s, u"loan"_s);
    row("to wait until the summer", u"Fulham want Iliman Ndiaye to wait until the summer."_s, u"transfer"_s);
    row("out of contract", u"Fulham want Iliman Ndiaye this summer. Iliman Ndiaye has a contract until 2026."_s, u"free"_s);
}

void TestAssembly::kindOfMoveIsRead()
{
    QFETCH(QString, text);
    const std::vector<Rumour> rumours = rumoursOf(text);
    QVERIFY(!rumours.empty());
    QCOMPARE(rumours.front().player, u"Iliman Ndiaye"_s);
    QTEST(moveName(rumours.front().move), "expected");
}

void TestAssembly::priceOfAFreeMoveIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString value = u"Everton value Iliman Ndiaye at £40m. "_s;
    QTest::newRow("transfer") << value + u"Fulham want Iliman Ndiaye."_s << u"£40m valuation"_s;
    QTest::newRow("free") << value + u"Fulham want Iliman Ndiaye on a free transfer."_s << u"-"_s;
    QTest::newRow("own bid") << u"Fulham have bid £40m for Iliman Ndiaye."_s << u"£40m bid"_s;
}

void TestAssembly::priceOfAFreeMoveIsDropped()
{
    QFETCH(QString, text);
    const std::vector<Rumour> rumours = rumoursOf(text);
    QCOMPARE(rumours.size(), size_t(1));
    QTEST(feeDump(rumours.front().fee), "expected");
    QCOMPARE(spanOf(rumours.front().evidence, Field::Fee).has_value(), rumours.front().fee.has_value());
}

void TestAssembly::contractOfASentenceWithoutANameIsHis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    const QString want = u"Fulham want Iliman Ndiaye. "_s;
    QTest::newRow("named") << want + u"Iliman Ndiaye has a contract until 2028."_s << 2028;
    QTest::newRow("next sentence") << want + u"His contract runs until 2028."_s << 2028;
    QTest::newRow("after another") << want + u"They know Mikkel Damsgaard. His contract runs until 2028."_s << 0;
    QTest::newRow("another's") << want + u"Mikkel Damsgaard has a contract until 2028."_s << 0;
}

void TestAssembly::contractOfASentenceWithoutANameIsHis()
{
    QFETCH(QString, text);
    const std::vector<Rumour> rumours = rumoursOf(text);
    QCOMPARE(rumours.size(), size_t(1));
    QTEST(rumours.front().contractUntil.value_or(0), "year");
}

void TestAssembly::lostRaceSaysWhoWonIt()
{
    const QString text = u"Brentford are interested in Iliman Ndiaye. Iliman Ndiaye has joined Fulham."_s;
    const std::vector<Rumour> rumours = rumoursOf(text);
    QCOMPARE(rumours.size(), size_t(2));
    QCOMPARE(rumours[0].to, u"Brentford"_s);
    QCOMPARE(rumours[0].stage, Stage::Off);
    QCOMPARE(rumours[0].why, u"he joins another club"_s);
    const std::optional<Span> stage = spanOf(rumours[0].evidence, Field::Stage);
    QVERIFY(stage);
    QCOMPARE(text.mid(stage->start, stage->length), u"has joined"_s);
}

void TestAssembly::leadingPairHasTheFirstCredit()
{
    const std::vector<Rumour> rumours = rumoursOf(u"It was Sky Sports who told the story of Iliman Ndiaye.\n\n"
                                                  u"Fulham want Iliman Ndiaye. Fulham have made a bid for Ndiaye.\n\n"
                                                  u"Brentford want Iliman Ndiaye."_s);
    QCOMPARE(rumours.size(), size_t(2));
    QCOMPARE(rumours[0].sources, QStringList{u"Sky Sports"_s});
    QCOMPARE(rumours[1].sources, QStringList{});
}

void TestAssembly::publisherIsNotItsOwnSource()
{
    const QString text = u"Fulham want Iliman Ndiaye, the Daily Mail says."_s;
    const ReadText read(*m_world, text);
    Article article = articleOf(text);
    const auto sources = [&] { return assembleRumours(read.scan, article, read.mentions, read.parts, read.claims).at(0).sources; };
    QCOMPARE(sources(), QStringList{u"Daily Mail"_s});
    article.publisher = u"MailOnline"_s;
    QCOMPARE(sources(), QStringList{});
}

void TestAssembly::nobodyJoinsTheClubThatHasHim_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("expected");
    QTest::newRow("since last season") << QDate(2026, 1, 15) << 0;
    QTest::newRow("the days in which he came") << QDate(2025, 9, 2) << 1;
    QTest::newRow("before he came") << QDate(2024, 1, 15) << 1;
    QTest::newRow("who knows when") << QDate() << 1;
}

void TestAssembly::nobodyJoinsTheClubThatHasHim()
{
    QFETCH(QDate, date);
    const bool isOldHand = date == QDate(2026, 1, 15);
    const QString text = isOldHand ? u"Arsenal have completed the signing of Bukayo Saka."_s : u"Liverpool have completed the signing of Alexander Isak."_s;
    const std::optional<QDate> published = date.isValid() ? std::optional(date) : std::nullopt;
    const ReadText read(*m_world, text, published);
    const std::vector<Rumour> rumours = assembleRumours(read.scan, articleOf(text, published), read.mentions, read.parts, read.claims);
    QTEST(static_cast<int>(rumours.size()), "expected");
}

void TestAssembly::windowIsTheNearest_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected"); // of the first rumour
    const auto row = [](const char *name, const QString &text, QDate date, const QString &expected) { QTest::newRow(name) << text << date << expected; };
    const QDate january(2026, 1, 15);
    row("of the sentence", u"Fulham want Iliman Ndiaye this summer. Deals in January are rare."_s, january, u"summer-2026"_s);
    row("of the paragraph before that of the article",
        u"Everton are busy before the window shuts.\n\nFulham want Iliman Ndiaye. It may be a deal for the summer."_s, january, u"summer-2026"_s);
    row("of the article", u"Everton are busy before the window shuts.\n\nFulham want Iliman Ndiaye."_s, january, u"winter-2026"_s);
    row("a year needs no date", u"Fulham want Iliman Ndiaye in the summer of 2027."_s, QDate(), u"summer-2027"_s);
    row("of the title", u"Deadline day: what we know\n\nFulham want Iliman Ndiaye."_s, january, u"winter-2026"_s);
    row("of a later heading", u"What we know\n\nFulham want Iliman Ndiaye.\n\nDeadline day\n\nIt rains."_s, january, u"-"_s);
    row("of the person, not of the title", u"Deadline day: what we know\n\nFulham want Iliman Ndiaye.\n\nNdiaye may go in the summer."_s, january,
        u"summer-2026"_s);
    row("agreed as the summer ends", u"Fulham have agreed a fee for Iliman Ndiaye."_s, QDate(2026, 9, 2), u"summer-2026"_s);
    row("agreed in January", u"Fulham have agreed a fee for Iliman Ndiaye."_s, january, u"-"_s);
}

void TestAssembly::windowIsTheNearest()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const std::optional<QDate> published = date.isValid() ? std::optional(date) : std::nullopt;
    const ReadText read(*m_world, text, published);
    const std::vector<Rumour> rumours = assembleRumours(read.scan, articleOf(text, published), read.mentions, read.parts, read.claims);
    QVERIFY(!rumours.empty());
    QTEST(rumours.front().window ? windowName(*rumours.front().window) : u"-"_s, "expected");
}

RUMOURDESK_TEST(TestAssembly)
#include "tst_assembly.moc"
