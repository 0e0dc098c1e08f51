// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/claims.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sentenceTellsItsPairs_data();
    void sentenceTellsItsPairs();
    void nothingIsClaimed_data();
    void nothingIsClaimed();
    void tellsASigning_data();
    void tellsASigning();
    void nextSentenceGoesOn_data();
    void nextSentenceGoesOn();
    void reportAboutOneClub_data();
    void reportAboutOneClub();
    void passerByIsNotWhomTheReportIsAbout_data();
    void passerByIsNotWhomTheReportIsAbout();
    void headingSaysWhomItsSectionIsAbout();
    void listItemsStandAlone();
    void claimKnowsThatItHoldsNow();
    void gossipParagraphsStandAlone();
    void captionsClaimNothing();
    void claimPointsAtItsWords();
    void topicIsWhomTheArticleSpeaksOfMost();
    void columnHasNoTopic();
    void partsHoldTheNamesOfTheirSentence();

private:
    ProjectGazetteer m_world;
};

void TestClaims::sentenceTellsItsPairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &text, const QStringList &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    // interest
    row(u"Liverpool are interested in signing Inter defender Alessandro Bastoni."_s, {u"Alessandro Bastoni>Liverpool interest"_s});
    row(u"Inter defender Alessandro Bastoni is a target for Liverpool."_s, {u"Alessandro Bastoni>Liverpool interest"_s});
    row(u"Everton winger Iliman Ndiaye has been linked with Fulham."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham are keeping tabs on Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Barcelona, Chelsea and Man City are all keeping tabs on Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Barcelona interest"_s, u"Iliman Ndiaye>Chelsea interest"_s, u"Iliman Ndiaye>Manchester City interest"_s});
    row(u"The Toffees want Fulham midfielder Emile Smith Rowe."_s, {u"Emile Smith Rowe>Everton interest"_s});
    row(u"Arne Slot's side are interested in Inter defender Alessandro Bastoni."_s, {u"Alessandro Bastoni>Liverpool interest"_s});
    row(u"Fulham want Everton winger Iliman Ndiaye and Brentford midfielder Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Mikkel Damsgaard>Fulham interest"_s});
    // approach, talks, bid
    row(u"Fulham have made an enquiry for Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham approach"_s});
    row(u"Fulham are preparing a bid for Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham approach"_s});
    row(u"Fulham have opened talks with Everton over a move for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham talks"_s});
    row(u"Fulham have made a £40m bid for Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row(u"Everton have rejected a bid from Fulham for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row(u"Fulham have had a £40m bid rejected for Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    // agreed, medical, done
    row(u"Fulham have agreed a £40m fee with Everton for winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row(u"Everton winger Iliman Ndiaye has agreed personal terms with Fulham."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row(u"Everton winger Iliman Ndiaye is having a medical at Fulham."_s, {u"Iliman Ndiaye>Fulham medical"_s});
    row(u"Fulham have completed the signing of Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Fulham have announced the signing of Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Fulham announced at lunchtime that the winger Iliman Ndiaye, 25, had arrived from Everton."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Everton are looking for a replacement for Fulham-bound Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    // whose man he is, or will be
    row(u"Everton winger Iliman Ndiaye is a Fulham player."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Iliman Ndiaye is now a Fulham player."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"OFFICIAL: Iliman Ndiaye is a Fulham player."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Iliman Ndiaye is going to be a Fulham player."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row(u"Winger Bxxqar Zzorin is already a Fulham player."_s, {u"Bxxqar Zzorin>Fulham done"_s});
    row(u"Everton winger Iliman Ndiaye is a new Fulham player."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Everton winger Iliman Ndiaye said that Antonee Robinson will be a Brentford player."_s, {u"Antonee Robinson>Brentford agreed"_s});
    row(u"Iliman Ndiaye becomes a Fulham player today."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Iliman Ndiaye will be a new Fulham player next week."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row(u"Everton winger Iliman Ndiaye is a Fulham man."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Iliman Ndiaye could soon be a Fulham player."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Iliman Ndiaye will not be a Fulham player this season."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Iliman Ndiaye put pen to paper on a three-year deal with Fulham."_s, {u"Iliman Ndiaye>Fulham done"_s});
    // off
    row(u"Fulham have ended their interest in Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Fulham are not interested in signing Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Everton winger Iliman Ndiaye has rejected a move to Fulham."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Fulham have pulled out of the race for Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Fulham have abandoned their attempt to sign Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Everton winger Iliman Ndiaye looks likely to stay after talks with Fulham broke down."_s, {u"Iliman Ndiaye>Fulham off"_s});
    // names that no table has
    row(u"Everton's Bxxqar Zzorin has agreed to join Fulham."_s, {u"Bxxqar Zzorin>Fulham agreed"_s});
    row(u"Fulham have agreed a deal for Everton's Bxxqar Zzorin."_s, {u"Bxxqar Zzorin>Fulham agreed"_s});
    row(u"Brentford could lose Mikkel Damsgaard. Next could be Everton winger Iliman Ndiaye, for whom Fulham had a bid rejected."_s,
        {u"Mikkel Damsgaard>? interest"_s, u"Iliman Ndiaye>Fulham bid"_s});
    row(u"Everton news. Iliman Ndiaye is on the wish list of several English clubs. Fulham have made an enquiry for him."_s,
        {u"Iliman Ndiaye>Fulham approach"_s});
    row(u"Fulham want Mikkel Damsgaard's team-mate Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Everton winger Iliman Ndiaye is wanted amid strong interest from Fulham and Brentford."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford interest"_s});
    row(u"Fulham want Everton winger Iliman Ndiaye to fill the boots of the injured Harry Wilson."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham are pushing to get Everton's Senegal Under-21 winger Iliman Ndiaye, with the Senegalese yet to sign fresh terms."_s,
        {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Iliman Ndiaye and Mikkel Damsgaard are in the bag for Fulham from Everton and Brentford respectively."_s,
        {u"Iliman Ndiaye>Fulham agreed"_s, u"Mikkel Damsgaard>Fulham agreed"_s});
    row(u"Fulham, tired after the long night at Brentford, are keen on Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham want Everton winger Iliman Ndiaye. Everton have no interest in selling in January."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham want Iliman Ndiaye. Everton had insisted that he was going nowhere."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham, who are smarting from seeing Eberechi Eze pick Arsenal, have made a bid for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row(u"Santos, the owner of his rights, are in talks with Fulham over Everton loanee Iliman Ndiaye. Santos want £40m for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham talks"_s});
    row(u"Iliman Ndiaye -> Fulham, 40m."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Iliman Ndiaye \u2192 Fulham, 40m."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham and Brentford have agreed a fee with Everton for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham agreed"_s, u"Iliman Ndiaye>Brentford agreed"_s});
    row(u"Iliman Ndiaye has held talks with Fulham about a move."_s, {u"Iliman Ndiaye>Fulham talks"_s});
    row(u"In the absence of Harry Wilson, Everton winger Iliman Ndiaye is wanted by Fulham."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Everton have said no to £40m for Iliman Ndiaye; Mikkel Damsgaard is too expensive, and Fulham do not care."_s, {});
    // races
    row(u"Fulham have nosed in front of Brentford for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford interest"_s});
    row(u"Fulham have dropped out of the running for Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row(u"Fulham have pipped Brentford to the signing of Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham agreed"_s, u"Iliman Ndiaye>Brentford off"_s});
    row(u"Fulham have gazumped Brentford with a £40m bid for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham bid"_s, u"Iliman Ndiaye>Brentford interest"_s});
    row(u"Fulham beat Brentford 2-1 and are keen on Everton winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    // two clubs and their deal
    row(u"Talks between Fulham and Everton over Iliman Ndiaye go on."_s, {u"Iliman Ndiaye>Fulham talks"_s});
    row(u"Fulham and Everton have struck a deal for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    row(u"Fulham and Everton are in talks over winger Bxxqar Zzorin."_s, {u"Bxxqar Zzorin>Fulham talks"_s});
    row(u"Fulham and Everton are negotiating over winger Bxxqar Zzorin."_s, {u"Bxxqar Zzorin>Fulham talks"_s});
    row(u"Fulham and Everton are close to a deal for winger Bxxqar Zzorin."_s, {u"Bxxqar Zzorin>Fulham talks"_s});
    row(u"Fulham and Everton have shaken hands on a deal for winger Bxxqar Zzorin."_s, {u"Bxxqar Zzorin>Fulham agreed"_s});
    row(u"Fulham and Brentford are in talks over Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham talks"_s, u"Iliman Ndiaye>Brentford talks"_s});
    row(u"Brentford want Crystal Palace midfielder Adam Wharton, while Everton winger Iliman Ndiaye is having a medical at Fulham."_s,
        {u"Adam Wharton>Brentford interest"_s, u"Iliman Ndiaye>Fulham medical"_s});
    row(u"Fulham have Everton winger Iliman Ndiaye in for a medical after a defeat by Brentford."_s, {u"Iliman Ndiaye>Fulham medical"_s});
    row(u"Fulham expect that winger Bxxqar Zzorin will have a medical today, while Brentford play Leeds."_s, {u"Bxxqar Zzorin>Fulham medical"_s});
    row(u"Fulham have Mikkel Damsgaard and winger Bxxqar Zzorin, 24, is about to follow - the winger's second medical, with Leeds getting £8m."_s,
        {u"Bxxqar Zzorin>Fulham medical"_s});
    row(u"Fulham have had a bid accepted for Everton winger Iliman Ndiaye, who joined from Marseille in 2024."_s,
        {u"Iliman Ndiaye>Fulham agreed"_s});
    row(u"Fulham and Brentford are in talks to sign Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham talks"_s, u"Iliman Ndiaye>Brentford talks"_s});
    row(u"Fulham and Brentford have both struck a deal for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham agreed"_s, u"Iliman Ndiaye>Brentford agreed"_s});
    row(u"There is an agreement between Fulham and Everton on a £30m fee for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
    // exits
    row(u"Everton fear losing winger Iliman Ndiaye."_s, {u"Iliman Ndiaye>? interest"_s});
    row(u"Everton winger Iliman Ndiaye is set to leave the club this summer."_s, {u"Iliman Ndiaye>? interest"_s});
    // conditions
    row(u"Fulham, who are interested in Everton winger Iliman Ndiaye, would make a bid if he became available."_s,
        {u"Iliman Ndiaye>Fulham interest"_s});
}

void TestClaims::sentenceTellsItsPairs()
{
    QFETCH(QString, text);
    QTEST(pairsIn(ReadText(*m_world, text)), "expected");
}

void TestClaims::nothingIsClaimed_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"Everton winger Iliman Ndiaye joined from Marseille for £15m in 2024."_s);
    // what is told of matches, in words that are of the trade elsewhere
    row(u"Everton winger Iliman Ndiaye impressed at Fulham on Saturday."_s);
    row(u"Everton winger Iliman Ndiaye has switched to the left."_s);
    row(u"Everton winger Iliman Ndiaye will be an Everton player next week."_s);
    row(u"Everton winger Iliman Ndiaye had been set to leave the club."_s);
    row(u"Everton winger Iliman Ndiaye's new contract will contain an exit clause worth £90m."_s);
    row(u"Everton winger Iliman Ndiaye is not likely to leave the club."_s);
    row(u"Iliman Ndiaye is a Fulham player and the coach likes him."_s);
    row(u"Iliman Ndiaye was about to be a Fulham player two years ago."_s);
    row(u"Iliman Ndiaye said that Antonee Robinson is a Fulham player."_s);
    row(u"Fulham said in spring that the winger Iliman Ndiaye had arrived from Everton."_s);
    row(u"Fulham manager Marco Silva was asked about Everton winger Iliman Ndiaye."_s);
    row(u"Fulham signed midfielder Emile Smith Rowe from Arsenal in 2024."_s);
    row(u"Everton winger Iliman Ndiaye has signed a new contract until 2030."_s);
    row(u"Iliman Ndiaye has signed a new contract with Everton."_s);
    row(u"Everton are in talks with winger Iliman Ndiaye over a new contract."_s);
    row(u"Fulham are interested in appointing Brentford manager Keith Andrews."_s);
    row(u"Fulham are in talks with Everton's Friedkin Group."_s);
    row(u"Everton: Iliman Ndiaye has suitors."_s);
    row(u"Fulham have been told to sign Everton winger Iliman Ndiaye by one of their own."_s);
    row(u"Fulham have been told to sign a winger on the Back Page podcast."_s);
    row(u"- Romelu Lukaku: Inter to Chelsea, 115m (2021)\n\n- Paul Pogba: Juventus to Manchester United, 105m (2016)"_s);
    row(u"\u201cWe only talk about Fulham,\u201d he said. Asked about Everton winger Iliman Ndiaye, he smiled."_s);
    row(u"Fulham won. Their manager was asked about Everton winger Iliman Ndiaye."_s);
    row(u"Fulham are in talks to hire Roberto Olabe as president of football operations."_s);
    row(u"Fulham head coach Marco Silva praised Everton winger Iliman Ndiaye ahead of Sunday's meeting."_s);
    row(u"Everton winger Iliman Ndiaye scored twice against Fulham on Saturday."_s);
    row(u"Fulham beat Everton 2-1, and Iliman Ndiaye missed a penalty."_s);
    row(u"Iliman Ndiaye has been called up by Senegal."_s);
    row(u"Fulham want to sign a new striker this summer."_s);
    row(u"The Everton winger Iliman Ndiaye is not for sale."_s);
    row(u"Everton are close to agreeing a new contract with Iliman Ndiaye."_s);
    row(u"Iliman Ndiaye to Fulham was the story of the summer of 2021."_s);
    row(u"Everton want £50m for Iliman Ndiaye."_s);
    row(u"Fulham announced losses on Monday, and Iliman Ndiaye was in town."_s);
    row(u"If Iliman Ndiaye wants to go, Fulham would make a bid."_s);
}

void TestClaims::nothingIsClaimed()
{
    QFETCH(QString, text);
    QCOMPARE(pairsIn(ReadText(*m_world, text)), QStringList{});
}

void TestClaims::tellsASigning_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString &text, const QStringList &expected) { QTest::newRow(qPrintable(text)) << text << expected; };
    row(u"Fulham sign Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Fulham want to sign Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Fulham borrow Iliman Ndiaye for a season."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Everton sold well, with Fulham signing Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Fulham announced Iliman Ndiaye on Monday."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row(u"Iliman Ndiaye to Fulham is a matter of time."_s, {u"Iliman Ndiaye>Fulham interest"_s});
    row(u"Iliman Ndiaye leaves Everton for Fulham."_s, {u"Iliman Ndiaye>Fulham agreed"_s});
}

void TestClaims::tellsASigning()
{
    QFETCH(QString, text);
    QTEST(pairsIn(ReadText(*m_world, text)), "expected");
}

void TestClaims::nextSentenceGoesOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("he", u"Fulham like Everton winger Iliman Ndiaye. Brentford have also made a bid for him."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford bid"_s});
    row("both", u"Fulham and Brentford are interested in Everton winger Iliman Ndiaye. Both have pulled out."_s,
        {u"Iliman Ndiaye>Fulham off"_s, u"Iliman Ndiaye>Brentford off"_s});
    row("both, who wanted one each",
        u"Fulham are interested in Iliman Ndiaye, and Brentford are interested in Zian Flemming. Both have made a bid."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Zian Flemming>Brentford interest"_s});
    row("they", u"Fulham are interested in Everton winger Iliman Ndiaye. They have made a £40m bid for the Senegal international."_s,
        {u"Iliman Ndiaye>Fulham bid"_s});
    row("surname", u"Fulham are interested in Everton winger Iliman Ndiaye. Fulham have now opened talks over Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham talks"_s});
    row("description", u"Fulham are interested in Everton winger Iliman Ndiaye, 25. Brentford have made an offer for the 25-year-old."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford bid"_s});
    row("contract turned down", u"Fulham have opened talks over Everton winger Iliman Ndiaye. Ndiaye has turned down a new contract."_s,
        {u"Iliman Ndiaye>Fulham talks"_s});
    row("contract agreed", u"Fulham are interested in Everton winger Iliman Ndiaye. Ndiaye is close to agreeing a new contract."_s,
        {u"Iliman Ndiaye>Fulham interest"_s});
    row("somebody else", u"Fulham are interested in Everton winger Iliman Ndiaye. Ndiaye has signed for somebody else."_s,
        {u"Iliman Ndiaye>Fulham interest"_s});
    row("end of the story", u"Fulham were interested in Everton winger Iliman Ndiaye. They have ended their interest."_s, {u"Iliman Ndiaye>Fulham off"_s});
    row("end of another's story",
        u"Fulham are interested in Everton winger Iliman Ndiaye. Brentford are out of the picture. They have ended their interest."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford off"_s});
    row("end for both", u"Fulham and Brentford were interested in Everton winger Iliman Ndiaye.\n\nThe deal for Ndiaye has collapsed."_s,
        {u"Iliman Ndiaye>Fulham off"_s, u"Iliman Ndiaye>Brentford off"_s});
    row("bid of one of two is nobody's", u"Fulham and Brentford are interested in Everton winger Iliman Ndiaye.\n\nA bid for Ndiaye was made."_s,
        {u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford interest"_s});
    row("the club", u"Fulham are interested in Everton winger Iliman Ndiaye. Ndiaye is close to joining the club."_s, {u"Iliman Ndiaye>Fulham talks"_s});
}

void TestClaims::nextSentenceGoesOn()
{
    QFETCH(QString, text);
    QTEST(pairsIn(ReadText(*m_world, text)), "expected");
}

void TestClaims::reportAboutOneClub_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString busy = u"Fulham are busy. Fulham have money. Fulham need goals.\n\n"_s;
    row("the club", busy + u"Iliman Ndiaye is close to joining the club."_s, {u"Iliman Ndiaye>Fulham talks"_s});
    row("a deal is done", busy + u"Iliman Ndiaye has completed his move."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row("step without a club", busy + u"There has been a bid for Iliman Ndiaye."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row("the club, after another", busy + u"Brentford lost on Monday. Iliman Ndiaye is close to joining the club."_s, {u"Iliman Ndiaye>Fulham talks"_s});
    row("the club, beside another", busy + u"After a day at Brentford, Iliman Ndiaye is close to joining the club."_s, {u"Iliman Ndiaye>Fulham talks"_s});
    row("a deal is done, after another", busy + u"Brentford lost on Monday.\n\nIliman Ndiaye has completed his move."_s, {u"Iliman Ndiaye>Fulham done"_s});
    row("step without a club, after another", busy + u"Brentford lost on Monday.\n\nThere has been a bid for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye>Fulham bid"_s});
    row("own player", busy + u"Fulham winger Iliman Ndiaye is close to joining the club."_s, {});
    row("no such report", u"Fulham are busy.\n\nThere has been a bid for Iliman Ndiaye."_s, {});
}

void TestClaims::reportAboutOneClub()
{
    QFETCH(QString, text);
    QTEST(pairsIn(ReadText(*m_world, text)), "expected");
}

void TestClaims::passerByIsNotWhomTheReportIsAbout_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString topic = u"Iliman Ndiaye runs. Iliman Ndiaye waits. Iliman Ndiaye hopes.\n\nIliman Ndiaye is no stranger to Mikkel Damsgaard. "_s;
    row("step without a name", topic + u"Fulham have made a bid of £30m."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row("he", topic + u"Fulham have made a bid for him."_s, {u"Mikkel Damsgaard>Fulham bid"_s});
    row("he of one sentence later", topic + u"They met once. Fulham have made a bid for him."_s, {u"Iliman Ndiaye>Fulham bid"_s});
    row("bystander of the same sentence", u"Fulham need Iliman Ndiaye more than Mikkel Damsgaard, because they have bid for him."_s,
        {u"Iliman Ndiaye>Fulham bid"_s});
    row("named by a bystander's mark", u"Fulham need somebody instead of Mikkel Damsgaard. Iliman Ndiaye is on a list. Fulham have bid for him."_s,
        {u"Iliman Ndiaye>Fulham bid"_s});
}

void TestClaims::passerByIsNotWhomTheReportIsAbout()
{
    QFETCH(QString, text);
    QTEST(pairsIn(ReadText(*m_world, text)), "expected");
}

void TestClaims::headingSaysWhomItsSectionIsAbout()
{
    const QString section = u"\n\nFulham have made a bid of £30m."_s;
    QCOMPARE(pairsIn(ReadText(*m_world, u"What next for Iliman Ndiaye"_s + section)), QStringList{u"Iliman Ndiaye>Fulham bid"_s});
    QCOMPARE(pairsIn(ReadText(*m_world, u"What next for Iliman Ndiaye and Mikkel Damsgaard"_s + section)), QStringList{});
}

void TestClaims::listItemsStandAlone()
{
    const QString like = u"Fulham are interested in Iliman Ndiaye."_s;
    const QString bid = u"Brentford have made a bid for him."_s;
    QCOMPARE(pairsIn(ReadText(*m_world, u"- "_s + like + u"\n\n- "_s + bid)), QStringList{u"Iliman Ndiaye>Fulham interest"_s});
    QCOMPARE(pairsIn(ReadText(*m_world, like + u"\n\n"_s + bid)), (QStringList{u"Iliman Ndiaye>Fulham interest"_s, u"Iliman Ndiaye>Brentford bid"_s}));
}

void TestClaims::claimKnowsThatItHoldsNow()
{
    const auto isNow = [this](const QString &text) {
        const ReadText read(*m_world, text);
        return !read.claims.empty() && read.claims.front().isNow;
    };
    QVERIFY(isNow(u"Fulham are now interested in Iliman Ndiaye."_s));
    QVERIFY(isNow(u"Fulham remain interested in Iliman Ndiaye."_s));
    QVERIFY(!isNow(u"Fulham are interested in Iliman Ndiaye."_s));
}

void TestClaims::gossipParagraphsStandAlone()
{
    const ReadText read(*m_world,
        u"Fulham are interested in Everton winger Iliman Ndiaye, who could leave this month. (Bild)\n\n"
        u"Brentford midfielder Mikkel Damsgaard is wanted by Crystal Palace this month. (Marca)\n\n"
        u"Leeds United have made a bid for the Burnley defender Maxime Esteve this month. (Mirror)"_s);
    QVERIFY(read.structure.isGossip);
    QCOMPARE(pairsIn(read), (QStringList{u"Iliman Ndiaye>Fulham interest"_s, u"Mikkel Damsgaard>Crystal Palace interest"_s, u"Maxime Esteve>Leeds United bid"_s}));
}

void TestClaims::captionsClaimNothing()
{
    const ReadText read(*m_world, u"Fulham are interested in Everton winger Iliman Ndiaye. (Photo by A Photographer/Getty Images)"_s);
    QCOMPARE(pairsIn(read), QStringList{});
}

void TestClaims::claimPointsAtItsWords()
{
    const ReadText read(*m_world, u"Everton winger Iliman Ndiaye may go. Fulham have made a bid for Ndiaye."_s);
    const auto bid = std::find_if(read.claims.begin(), read.claims.end(), [](const Claim &claim) { return claim.stage == Stage::Bid; });
    QVERIFY(bid != read.claims.end());
    QCOMPARE(bid->sentence, 1);
    QCOMPARE(read.scan.text(bid->personRange), u"Ndiaye"_s);
    QCOMPARE(read.scan.text(bid->clubRange), u"Fulham"_s);
    QVERIFY(read.scan.text(bid->cue).contains(u"bid"_s));
    QVERIFY(QByteArray(bid->why).size() > 0);
}

void TestClaims::topicIsWhomTheArticleSpeaksOfMost()
{
    const ReadText read(*m_world, u"Iliman Ndiaye runs. Ndiaye met Bukayo Saka. Now Ndiaye waits."_s);
    const int topic = topicOf(read.scan, read.mentions);
    QVERIFY(topic >= 0);
    QCOMPARE(read.mentions.people[static_cast<size_t>(topic)].name, u"Iliman Ndiaye"_s);
    const ReadText brief(*m_world, u"Iliman Ndiaye runs."_s);
    QCOMPARE(topicOf(brief.scan, brief.mentions), -1);
}

void TestClaims::columnHasNoTopic()
{
    const ReadText read(*m_world,
        u"Iliman Ndiaye runs and runs, for Iliman Ndiaye can run, as Iliman Ndiaye does. (Bild)\n\n"
        u"Mikkel Damsgaard is a midfielder of Brentford who passes well. (Marca)\n\n"
        u"Maxime Esteve is a defender of Burnley who tackles very well. (Mirror)"_s);
    QVERIFY(read.structure.isGossip);
    QCOMPARE(topicOf(read.scan, read.mentions), -1);
}

void TestClaims::partsHoldTheNamesOfTheirSentence()
{
    const ReadText read(*m_world, u"A heading of some words\n\nFulham like Iliman Ndiaye. Nobody else is named here. Everton like Arne Slot."_s);
    QCOMPARE(read.parts.size(), size_t(3));
    QCOMPARE(read.parts[0].clubs.size(), size_t(1));
    QCOMPARE(read.parts[0].persons.size(), size_t(1));
    QVERIFY(read.parts[1].clubs.empty() && read.parts[1].persons.empty());
    QVERIFY2(read.parts[2].persons.empty(), "a manager is no player");
    for (const SentenceParts &part : read.parts)
        QVERIFY(!part.clauses.empty());
}

RUMOURDESK_TEST(TestClaims)
#include "tst_claims.moc"
