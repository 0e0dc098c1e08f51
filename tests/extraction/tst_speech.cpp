// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How newspapers put it: openings, insertions, echoes, asides. Through the whole extractor, as in tst_rules.cpp.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

const QString wanted = u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s;

} // namespace

class TestSpeech : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOverEnds_data();
    void whatIsOverEnds() { compareRumours(); }
    void statementsGoOn_data();
    void statementsGoOn() { compareRumours(); }
    void echoesAreHeard_data();
    void echoesAreHeard() { compareRumours(); }
    void talksHaveTwoSides_data();
    void talksHaveTwoSides() { compareRumours(); }
    void ownersSpeak_data();
    void ownersSpeak() { compareRumours(); }
    void namesAreToldApart_data();
    void namesAreToldApart() { compareRumours(); }
    void listsNameBothEnds_data();
    void listsNameBothEnds() { compareRumours(); }
};

void TestSpeech::whatIsOverEnds_data()
{
    addColumns();
    row("an apposition of old",
        u"Fulham continue to be linked with Iliman Ndiaye of Everton, a player they could not prise away last August."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a comparison of old",
        u"Fulham are keen on Everton winger Iliman Ndiaye, the same as Brentford were on Mikkel Damsgaard in 2024."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("missed out before", u"Having missed out on Dango Ouattara, Fulham want Everton winger Iliman Ndiaye."_s, {wanted});
    row("spent before", u"Despite spending £100m last summer, newly promoted Fulham are keen on Everton winger Iliman Ndiaye."_s, {wanted});
    row("all of it in the past", u"After losing Alex Iwobi last summer, Fulham wanted Everton winger Iliman Ndiaye."_s, {});
    row("whence he came then", u"Fulham are looking to sign Iliman Ndiaye, who joined Everton from Marseille in 2024."_s, {wanted});
    row("who has signed already", u"Fulham boss Marco Silva says that Iliman Ndiaye, who signed for Everton at the start of last month, will be hard to replace."_s,
        {});
    row("of those days too", u"Fulham had Everton winger Iliman Ndiaye watched two years ago, when Brentford were also credited with an interest."_s, {});
    row("yet to come", u"Everton winger Iliman Ndiaye will have a medical before completing a move to Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer medical | - | summer-2026 | -"_s});
    row("had been about to go", u"Everton winger Iliman Ndiaye had been due to leave, but things have changed."_s, {});
    row("moved for so much", u"Fulham want Zian Flemming, who joined Everton."_s,
        {u"Zian Flemming | Everton > Fulham | transfer interest | - | - | -"_s});
    row("joined on Monday", u"Iliman Ndiaye, who joined Fulham on Monday, will wear the number 10."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer done | - | summer-2026 | -"_s});
    row("years later", u"Everton sold Iliman Ndiaye to Fulham three years later."_s, {});
    row("last month", u"Everton winger Iliman Ndiaye signed for Fulham last month."_s, {});
    row("a month's sale", u"January's sale of Iliman Ndiaye to Fulham has paid for the roof."_s, {});
    row("a fortnight ago", u"Everton knocked back an offer from Fulham for Iliman Ndiaye a fortnight ago."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("sold a fortnight ago", u"Everton sold Iliman Ndiaye to Fulham a fortnight ago."_s, {});
    row("spells of old", u"Iliman Ndiaye spent two seasons at Fulham on loan."_s, {});
}

void TestSpeech::statementsGoOn_data()
{
    addColumns();
    row("a column goes on with but",
        u"Fulham want Everton winger Iliman Ndiaye, 26. (Sun)\n\nBut Burnley have not given up on the Senegal winger. (Mail)\n\nBrentford are keen on Mikkel Damsgaard of Leeds. (Star)"_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | The Sun"_s,
            u"Iliman Ndiaye | Everton > Burnley | transfer interest | - | - | Daily Mail"_s,
            u"Mikkel Damsgaard | Leeds United > Brentford | transfer interest | - | - | Daily Star"_s});
    row("after an insertion", u"Fulham, who are eighth in the table, want Everton winger Iliman Ndiaye."_s, {wanted});
    row("after an owner", u"Fulham, whose owner is rich, also want Everton winger Iliman Ndiaye."_s, {wanted});
    row("talks after an insertion", u"Fulham, who are eighth in the table, have opened talks with Everton over Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("joins from", u"Iliman Ndiaye will join Fulham from Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("rather than leaving", u"Iliman Ndiaye is joining Fulham rather than leaving England."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("whose move", u"Everton are looking for the successor to Iliman Ndiaye, whose move to Fulham is agreed."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("who would like", u"Iliman Ndiaye has had his fill of Everton and would like to come home."_s, {});
    row("another sense", u"Marco Silva was able to take off Iliman Ndiaye with an eye on the derby against Everton."_s, {});
}

void TestSpeech::echoesAreHeard_data()
{
    addColumns();
    row("the same of another player",
        u"Fulham want Iliman Ndiaye of Everton, as well as a striker. Mikkel Damsgaard of Brentford has been mentioned, as has Burnley's Jaidon Anthony."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Mikkel Damsgaard | Brentford > Fulham | transfer interest | - | - | -"_s,
            u"Jaidon Anthony | Burnley > Fulham | transfer interest | - | - | -"_s});
    row("another does not",
        u"Fulham are keen on Everton winger Iliman Ndiaye. Brentford are not: they want a striker."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer off | - | - | -"_s});
    row("another does",
        u"Fulham have no intention of signing Everton winger Iliman Ndiaye. Brentford do."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    const QString brentford = u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s;
    row("as are", u"Fulham are interested in Everton winger Iliman Ndiaye, as are Brentford."_s, {wanted, brentford});
    row("so do", u"Fulham want Everton winger Iliman Ndiaye. So do Brentford."_s, {wanted, brentford});
    row("so has another", u"Fulham have made an enquiry for Everton winger Iliman Ndiaye. So has his old club, Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer approach | - | - | -"_s});
    row("a list of them", u"Fulham are keen on Everton winger Iliman Ndiaye, as are Brentford and Wolves."_s,
        {wanted, brentford, u"Iliman Ndiaye | Everton > Wolverhampton Wanderers | transfer interest | - | - | -"_s});
    row("too", u"Fulham are keen on Everton winger Iliman Ndiaye, Brentford too, and he has not chosen yet."_s, {wanted, brentford});
    row("of nothing", u"Fulham won on Saturday. So did Brentford, for whom Iliman Ndiaye scored."_s, {});
    row("of his own club", u"Fulham are watching Everton winger Iliman Ndiaye, as are Everton."_s, {wanted});
}

void TestSpeech::talksHaveTwoSides_data()
{
    addColumns();
    row("a sum that was accepted",
        u"Everton finally gave way and accepted 30 million pounds for Iliman Ndiaye, whom Fulham want."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £30m agreed | summer-2026 | -"_s});
    row("his own", u"Iliman Ndiaye has opened talks with Fulham."_s, {u"Iliman Ndiaye | - > Fulham | transfer talks | - | - | -"_s});
    row("his own with two", u"Iliman Ndiaye from Everton is in talks with Fulham and Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s, u"Iliman Ndiaye | Everton > Brentford | transfer talks | - | - | -"_s});
    row("about a sale", u"Negotiations with Fulham about the sale of Iliman Ndiaye are well advanced."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer talks | - | - | -"_s});
    row("asked whether", u"Fulham have asked Everton whether they can have Iliman Ndiaye on loan."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan approach | - | - | -"_s});
    row("three agree with him", u"Fulham, Brentford and Wolves have reached an agreement to sign Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer agreed | - | summer-2026 | -"_s,
            u"Iliman Ndiaye | Everton > Wolverhampton Wanderers | transfer agreed | - | summer-2026 | -"_s});
    row("a sale is closed", u"Fulham and Everton have closed the sale of Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("a long offer", u"They said they had rejected an offer of £40 million for winger Iliman Ndiaye from Fulham."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer bid | £40m bid | - | -"_s});
    row("offered around", u"Everton winger Iliman Ndiaye has been offered to Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
}

void TestSpeech::ownersSpeak_data()
{
    addColumns();
    row("after what is said", u"Iliman Ndiaye is not for sale, said Everton president Marc Keller. Fulham are keen on him."_s, {wanted});
    row("and is no suitor", u"Iliman Ndiaye is not going anywhere, Everton coach David Moyes says."_s, {});
    row("the nearest sells", u"Fulham have been told that Everton will not sell Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("his club by name", u"Fulham are keen on Iliman Ndiaye. The winger's club, Everton, said nothing."_s, {wanted});
    row("the only other club", u"Iliman Ndiaye's spell at Everton could be cut short, with Fulham keen on him."_s, {wanted});
    row("not one that borrows him", u"Everton loanee Iliman Ndiaye is a target for Fulham."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("not another player's", u"Fulham are keen on Iliman Ndiaye and Mikkel Damsgaard from Brentford."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s, u"Mikkel Damsgaard | Brentford > Fulham | transfer interest | - | - | -"_s});
    row("dealt with before", u"Fulham have agreed a fee with Brentford for Mikkel Damsgaard and are in talks about Everton's Iliman Ndiaye."_s,
        {u"Mikkel Damsgaard | Brentford > Fulham | transfer agreed | - | summer-2026 | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("an aside names another", u"Fulham want Burnley's Zian Flemming, who has trained at Brentford, and are also in talks over Everton's Iliman Ndiaye."_s,
        {u"Zian Flemming | Burnley > Fulham | transfer interest | - | - | -"_s, u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("own money", u"Fulham's £30m for Everton winger Iliman Ndiaye is not enough."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £30m bid | - | -"_s});
    row("a condition before it", u"Fulham will need a winger if they sell one, and have asked Everton about Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("what depends on a sale", u"If James Tarkowski goes to Arsenal, Everton will turn to Mikkel Damsgaard of Brentford."_s,
        {u"Mikkel Damsgaard | Brentford > Everton | transfer interest | - | - | -"_s});
    row("another's destination is no seller", u"If James Tarkowski goes to Arsenal, Everton will turn to Mikkel Damsgaard."_s,
        {u"Mikkel Damsgaard | - > Everton | transfer interest | - | - | -"_s});
    row("sold to, and another clause", u"If Iliman Ndiaye is sold to Arsenal, Everton will turn to Mikkel Damsgaard of Brentford."_s,
        {u"Mikkel Damsgaard | Brentford > Everton | transfer interest | - | - | -"_s});
    row("a signing supposed", u"If Fulham sign Iliman Ndiaye, Everton will turn to Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s, u"Mikkel Damsgaard | - > Everton | transfer interest | - | - | -"_s});
    row("told by his club", u"Fulham have been told by Everton that striker Bxxqar Zzorin is not for sale."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer off | - | - | -"_s});
    row("with his club under no pressure",
        u"What of Iliman Ndiaye? Fulham have had one bid turned down for the winger. Marco Silva's side will need to go further, with Everton under no "
        "pressure and the 25-year-old tied down until 2029."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("wages that his club pays", u"Fulham are to sign Everton winger Iliman Ndiaye on loan. Everton will continue to pay half of his wages."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan agreed | - | summer-2026 | -"_s});
    row("leave to speak", u"Everton winger Iliman Ndiaye has been given the green light to speak with Fulham, who are offering £14m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | £14m bid | - | -"_s});
    row("offered money", u"Everton were offered £25m for striker Bxxqar Zzorin by Fulham and said no."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer bid | £25m bid | - | -"_s});
    row("not that one", u"It was Fulham, not Brentford, who made the first move for Iliman Ndiaye of Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("rejected by his club", u"Rejected twice by Everton, Fulham are preparing a third bid for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("beaten to another", u"Beaten to Mikkel Damsgaard by Arsenal, Fulham have asked Everton about Iliman Ndiaye."_s,
        {u"Mikkel Damsgaard | - > Arsenal | transfer off | - | - | -"_s, u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("given a deadline", u"Fulham were given until midnight by Everton to meet the £60m clause of Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | £60m clause | - | -"_s});
    row("his official tells of another", u"Everton manager David Moyes has confirmed that Fulham have asked about Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("an official tells of his own club", u"Fulham manager Marco Silva has confirmed that Fulham have asked about Mikkel Damsgaard."_s,
        {u"Mikkel Damsgaard | - > Fulham | transfer approach | - | - | -"_s});
    row("in anticipation of somebody", u"Fulham, in anticipation of Alex Iwobi's departure, have made a bid for Everton's Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("sums between two", u"Fees have been agreed between Fulham and Everton for Iliman Ndiaye, 26, (£26.5m) and James Tarkowski, 33, (£17.7m)."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £26.5m agreed | summer-2026 | -"_s,
            u"James Tarkowski | Everton > Fulham | transfer agreed | £17.7m agreed | summer-2026 | -"_s});
    row("handed a bid", u"Fulham will present Everton with a bid for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("offers from two", u"Everton's Iliman Ndiaye has attracted offers from Fulham and Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("a manager is linked", u"Everton winger Iliman Ndiaye is fit. Manager David Moyes, who has been linked with Fulham, was pleased."_s, {});
    row("subject of its own clause", u"Fulham want to take winger Iliman Ndiaye on loan as Everton refuse to lower his price."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan interest | - | - | -"_s});
    row("asked whether", u"Fulham have asked Everton whether they would listen to offers for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("is to receive", u"Everton are to receive £40m for Iliman Ndiaye, who has agreed to join Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £40m agreed | summer-2026 | -"_s});
}

void TestSpeech::namesAreToldApart_data()
{
    addColumns();
    row("a town where a match was",
        u"Tottenham sack Thomas Frank 16 days after Bilbao\n\nTottenham dismissed the Dane after he had ended their wait for silverware by beating Fulham."_s,
        {});
    row("a trophy",
        u"Two days before the Joan Gamper Trophy, Fulham are in talks with Everton over Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("a fellow",
        u"Iliman Ndiaye of Everton will join Fulham as one of the heirs of fellow Senegalese Ismaila Sarr, assuming he comes through his medical."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer medical | - | summer-2026 | -"_s});
    row("or another one",
        u"Everton have turned down an offer from Fulham for Iliman Ndiaye. Fulham can afford Ndiaye or the Brentford winger, but not both."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("he is the coach",
        u"Fulham want Everton winger Iliman Ndiaye. The head coach could do without it. He himself has been courted by Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("another subject is linked",
        u"Talks are under way with Everton over Iliman Ndiaye at Fulham, and Burnley have been linked with Brentford's Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s,
            u"Mikkel Damsgaard | Brentford > Burnley | transfer interest | - | - | -"_s});
    row("City named in full",
        u"City eye Iliman Ndiaye of Everton, who drew with Swansea on Sunday, when Manchester City lost."_s,
        {u"Iliman Ndiaye | Everton > Manchester City | transfer interest | - | - | -"_s});
    row("per a reporter",
        u"Per David Ornstein, Everton have rejected an approach for Iliman Ndiaye from Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("an outlet's man",
        u"Fulham want Iliman Ndiaye. Everton are open to letting him go, says Sky's James Cooper."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a run-in subject",
        u"Everton winger Iliman Ndiaye was offered to Fulham, and he's said no to Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer off | - | - | -"_s});
    row("a place", u"Everton winger Iliman Ndiaye is at Bodymoor Heath for his medical with Aston Villa."_s,
        {u"Iliman Ndiaye | Everton > Aston Villa | transfer medical | - | summer-2026 | -"_s});
    row("a name by what is done", u"Fulham have made a bid for Xavro Plindt."_s, {u"Xavro Plindt | - > Fulham | transfer bid | - | - | -"_s});
    row("a name by whose he is", u"Fulham are looking at Everton's Xavro Plindt."_s, {u"Xavro Plindt | Everton > Fulham | transfer interest | - | - | -"_s});
    row("an agreed fee", u"Fee agreed with Everton. Fulham are getting their winger."_s, {});
    row("a surname that is a nickname", u"Gossip: Caicedo, Ndiaye, Wood\n\nFulham want Everton winger Iliman Ndiaye."_s, {wanted});
    row("letters of two clubs", u"Bayern Munich are in Augsburg. FCB have made a bid for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Bayern Munich | transfer bid | - | - | -"_s});
}

void TestSpeech::listsNameBothEnds_data()
{
    addColumns();
    row("in brackets", u"Done today: Iliman Ndiaye (Everton to Fulham, loan), Mikkel Damsgaard (Brentford to Burnley, loan)."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan done | - | summer-2026 | -"_s,
            u"Mikkel Damsgaard | Brentford > Burnley | loan done | - | summer-2026 | -"_s});
    row("denied", u"No Ndiaye to Fulham\n\nEverton winger Iliman Ndiaye is tired. Fulham had asked about Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("rows with a date", u"Today\n\n13 Jul | Iliman Ndiaye | Everton | Fulham | €25m\n14 Jul | Mikkel Damsgaard | Brentford | Burnley | loan"_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | €25m agreed | summer-2026 | -"_s,
            u"Mikkel Damsgaard | Brentford > Burnley | loan done | - | summer-2026 | -"_s});
    row("a club's section",
        u"Five clubs for Iliman Ndiaye\n\nIliman Ndiaye will leave Everton. Ndiaye has told them so. Where will Ndiaye go?\n\n"
        u"2. Fulham\n\nTalks have been opened with the father of Ndiaye.\n\n1. Brentford\n\nA move for Ndiaye is being considered."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
}

RUMOURDESK_TEST(TestSpeech)
#include "tst_speech.moc"
