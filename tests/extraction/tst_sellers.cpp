// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/sellers.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestSellers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsWhoWouldSell_data();
    void findsWhoWouldSell();
    void appositionStands();
    void whoMayLeaveLeavesTheClubOfTheReport_data();
    void whoMayLeaveLeavesTheClubOfTheReport();
    void clubOfTheReportIsNamedBeforeHim();
    void suitorIsNoSeller();
    void tableSaysWhereHePlays_data();
    void tableSaysWhereHePlays();
    void sectionOfAClubTellsWhoGoes();

private:
    [[nodiscard]] static QString clubOf(const ReadText &read, const QString &name)
    {
        const Person *person = read.personNamed(name);
        return person && person->club >= 0 ? read.scan.gazetteer.clubName(person->club) : u"-"_s;
    }

    ProjectGazetteer m_world;
};

void TestSellers::findsWhoWouldSell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the club of Iliman Ndiaye
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("refuses a bid", u"Everton have turned down a bid for Iliman Ndiaye."_s, u"Everton"_s);
    row("rejects an offer", u"Everton have rejected an offer from Fulham for Iliman Ndiaye."_s, u"Everton"_s);
    row("would listen to offers", u"Everton would listen to offers for Iliman Ndiaye."_s, u"Everton"_s);
    row("he leaves", u"Iliman Ndiaye wants to leave Everton this summer."_s, u"Everton"_s);
    row("contract at", u"Fulham want Iliman Ndiaye, whose contract at Everton runs until 2029."_s, u"Everton"_s);
    row("from", u"Fulham want to sign Iliman Ndiaye from Everton."_s, u"Everton"_s);
    row("his deal", u"Fulham want Iliman Ndiaye. There is a clause in his Everton deal."_s, u"Everton"_s);
    row("his team-mates", u"Fulham want Iliman Ndiaye. He has told his Everton teammates."_s, u"Everton"_s);
    row("his hyphenated team-mates", u"Fulham want Iliman Ndiaye. He has told his Everton team-mates."_s, u"Everton"_s);
    row("his goal", u"Fulham want Iliman Ndiaye. They saw his Everton goal."_s, u"-"_s);
    row("owner of the asking price", u"Fulham may meet Everton's asking price for Iliman Ndiaye."_s, u"Everton"_s);
    row("asks money", u"Everton want £50m for Iliman Ndiaye."_s, u"Everton"_s);
    row("counterparty of a bid", u"Fulham have submitted a bid to Everton for Iliman Ndiaye."_s, u"Everton"_s);
    row("counterparty of a deal", u"Fulham have agreed a fee with Everton for Iliman Ndiaye."_s, u"Everton"_s);
    row("refused by", u"Fulham have had a bid for Iliman Ndiaye rejected by Everton."_s, u"Everton"_s);
    row("hopes for a contract", u"Everton hope for a new contract for Iliman Ndiaye."_s, u"Everton"_s);
    row("still his", u"Iliman Ndiaye is still a Fulham player."_s, u"Fulham"_s);
    row("walked away from a switch", u"Iliman Ndiaye walked away from a switch to Fulham."_s, u"-"_s);
    row("sounded out", u"Fulham have sounded out Everton over Iliman Ndiaye."_s, u"Everton"_s);
    row("knocked on the door", u"Fulham have knocked on Everton's door to ask about Iliman Ndiaye."_s, u"Everton"_s);
    row("offered money", u"Fulham have offered Everton £40m for Iliman Ndiaye."_s, u"Everton"_s);
    row("the second of two parties", u"Fulham and Everton have struck a deal for Iliman Ndiaye."_s, u"Everton"_s);
    row("its manager says that he stays", u"Everton boss David Moyes says that Iliman Ndiaye will not be leaving."_s, u"Everton"_s);
    row("interest is no object of leaving", u"Iliman Ndiaye will not be leaving after interest from Fulham."_s, u"-"_s);
    row("the bids of the suitor", u"Everton expect to lose Iliman Ndiaye, with Fulham having bids knocked back."_s, u"Everton"_s);
    row("the club says that he stays", u"Everton have told Fulham that Iliman Ndiaye will not be sold."_s, u"Everton"_s);
    row("a club that has been told", u"Fulham have been told that Iliman Ndiaye will not be sold."_s, u"-"_s);
    row("said behind it", u"Iliman Ndiaye is not for sale, said Everton president Marc Keller."_s, u"Everton"_s);
    row("says it behind it", u"Iliman Ndiaye is not going anywhere, Everton coach David Moyes says."_s, u"Everton"_s);
    row("the nearest club sells", u"Fulham have been told that Everton will not sell Iliman Ndiaye."_s, u"Everton"_s);
    row("a club behind a preposition does not", u"Everton lost at Fulham on Monday and are willing to sell Iliman Ndiaye."_s, u"Everton"_s);
    row("his club by name", u"Fulham want Iliman Ndiaye. The winger's club, Everton, said nothing."_s, u"Everton"_s);
    row("who deals over his sale buys", u"Negotiations with Fulham about the sale of Iliman Ndiaye are well advanced."_s, u"-"_s);
    row("his own talks", u"Iliman Ndiaye has opened talks with Fulham."_s, u"-"_s);
    row("joins from", u"Iliman Ndiaye will join Fulham from Everton."_s, u"Everton"_s);
    row("he leaves, not the club that he joins", u"Iliman Ndiaye is joining Fulham rather than leaving England."_s, u"-"_s);
    row("a long offer from", u"They have rejected an offer of £40 million for winger Iliman Ndiaye from Fulham."_s, u"-"_s);
    row("is to receive", u"Everton are to receive £40m for Iliman Ndiaye."_s, u"Everton"_s);
    row("says no behind an insertion", u"Everton, who are eighth, have rejected a bid for Iliman Ndiaye."_s, u"Everton"_s);
    row("money refused", u"Fulham had £40m rejected for Iliman Ndiaye."_s, u"-"_s);
    row("talked to", u"Fulham are talking to Everton about Iliman Ndiaye."_s, u"Everton"_s);
    row("lent by", u"Fulham want Iliman Ndiaye, who will be lent by Everton."_s, u"Everton"_s);
    row("age and club in brackets", u"Iliman Ndiaye (25, Everton) has been linked with Fulham."_s, u"Everton"_s);
    row("youth international", u"Fulham are keen on Everton's Senegal Under-21 winger Iliman Ndiaye."_s, u"Everton"_s);
    row("swaps", u"Iliman Ndiaye could swap Everton for Fulham."_s, u"Everton"_s);
    row("nobody", u"Fulham want to sign Iliman Ndiaye."_s, u"-"_s);
}

void TestSellers::findsWhoWouldSell()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text, std::nullopt); // no date, so that the table says nothing
    QTEST(clubOf(read, u"Iliman Ndiaye"_s), "expected");
}

void TestSellers::appositionStands()
{
    const ReadText read(*m_world, u"The Everton winger Iliman Ndiaye may go. Emile Smith Rowe of Fulham may stay, but Ndiaye could join Fulham."_s);
    QCOMPARE(clubOf(read, u"Iliman Ndiaye"_s), u"Everton"_s);
    QCOMPARE(clubOf(read, u"Emile Smith Rowe"_s), u"Fulham"_s);
}

void TestSellers::whoMayLeaveLeavesTheClubOfTheReport_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString report = u"Everton are busy. Everton have money. Everton need goals.\n\n"_s;
    QTest::newRow("report about one club") << report + u"Iliman Ndiaye is set to leave this summer."_s << u"Everton"_s;
    QTest::newRow("somebody wants him") << report + u"Iliman Ndiaye is set to leave. Fulham want Iliman Ndiaye."_s << u"-"_s;
    QTest::newRow("no such report") << u"Everton are busy.\n\nIliman Ndiaye is set to leave this summer."_s << u"-"_s;
}

void TestSellers::whoMayLeaveLeavesTheClubOfTheReport()
{
    QFETCH(QString, text);
    QTEST(clubOf(ReadText(*m_world, text, std::nullopt), u"Iliman Ndiaye"_s), "expected");
}

void TestSellers::clubOfTheReportIsNamedBeforeHim()
{
    const ReadText read(*m_world, u"Everton are busy. Everton have money. Everton need goals.\n\nIliman Ndiaye is set to leave. Everton are quiet."_s);
    const Person *person = read.personNamed(u"Iliman Ndiaye"_s);
    QVERIFY(person);
    QCOMPARE(person->clubRange.first, read.at(u"need") - 1);
}

void TestSellers::suitorIsNoSeller()
{
    const ReadText read(*m_world, u"Fulham are interested in signing Iliman Ndiaye."_s);
    QCOMPARE(clubOf(read, u"Iliman Ndiaye"_s), u"-"_s);
    QCOMPARE(pairsIn(read), QStringList{u"Iliman Ndiaye>Fulham interest"_s});
}

void TestSellers::tableSaysWhereHePlays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<QDate>>("date");
    QTest::addColumn<QString>("expected"); // the club of Xavro Plindt
    const auto row = [](const char *name, const QString &text, std::optional<QDate> date, const QString &expected) {
        QTest::newRow(name) << text << date << expected;
    };
    const QString text = u"Fulham want Xavro Plindt. It will be a hard winter for Everton and Brentford."_s;
    row("then", text, QDate(2022, 1, 15), u"Everton"_s);
    row("the last month of it", text, QDate(2023, 9, 30), u"Everton"_s);
    row("the next club", text, QDate(2023, 10, 1), u"Brentford"_s);
    row("still there", text, QDate(2026, 1, 15), u"Brentford"_s);
    row("before all of it", text, QDate(2019, 1, 15), u"-"_s);
    row("no date", text, std::nullopt, u"-"_s);
    row("not named", u"Fulham want Xavro Plindt. It will be a hard winter."_s, QDate(2022, 1, 15), u"-"_s);
    row("the text knows better", u"Fulham want Burnley's Xavro Plindt. Everton are not amused."_s, QDate(2022, 1, 15), u"Burnley"_s);
    row("who borrows him", u"Everton loanee Xavro Plindt is a target for Fulham."_s, QDate(2022, 1, 15), u"-"_s);
}

void TestSellers::tableSaysWhereHePlays()
{
    TableFolder users;
    users.write(u"players.tsv"_s, "name\taliases\tclubs\nXavro Plindt\t\teverton 2020-02 2023-09|brentford 2023-10\n");
    const Result<Gazetteer> gazetteer = Gazetteer::load(u":/gazetteer"_s, users.path());
    QVERIFY_RESULT(gazetteer);
    QFETCH(QString, text);
    QFETCH(std::optional<QDate>, date);
    QTEST(clubOf(ReadText(*gazetteer, text, date), u"Xavro Plindt"_s), "expected");
}

void TestSellers::sectionOfAClubTellsWhoGoes()
{
    const QString column = u"Everton\n\nFulham are keen on Xavro Plindt, 23. Mikkel Damsgaard, 25, is wanted.\n\n"
                           "Burnley\n\nBurnley are keen on Zavro Plundt, 23."_s;
    const ReadText read(*m_world, column, QDate(2019, 1, 15));
    QCOMPARE(clubOf(read, u"Xavro Plindt"_s), u"Everton"_s);
    QCOMPARE(clubOf(read, u"Zavro Plundt"_s), u"-"_s);
}

RUMOURDESK_TEST(TestSellers)
#include "tst_sellers.moc"
