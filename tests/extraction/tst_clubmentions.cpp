// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/clubmentions.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestClubMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsClubs_data();
    void findsClubs();
    void managerStandsForHisClub_data();
    void managerStandsForHisClub();
    void managersSideIsNoManager();
    void captionsAndFurnitureNameNoClub();
    void paraphraseStandsForItsClub_data();
    void paraphraseStandsForItsClub();
    void findsClubsOfNoTable_data();
    void findsClubsOfNoTable();
    void clubOfNoTableIsOneThroughout();
    void mentionsAreInTheTextsOrder();

private:
    ProjectGazetteer m_world;
};

void TestClubMentions::findsClubs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("full name", u"He joined Crystal Palace then."_s, {u"Crystal Palace = Crystal Palace"_s});
    row("short names", u"Spurs drew with Man Utd again."_s, {u"Spurs = Tottenham Hotspur"_s, u"Man Utd = Manchester United"_s});
    row("possessive", u"He is one of Everton's best."_s, {u"Everton = Everton"_s});
    row("nickname", u"The Toffees want a striker."_s, {u"Toffees = Everton"_s});
    row("nickname is a word in lower case", u"He collects toffees and blues."_s, {});
    row("stadium", u"He could leave Anfield soon."_s, {u"Anfield = Liverpool"_s});
    row("city phrase", u"Liverpool drew. The Anfield club want more."_s, {u"Liverpool = Liverpool"_s, u"Anfield club = Liverpool"_s});
    row("longest name", u"Inter Miami want him."_s, {u"Inter Miami = Inter Miami"_s});
    row("Inter alone", u"Inter want him in Italy."_s, {u"Inter = Inter Milan"_s});
    row("hyphens and saints", u"He left Paris Saint-Germain and Brighton & Hove Albion."_s,
        {u"Paris Saint-Germain = Paris Saint-Germain"_s, u"Brighton & Hove Albion = Brighton & Hove Albion"_s});
    row("City is the one named before", u"Norwich City drew. City want a striker."_s, {u"Norwich City = Norwich City"_s, u"City = Norwich City"_s});
    row("United is the one named after", u"United want a striker. Leeds United drew."_s, {u"United = Leeds United"_s, u"Leeds United = Leeds United"_s});
    row("Reds of Liverpool", u"Liverpool drew. The Reds want a striker."_s, {u"Liverpool = Liverpool"_s, u"Reds = Liverpool"_s});
    row("Reds of Forest", u"Nottingham Forest drew. The Reds want a striker."_s, {u"Nottingham Forest = Nottingham Forest"_s, u"Reds = Nottingham Forest"_s});
    row("Nerazzurri of Bergamo", u"Atalanta drew. The Nerazzurri want a striker."_s, {u"Atalanta = Atalanta"_s, u"Nerazzurri = Atalanta"_s});
    row("women's team", u"He watched Arsenal Women on Sunday."_s, {u"Arsenal Women = Arsenal"_s});
    row("dateline", u"LIVERPOOL - Everton want a striker."_s, {u"Everton = Everton"_s});
    row("dateline with a dash", u"Barcelona \u2013 Everton want a striker."_s, {u"Everton = Everton"_s});
    row("hyphen is no dateline", u"Barcelona-bound Everton want a striker."_s, {u"Barcelona = Barcelona"_s, u"Everton = Everton"_s});
    row("dash inside is no dateline", u"Now Barcelona - and Everton - want a striker."_s, {u"Barcelona = Barcelona"_s, u"Everton = Everton"_s});
    row("country", u"He plays for Spain."_s, {});
    row("competition", u"He won the Champions League."_s, {});
    row("list", u"Chelsea, Arsenal and Man City are keen."_s, {u"Chelsea = Chelsea"_s, u"Arsenal = Arsenal"_s, u"Man City = Manchester City"_s});
}

void TestClubMentions::findsClubs()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(clubsIn(read.scan, read.named), "expected");
}

void TestClubMentions::paraphraseStandsForItsClub_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("club of a country", u"Al-Hilal drew. The Saudi club want a striker."_s, {u"Al-Hilal = Al-Hilal"_s, u"The Saudi club = Al-Hilal"_s});
    row("the latter", u"Arsenal met Chelsea. The latter have a plan."_s,
        {u"Arsenal = Arsenal"_s, u"Chelsea = Chelsea"_s, u"The latter = Chelsea"_s});
    row("the former", u"Arsenal met Chelsea and the former are glad."_s,
        {u"Arsenal = Arsenal"_s, u"Chelsea = Chelsea"_s, u"the former = Arsenal"_s});
    row("the former of three", u"Arsenal met Chelsea and Fulham. The former are glad."_s,
        {u"Arsenal = Arsenal"_s, u"Chelsea = Chelsea"_s, u"Fulham = Fulham"_s});
    row("the former what", u"Arsenal met Chelsea. The former winger is glad."_s, {u"Arsenal = Arsenal"_s, u"Chelsea = Chelsea"_s});
    row("two players", u"Arsenal want Cole Palmer of Chelsea and Bukayo Saka. The latter is glad."_s,
        {u"Arsenal = Arsenal"_s, u"Chelsea = Chelsea"_s});
    row("no club of that country", u"Everton drew. The Saudi club want a striker."_s, {u"Everton = Everton"_s});
    row("only club of a country", u"Bayern Munich drew. The Germans want a striker."_s, {u"Bayern Munich = Bayern Munich"_s, u"The Germans = Bayern Munich"_s});
    row("two clubs of a country", u"Bayern Munich met Borussia Dortmund. The Germans want a striker."_s,
        {u"Bayern Munich = Bayern Munich"_s, u"Borussia Dortmund = Borussia Dortmund"_s});
    row("people of a country", u"Bayern Munich drew. He likes the Germans."_s, {u"Bayern Munich = Bayern Munich"_s});
}

void TestClubMentions::paraphraseStandsForItsClub()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(clubsIn(read.scan, read.mentions), "expected");
}

void TestClubMentions::findsClubsOfNoTable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("called like a club", u"He has joined Vrookham City on loan."_s, {u"Vrookham City = Vrookham City"_s});
    row("two words before", u"He left Upper Vrookham Rovers today."_s, {u"Upper Vrookham Rovers = Upper Vrookham Rovers"_s});
    row("first in its sentence", u"Vrookham Albion want him."_s, {u"Vrookham Albion = Vrookham Albion"_s});
    row("initials before", u"He moved to FK Vrookhim in March."_s, {u"FK Vrookhim = FK Vrookhim"_s});
    row("initials and another name", u"He left FK Vrookhim Iliman Ndiaye said."_s, {u"FK Vrookhim = FK Vrookhim"_s});
    row("initials of somebody", u"He met Sk Vrookhim in March."_s, {});
    row("side of a country", u"The Norwegian side Vrookfjord want him."_s, {u"Vrookfjord = Vrookfjord"_s});
    row("outfit of a league", u"He is at League Two outfit Vrookham."_s, {u"Vrookham = Vrookham"_s});
    row("club of a tier", u"He is at fourth-tier club Vrookham."_s, {u"Vrookham = Vrookham"_s});
    row("year of founding", u"He is at Serbian side Vrookham 1923, who drew."_s, {u"Vrookham 1923 = Vrookham 1923"_s});
    row("age is no year", u"He is at Serbian side Vrookham 19 times."_s, {u"Vrookham = Vrookham"_s});
    row("side of nobody", u"He took the side Vrookham took."_s, {});
    row("side and a man", u"He left the Spanish side Iker played for."_s, {});
    row("town", u"He flew to Mexico City today."_s, {});
    row("where he is", u"He was born in Vrookham Town."_s, {});
    row("word before City", u"Yesterday City drew. Norwich City were glad."_s, {u"City = Norwich City"_s, u"Norwich City = Norwich City"_s});
    row("club of the table", u"He left the English side Norwich City."_s, {u"Norwich City = Norwich City"_s});
    row("named for short", u"He left Vrookham City. Later Vrookham drew."_s, {u"Vrookham City = Vrookham City"_s, u"Vrookham = Vrookham City"_s});
    row("short name alone", u"He left. Later Vrookham drew."_s, {});
    row("named for short behind initials", u"He left FK Vrookhim. Later Vrookhim drew."_s, {u"FK Vrookhim = FK Vrookhim"_s, u"Vrookhim = FK Vrookhim"_s});
    row("dateline", u"VROOKHAM CITY - Everton want a striker."_s, {u"Everton = Everton"_s});
    row("owner of a man", u"Fulham have made a bid for Vrookham City's Bxxqar Zzorin."_s, {u"Fulham = Fulham"_s, u"Vrookham City = Vrookham City"_s});
    row("credited", u"According to Vrookham Albion, he left."_s, {});
}

void TestClubMentions::findsClubsOfNoTable()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(clubsIn(read.scan, read.named), "expected");
}

void TestClubMentions::clubOfNoTableIsOneThroughout()
{
    const ReadText read(*m_world, u"Vrookham City drew. Brechwich Town lost. VROOKHAM CITY want Everton winger Iliman Ndiaye, and so do Brechwich."_s);
    QCOMPARE(QStringList(read.named.unknownClubs.begin(), read.named.unknownClubs.end()), QStringList({u"Vrookham City"_s, u"Brechwich Town"_s}));
    QCOMPARE(pairsIn(read), QStringList({u"Iliman Ndiaye>Vrookham City interest"_s, u"Iliman Ndiaye>Brechwich Town interest"_s}));
}

void TestClubMentions::managerStandsForHisClub_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QStringList>("expected");
    const QDate now(2026, 1, 15);
    QTest::newRow("side") << u"Arne Slot's side want him."_s << now << QStringList{u"Arne Slot's side = Liverpool"_s};
    QTest::newRow("earlier side") << u"Arne Slot's side want him."_s << QDate(2023, 1, 15) << QStringList{u"Arne Slot's side = Feyenoord"_s};
    QTest::newRow("before his career") << u"Arne Slot's side want him."_s << QDate(2010, 1, 15) << QStringList{};
    QTest::newRow("he himself") << u"Pep Guardiola wants him."_s << now << QStringList{u"Pep Guardiola = Manchester City"_s};
    QTest::newRow("surname") << u"Guardiola wants him."_s << now << QStringList{u"Guardiola = Manchester City"_s};
}

void TestClubMentions::managerStandsForHisClub()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    const ReadText read(*m_world, text, date);
    QTEST(clubsIn(read.scan, read.mentions), "expected");
}

void TestClubMentions::managersSideIsNoManager()
{
    const ReadText read(*m_world, u"Arne Slot's side drew, and Pep Guardiola smiled."_s);
    QCOMPARE(read.mentions.clubs.size(), size_t(2));
    QVERIFY(!read.mentions.clubs[0].isManager);
    QVERIFY(read.mentions.clubs[1].isManager);
}

void TestClubMentions::captionsAndFurnitureNameNoClub()
{
    const ReadText read(*m_world, u"A striker of Everton in action. (Photo by A Photographer/Agency)\n\nRead more: Fulham's best strikers of the decade."_s);
    QCOMPARE(clubsIn(read.scan, read.mentions), QStringList{});
}

void TestClubMentions::mentionsAreInTheTextsOrder()
{
    const ReadText read(*m_world, u"Pep Guardiola met Fulham and Everton before Arne Slot's side played Spurs."_s);
    const auto isEarlier = [](const ClubMention &a, const ClubMention &b) { return a.range.first < b.range.first; };
    QCOMPARE(read.mentions.clubs.size(), size_t(5));
    QVERIFY(std::is_sorted(read.mentions.clubs.begin(), read.mentions.clubs.end(), isEarlier));
}

RUMOURDESK_TEST(TestClubMentions)
#include "tst_clubmentions.moc"
