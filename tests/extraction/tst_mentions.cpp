// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/mentions.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsPlayers_data();
    void findsPlayers();
    void findsOutlets_data();
    void findsOutlets();
    void unknownOutletCountsWhereAGossipItemEnds();
    void countriesAreNoClubs();
    void personNounStandsForSomebody();
    void roundUpIsAColumn();
    void roundUpOfOneClubIsNoColumn();
    void storyAboutOneIsNoColumn();
    void mentionsLieInTheText();

private:
    ProjectGazetteer m_world;
};

void TestMentions::findsPlayers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("of the table", u"Everton like Alexander Isak a lot."_s, {u"Alexander Isak"_s});
    row("without his accents", u"Everton like Viktor Gyokeres a lot."_s, {u"Viktor Gyokeres"_s});
    row("with his accents", u"Everton like Viktor Gyökeres a lot."_s, {u"Viktor Gyökeres"_s});
    row("particles", u"Everton like Micky van de Ven a lot."_s, {u"Micky van de Ven"_s});
    row("hyphen", u"Everton like Morgan Gibbs-White a lot."_s, {u"Morgan Gibbs-White"_s});
    row("hyphened given name", u"Everton like Son Heung-min a lot."_s, {u"Son Heung-min"_s});
    row("single name in a player's company", u"Everton like Forest's Murillo a lot. Murillo is a defender."_s, {u"Murillo"_s});
    row("unknown to the table, after his position", u"Everton like midfielder Xavro Plindt a lot."_s, {u"Xavro Plindt"_s});
    row("unknown to the table, before his age", u"Everton like Xavro Plindt, 23, a lot."_s, {u"Xavro Plindt"_s});
    row("manager is none", u"Arne Slot has said a lot about Everton."_s, {});
    row("journalist is none", u"Fabrizio Romano has said a lot about Everton."_s, {});
    row("director is none", u"Michael Edwards has said a lot about Everton."_s, {});
    row("stadium is none", u"They met at Stamford Bridge in Hill Dickinson Stadium."_s, {});
    row("word in capitals behind him", u"An offer for Alexander Isak REJECTED by Everton."_s, {u"Alexander Isak"_s});
    row("player who gave a stadium his name", u"Everton like Jesus Navas a lot."_s, {u"Jesus Navas"_s});
    row("city is none", u"He flew into Glasgow on Monday, and on to Buenos Aires."_s, {});
    row("zone of a clock is none", u"At 11.14pm BST Alexander Isak spoke."_s, {u"Alexander Isak"_s});
    row("months and days are none", u"On Monday in March May Day came."_s, {});
}

void TestMentions::findsPlayers()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(peopleOf(read.described, PersonRole::Player), "expected");
}

void TestMentions::findsOutlets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("firm name anywhere", u"Everton like him, Sky Sports News says."_s, {u"Sky Sports"_s});
    row("according to", u"Everton like him, according to Bild."_s, {u"Bild"_s});
    row("one that is written small", u"Everton like him, kicker reported."_s, {u"Kicker"_s});
    row("a word like it", u"Everton like him, and he is a kicker."_s, {});
    row("sources tell", u"Sources tell The Far Post that Everton like him."_s, {u"The Far Post (unknown)"_s});
    row("weak name in a crediting place", u"Everton like him, according to the Times."_s, {u"The Times"_s});
    row("weak name with a reporting verb", u"The Sun claims that Everton like him."_s, {u"The Sun"_s});
    row("weak name elsewhere is a word", u"The Star of Everton shone."_s, {});
    row("in brackets", u"Everton like him (Marca)."_s, {u"Marca"_s});
    row("in brackets, language behind", u"Everton like him. (Marca - in Spanish)"_s, {u"Marca"_s});
    row("two in brackets", u"Everton like him. (Bild, via Mirror)"_s, {u"Bild"_s, u"Daily Mirror"_s});
    row("weak name in brackets", u"Everton like him. (Sun)"_s, {u"The Sun"_s});
    row("has learned", u"Everton like him, as the Mirror has learned."_s, {u"Daily Mirror"_s});
    row("times have changed", u"Times have changed for Everton."_s, {});
    row("two report", u"Record and A Bola both report that Everton like him."_s, {u"Record"_s, u"A Bola"_s});
    row("to be believed", u"Everton like him, if the Telegraph is to be believed."_s, {u"The Telegraph"_s});
    row("lower-case beginning", u"Everton like him, talkSPORT says."_s, {u"talkSPORT"_s});
    row("lower-case initial", u"Everton like him, according to o Jogo."_s, {u"O Jogo"_s});
    row("domain", u"Everton like him, according to football.london today."_s, {u"football.london"_s});
    row("word of a domain", u"Everton like football a lot."_s, {});
    row("heading of a live blog", u"Transfer news live: Everton like him."_s, {});
    row("unknown domain", u"Everton like him, according to rumourmill.net today."_s, {u"rumourmill.net (unknown)"_s});
    row("unknown compound", u"Everton like him, HullToday reports."_s, {u"HullToday (unknown)"_s});
    row("compound elsewhere", u"Everton like HullToday."_s, {});
    row("unknown show", u"He said on The Done Deal Show that Everton like him."_s, {u"The Done Deal Show (unknown)"_s});
    row("show elsewhere", u"Everton like The Done Deal Show."_s, {});
    row("unknown paper", u"Everton like him, according to the Example Gazette."_s, {u"Example Gazette (unknown)"_s});
    row("called a daily", u"Everton like him, the Spanish daily Xavro claims."_s, {u"Xavro (unknown)"_s});
    row("official", u"Everton like him, according to Sporting Director Xavro."_s, {});
    row("article before a known paper", u"Everton like him, according to The Daily Mail."_s, {u"Daily Mail"_s});
    row("other brackets", u"Everton (England) like him."_s, {});
}

void TestMentions::findsOutlets()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(outletsIn(read.scan, read.named), "expected");
}

void TestMentions::unknownOutletCountsWhereAGossipItemEnds()
{
    const ReadText gossip(*m_world,
        u"Everton want a new striker this month, and have asked about three. (Example Gazette)\n\n"
        u"Fulham have made an offer for a winger of the second league. (Marca)\n\n"
        u"Leeds are close to a deal for a keeper who can play at once. (Bild)"_s);
    QCOMPARE(outletsIn(gossip.scan, gossip.named), (QStringList{u"Example Gazette (unknown)"_s, u"Marca"_s, u"Bild"_s}));
    const ReadText story(*m_world, u"Everton want a new striker this month, and have asked about three. (Example Gazette)"_s);
    QCOMPARE(outletsIn(story.scan, story.named), QStringList{});
}

void TestMentions::countriesAreNoClubs()
{
    const ReadText read(*m_world, u"He has played for Spain against the Italian."_s);
    QCOMPARE(read.named.countries.size(), size_t(2));
    QCOMPARE(read.named.countries[0].country, u"ESP"_s);
    QVERIFY(read.named.clubs.empty());
}

void TestMentions::personNounStandsForSomebody()
{
    const ReadText read(*m_world, u"Then the Frenchman met the French."_s);
    QCOMPARE(read.named.countries.size(), size_t(2));
    QVERIFY(read.named.countries[0].isPersonNoun);
    QVERIFY(!read.named.countries[1].isPersonNoun);
}

void TestMentions::roundUpIsAColumn()
{
    const ReadText read(*m_world,
        u"Everton like Alexander Isak. Fulham like Murillo. Leeds like Micky van de Ven. Spurs like Morgan Gibbs-White. "
        u"Inter like Rafael Leao. Marseille like Cole Palmer. Lyon like Bukayo Saka. Roma like Marc Guehi."_s);
    QVERIFY(isColumn(read.named));
}

void TestMentions::roundUpOfOneClubIsNoColumn()
{
    const ReadText read(*m_world,
        u"Everton like Alexander Isak. Everton like Murillo. Everton like Micky van de Ven. Everton like Morgan Gibbs-White. "
        u"Everton like Rafael Leao. Everton like Cole Palmer. Lyon like Bukayo Saka. Roma like Marc Guehi."_s);
    QVERIFY(!isColumn(read.named));
}

void TestMentions::storyAboutOneIsNoColumn()
{
    const ReadText read(*m_world,
        u"Everton like Alexander Isak. Isak is good. Isak has met Bukayo Saka. Isak scored. Isak ran. Cole Palmer left. Isak stayed."_s);
    QVERIFY(!isColumn(read.named));
    QVERIFY(!isColumn(Mentions()));
}

void TestMentions::mentionsLieInTheText()
{
    const ReadText read(*m_world,
        u"Everton like Isak of Liverpool (Bild). The Swede, 26, met Pep Guardiola and \U0001F600 the Frenchman."_s);
    const auto isInside = [&](TokenRange range) { return !range.isEmpty() && read.all().contains(range); };
    for (const ClubMention &club : read.mentions.clubs)
        QVERIFY(isInside(club.range));
    for (const OutletMention &outlet : read.mentions.outlets)
        QVERIFY(isInside(outlet.range));
    for (const PersonMention &person : read.mentions.persons)
        QVERIFY(isInside(person.range));
    for (const CountryMention &country : read.mentions.countries)
        QVERIFY(isInside(country.range));
}

RUMOURDESK_TEST(TestMentions)
#include "tst_mentions.moc"
