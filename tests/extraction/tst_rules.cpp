// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One sentence or two for each rule, through the whole extractor: what a reader would take from them.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestRules : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreRead_data();
    void listsAreRead() { compareRumours(); }
    void suitorsAreRead_data();
    void suitorsAreRead() { compareRumours(); }
    void sellersAreRead_data();
    void sellersAreRead() { compareRumours(); }
    void denialsAreRead_data();
    void denialsAreRead() { compareRumours(); }
    void stagesAreRead_data();
    void stagesAreRead() { compareRumours(); }
    void movesAreRead_data();
    void movesAreRead() { compareRumours(); }
    void creditsAreRead_data();
    void creditsAreRead() { compareRumours(); }
};

void TestRules::listsAreRead_data()
{
    addColumns();
    row("a list includes them", u"Fulham's list includes Marco Zzorin of Everton and Burnley's Mikkel Damsgaard."_s,
        {u"Marco Zzorin | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Mikkel Damsgaard | Burnley > Fulham | transfer interest | - | - | -"_s});
    row("names on a list", u"Two more names are on Fulham's list: Iliman Ndiaye of Everton and Burnley's Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Mikkel Damsgaard | Burnley > Fulham | transfer interest | - | - | -"_s});
    row("the same would another club",
        u"Fulham would love to sign Everton winger Iliman Ndiaye, as would Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("heading with a comma",
        u"Official: Iliman Ndiaye, to Fulham\n\nThe Everton winger was seen in London."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | - | summer-2026 | -"_s});
    row("subject of a relative clause",
        u"There is good news for Fulham and Brentford, who both want to sign Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("list across an insertion",
        u"Fulham, whose forwards are all injured, and Brentford are long-time admirers of Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("list that goes on after the verb",
        u"Fulham and Brentford are interested in Everton winger Iliman Ndiaye, as well as Crystal Palace."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Crystal Palace | transfer interest | - | - | -"_s});
    row("clubs joined by as well as",
        u"Fulham as well as Brentford are interested in Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("and so are others",
        u"Fulham are interested in Everton winger Iliman Ndiaye, and so are Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("told respectively",
        u"Fulham and Wolves are interested in Iliman Ndiaye and Mikkel Damsgaard respectively."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s,
            u"Mikkel Damsgaard | - > Wolverhampton Wanderers | transfer interest | - | - | -"_s});
    row("a club joins others in the race",
        u"Fulham and Brentford have joined Crystal Palace in the race for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Crystal Palace | transfer interest | - | - | -"_s});
    row("the likes of others",
        u"Fulham have followed the likes of Adama Traore and Beto, but they want Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("shared subject",
        u"Fulham have sold Adama Traore to Brentford and want Everton winger Iliman Ndiaye."_s,
        {u"Adama Traore | - > Brentford | transfer done | - | summer-2026 | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
}

void TestRules::suitorsAreRead_data()
{
    addColumns();
    const QString talks = u"Iliman Ndiaye | - > Fulham | transfer talks | - | - | -"_s;
    row("whom a player talks with does not have him", u"Iliman Ndiaye is negotiating with Fulham."_s, {talks});
    row("nor behind his age", u"Iliman Ndiaye, 25, is in advanced talks with Fulham over a move."_s, {talks});
    row("nor behind what he is", u"Iliman Ndiaye, the top scorer, is in advanced talks with Fulham."_s, {talks});
    row("what followers say of themselves",
        u"What next for Fulham\n\nBrentford want Everton winger Iliman Ndiaye. We are eighth. Everton's Iliman Ndiaye gives us a headache, "
        "and our coach and our owner agree."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("a player whom no table has, and terms",
        u"Fulham have returned with improved terms for Bxxqar Zzorin of Everton."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer bid | - | - | -"_s});
    row("what followers say of their club",
        u"What next for Fulham\n\nWe want Everton winger Iliman Ndiaye. We need him, and our coach and our owner agree."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("signed yesterday",
        u"Brentford lost out on Iliman Ndiaye to Fulham, who signed him from Everton yesterday."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer off | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer done | - | summer-2026 | -"_s});
    row("somebody's old partner",
        u"Fulham have been in touch with Everton about Mikkel Damsgaard's old strike partner Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("a cousin alone", u"Fulham are keen on a cousin of Iliman Ndiaye."_s, {});
    row("somebody's cousin",
        u"Fulham are keen on Everton winger Iliman Ndiaye, a cousin of Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("until the summer is a loan",
        u"Fulham want Everton winger Iliman Ndiaye until the summer."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan interest | - | - | -"_s});
    row("to wait until the summer is none",
        u"Fulham want to sign Everton winger Iliman Ndiaye but would wait until the summer."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a player behind the coach",
        u"Frozen out since his row with the coach, Iliman Ndiaye wants to leave Everton."_s,
        {u"Iliman Ndiaye | Everton > - | transfer interest | - | - | -"_s});
    row("interest from a club is that club's",
        u"Everton winger Iliman Ndiaye is the subject of late interest from Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("interest in signing from a club is not",
        u"Fulham are interested in signing Iliman Ndiaye from Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("main clause after an insertion",
        u"Fulham, who lost the winger Adama Traore in June, are in talks over Everton striker Beto."_s,
        {u"Beto | Everton > Fulham | transfer talks | - | - | -"_s});
    row("the player replaced",
        u"Fulham want Everton winger Iliman Ndiaye as a replacement for Adama Traore."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("the player replaced, by possessive",
        u"Fulham see Everton winger Iliman Ndiaye as Adama Traore's replacement."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("dateline", u"LONDON - Fulham are interested in Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("player in the heading", u"Iliman Ndiaye\n\nFulham have made an enquiry for the Everton winger."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("move named by its ends",
        u"Iliman Ndiaye to Fulham is a matter of time, though Everton do not like it."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("leaves one club for another", u"Iliman Ndiaye leaves Everton for Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("told in a relative clause about the past",
        u"Fulham want Iliman Ndiaye. The scout who had a hand in the deals for Antonee Robinson and Calvin Bassey has been sent to watch."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("somebody to push another", u"Fulham want Iliman Ndiaye. Marco Silva would like somebody to push Alex Iwobi."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("when another joined them",
        u"Fulham want Iliman Ndiaye. Brentford paid the same when Igor Thiago joined them from Club Brugge."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("a loan in the next sentence", u"Fulham are chasing Iliman Ndiaye. They would like a loan until June."_s,
        {u"Iliman Ndiaye | - > Fulham | loan interest | - | - | -"_s});
    row("a loan in a post", u"Iliman Ndiaye to Fulham, here we go! Loan from Everton plus an obligation."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan agreed | - | summer-2026 | -"_s});
    row("a loan of old", u"Fulham are chasing Iliman Ndiaye. Brentford have had him on loan before."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("another club's loan", u"Fulham are chasing Iliman Ndiaye. Brentford want him on loan."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s, u"Iliman Ndiaye | - > Brentford | loan interest | - | - | -"_s});
    row("rivals beaten to it", u"Fulham are set to beat Brentford to the signing of Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer talks | - | - | -"_s,
            u"Iliman Ndiaye | - > Brentford | transfer interest | - | - | -"_s});
    row("with a club interested", u"Iliman Ndiaye looks set to leave Everton in January with Fulham interested."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | winter-2027 | -"_s});
    row("a match won is no race won", u"Iliman Ndiaye scored twice as Everton beat Fulham 3-1 to go seventh."_s, {});
    row("what a club is to do on Saturday", u"Marco Silva wants Fulham to be braver on Saturday, when Iliman Ndiaye will be suspended."_s, {});
    row("the city of another club's medical", u"Everton have given Iliman Ndiaye permission to travel to Milan for a medical with Inter."_s,
        {u"Iliman Ndiaye | Everton > Inter Milan | transfer medical | - | summer-2026 | -"_s});
    row("a club keen beside another clause", u"Iliman Ndiaye's spell at Everton could be cut short, with Fulham keen to borrow him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan interest | - | - | -"_s});
    row("done by the club's president", u"Besiktas president Serdal Adali met the agent of Iliman Ndiaye on Tuesday."_s,
        {u"Iliman Ndiaye | - > Besiktas | transfer talks | - | - | -"_s});
    row("said by the club's president", u"Napoli president Aurelio De Laurentiis said that Fulham are keen on Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Napoli > Fulham | transfer interest | - | - | -"_s});
    row("list with a boyhood club", u"Fulham or his boyhood club Brentford are likely to sign Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s, u"Iliman Ndiaye | - > Brentford | transfer interest | - | - | -"_s});
    row("who is told of an offer answers the last bidder",
        u"Roma and Fulham are interested in Everton winger Iliman Ndiaye and it is Fulham who have made a £22m offer this morning. Everton have accepted."_s,
        {u"Iliman Ndiaye | Everton > Roma | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £22m agreed | summer-2026 | -"_s});
    row("club of the clause before",
        u"Brentford want Iliman Ndiaye of Everton. The winger is poised to go back to Marseille, one of his former clubs; he has said yes to a three-year deal."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Marseille | transfer agreed | - | summer-2026 | -"_s});
    row("who did it stands behind by",
        u"Everton winger Iliman Ndiaye, a player Fulham pushed hard for in May, has just been unveiled by Brentford."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer done | - | summer-2026 | -"_s});
    row("overtaken in a race", u"Brentford have gone past Fulham in the race for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("listed with by", u"Everton winger Iliman Ndiaye has been followed by scouts from Brentford and by Fulham."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("their interest",
        u"Brentford want Everton winger Iliman Ndiaye. Fulham had been keen too; according to Bild, their interest has cooled since."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | Bild"_s});
    row("headline of several",
        u"Damsgaard to Fulham, Kayode twist, Ndiaye stays put\n\nEverton winger Iliman Ndiaye is happy."_s,
        {});
    row("subject of the clause before",
        u"Fulham have another winger on their list, and have held talks with Everton over a season-long loan for the 26-year-old Senegal winger Bxxqar Zzorin."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | loan talks | - | - | -"_s});
    row("who is let know the price wants him",
        u"Everton have let Fulham know that £15m would be enough to land Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | \u00a315m asking | - | -"_s});
    row("who is let know has him",
        u"Fulham spent the week circling winger Bxxqar Zzorin, but let Everton know on Sunday that they have ended their interest."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer off | - | - | -"_s});
    row("money on the table is firm",
        u"Iliman Ndiaye remains an Everton player. Fulham offered €6m on Sunday and pulled out half an hour ago."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | €6m bid | - | -"_s});
    row("price is no destination", u"Fulham have asked about Everton winger Iliman Ndiaye, who can leave Everton for just €17.5m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | €17.5m asking | - | -"_s});
    row("for nothing", u"Fulham are preparing an offer for Everton winger Iliman Ndiaye, who can leave Everton for nothing."_s,
        {u"Iliman Ndiaye | Everton > Fulham | free approach | - | - | -"_s});
}

void TestRules::sellersAreRead_data()
{
    addColumns();
    row("with whom a bid is lodged", u"Fulham have made an offer. The offer of £5m has been lodged with Everton for Marco Zzorin."_s,
        {u"Marco Zzorin | Everton > Fulham | transfer bid | £5m bid | - | -"_s});
    row("who releases him had him", u"Raheem Sterling has been released by Chelsea."_s,
        {u"Raheem Sterling | Chelsea > - | free interest | - | - | -"_s});
    row("counterparty of a bid",
        u"Fulham have put a formal offer of £30m to Everton for the winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £30m bid | - | -"_s});
    row("counterparty of a deal", u"Fulham have agreed a fee with Everton for the winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("asking price is the owner's",
        u"Fulham's move for Iliman Ndiaye has stalled over Everton's asking price."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("money that a seller wants", u"Fulham like Iliman Ndiaye. Everton want £50m for the winger."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £50m asking | - | -"_s});
    row("money that a seller wants for a man named", u"Fulham like Iliman Ndiaye. Everton want £50m for Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £50m asking | - | -"_s});
    row("still a player of his club", u"Fulham want Iliman Ndiaye. For now he is still an Everton player."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("his present deal", u"Fulham want the winger Iliman Ndiaye. There is a clause in his Everton deal."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("their own player",
        u"Everton say that nobody has rung about Iliman Ndiaye, their 25-year-old winger. Fulham are interested in him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("his club's no",
        u"Fulham want the winger Iliman Ndiaye. His club have turned down a bid of £20m from Brentford."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | - > Brentford | transfer bid | £20m bid | - | -"_s});
    row("offer rejected by the seller", u"Fulham have had a bid for Iliman Ndiaye rejected by Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("spoken to about him", u"Fulham have asked Everton about Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("in touch with his club", u"Fulham and Brentford have both been in touch with Everton over Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer approach | - | - | -"_s});
    row("their player, of the sentence before",
        u"Everton are in need of money. Their top scorer Iliman Ndiaye could be the next to go, and Fulham are keen on him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("their target is not theirs yet", u"Everton are in need of goals. Their target Xavro Plindt is also admired at Fulham."_s,
        {u"Xavro Plindt | - > Fulham | transfer interest | - | - | -"_s});
    row("dealing over a sale", u"Everton are in talks with Fulham over the sale of Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("dealing over a signing", u"Everton are in talks with Fulham over the signing of Antonee Robinson."_s,
        {u"Antonee Robinson | Fulham > Everton | transfer talks | - | - | -"_s});
    row("offering a player", u"Everton have offered Iliman Ndiaye to Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("what his club has put on him", u"Fulham have been put off by the price that Everton have put on Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("who only borrows him", u"Everton loanee Iliman Ndiaye is a target for Fulham."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("whom a club replaces", u"Everton have lined up Antonee Robinson as a replacement for Iliman Ndiaye, who is joining Brentford."_s,
        {u"Antonee Robinson | - > Everton | transfer interest | - | - | -"_s, u"Iliman Ndiaye | Everton > Brentford | transfer agreed | - | summer-2026 | -"_s});
    row("who bought him then", u"Fulham have set their sights on Iliman Ndiaye. Everton signed the Senegal winger from Marseille two years ago."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a call to his club", u"Fulham have put in a call to Everton about Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("a fee agreed by whom the clause is about", u"Iliman Ndiaye has had a medical at Fulham, who have agreed a fee of £30m with Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer medical | £30m agreed | summer-2026 | -"_s});
    row("bound at a club", u"Fulham want winger Bxxqar Zzorin. The winger's release clause at Everton expires on Friday."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer interest | - | - | -"_s});
    row("would consider offers", u"Everton would consider loan offers for Bxxqar Zzorin."_s,
        {u"Bxxqar Zzorin | Everton > - | loan interest | - | - | -"_s});
    row("asks for a sum without a sign", u"Fulham have bid for winger Bxxqar Zzorin. Everton would like 30 for the winger."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer bid | - | - | -"_s});
    row("subject across an insertion",
        u"Fulham want striker Bxxqar Zzorin. Everton, who paid around £20m to sign the Ivorian from Leganes in February, have no intention of doing business."_s,
        {u"Bxxqar Zzorin | Everton > Fulham | transfer bid | - | - | -"_s});
}

void TestRules::denialsAreRead_data()
{
    addColumns();
    row("a request turned down is no denial",
        u"Fulham have agreed a fee for Everton winger Iliman Ndiaye. He was left out after he turned down a request to accept lower wages."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("month long past", u"In January Everton rejected £30m from Fulham for the winger Iliman Ndiaye."_s,
        {});
    const QString longAgo = u"In 2015 there was an election. In 2016 there was a derby. In 2018 it was over. "_s;
    const QString bid = u"Fulham made a bid for Everton winger Iliman Ndiaye."_s;
    row("story of long ago", longAgo + bid, {});
    row("story that goes on today", longAgo + bid + u" This summer it goes on."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | summer-2026 | -"_s});
    row("no doubt is no denial", u"Fulham are no doubt interested in Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("denied", u"Fulham are not interested in signing Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("feared", u"Fulham fear being beaten to the signing of Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    const QString off = u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s;
    row("he stays, and the club's interest is told in the past",
        u"Everton winger Iliman Ndiaye will stay at Everton, says David Moyes. Fulham had been keen on him."_s, {off});
    row("he stays, and the club is keen all the same",
        u"Everton winger Iliman Ndiaye will stay at Everton, says David Moyes. Fulham are keen on him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("another stays",
        u"Everton winger Dwight McNeil will stay at Everton, says David Moyes. Fulham had been keen on Iliman Ndiaye of Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a player's no", u"Everton winger Iliman Ndiaye has rejected a move to Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("lost race",
        u"Everton winger Iliman Ndiaye has joined Fulham. Brentford had been interested in him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | - | summer-2026 | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer off | - | - | -"_s});
    row("departure that is over", u"The departure of Iliman Ndiaye last week was a blow for Everton."_s, {});
    row("one pursuit ended, another begun", u"Fulham have abandoned their pursuit of Iliman Ndiaye and will now go after Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer off | - | - | -"_s, u"Mikkel Damsgaard | - > Fulham | transfer interest | - | - | -"_s});
    row("one interest ended, another signed", u"Fulham have ended their interest in Iliman Ndiaye and signed Mikkel Damsgaard from Brentford."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer off | - | - | -"_s});
    row("another club's interest ended", u"Iliman Ndiaye has agreed a new deal with Everton, which ends Fulham's interest in him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("a claim denied", u"The agent of Iliman Ndiaye has denied claims that Fulham have been in touch."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer off | - | - | -"_s});
}

void TestRules::stagesAreRead_data()
{
    addColumns();
    row("settled on somebody", u"Fulham have settled on Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("accepted from a club",
        u"Everton have accepted £40m from Fulham for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £40m agreed | summer-2026 | -"_s});
    row("a club's money, accepted",
        u"Everton accepted Fulham's £40m for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £40m agreed | summer-2026 | -"_s});
    row("no less than a sum denies nothing",
        u"Iliman Ndiaye remains the dream for Fulham, although Everton are asking for no less than £40m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £40m or more asking | - | -"_s});
    row("held back so far",
        u"Fulham want Everton winger Iliman Ndiaye, a price they have so far shied away from."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a rejected contract",
        u"Everton winger Iliman Ndiaye has rejected a new contract, and Fulham are interested."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a medical to come", u"Everton winger Iliman Ndiaye is joining Fulham, subject to a medical."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("about to be announced",
        u"Fulham are expected to announce the signing of Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("nearly done", u"Everton winger Iliman Ndiaye is close to sealing a move to Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("thought of", u"Fulham are considering making a bid for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("on a condition",
        u"Fulham will make a bid for Everton winger Iliman Ndiaye if they sell a forward."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("signing as a headline tells it", u"Fulham sign the winger Iliman Ndiaye from Everton for £40m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | £40m agreed | summer-2026 | -"_s});
    row("adverb inside a phrase", u"Fulham have officially signed Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | - | summer-2026 | -"_s});
    row("list of verbs", u"Fulham are confident of landing Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a bid that will come", u"Fulham will submit a £25m offer for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer approach | £25m bid | - | -"_s});
    row("drawing up a bid", u"Fulham are drawing up a bid for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("not sold for less",
        u"Fulham have made contact over Iliman Ndiaye, but Everton insist that the winger will not be sold for less than £50m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | £50m or more asking | - | -"_s});
    row("considered out of it",
        u"Fulham had a bid rejected by Everton for Iliman Ndiaye; the Cottagers are now considered to be out of the running."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("all but", u"Fulham have all but given up on Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("thinking about a pre-contract", u"Fulham had been thinking about a pre-contract agreement with Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | free interest | - | - | -"_s});
    row("end of a move", u"And that is the end of Iliman Ndiaye to Fulham. The winger stays at Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("question", u"Brentford want Iliman Ndiaye of Everton. Ndiaye to Fulham? Our columnist would do it."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("answer was no", u"Fulham asked Everton about a loan for Iliman Ndiaye. The answer was no."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan off | - | - | -"_s});
    row("loan made permanent", u"Iliman Ndiaye's loan at Fulham is to be made permanent."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("free agent is no agent", u"Fulham are also having talks with Iliman Ndiaye, who is a free agent."_s,
        {u"Iliman Ndiaye | - > Fulham | free talks | - | - | -"_s});
    row("month of May", u"Everton winger Iliman Ndiaye, whom Fulham watched in May, has just been unveiled by Brentford."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer done | - | summer-2026 | -"_s});
}

void TestRules::movesAreRead_data()
{
    addColumns();
    row("loan before joining", u"Iliman Ndiaye is having a medical at Fulham before joining on loan."_s,
        {u"Iliman Ndiaye | - > Fulham | loan medical | - | summer-2026 | -"_s});
    row("loan of another",
        u"Fulham will step up their pursuit of Iliman Ndiaye of Everton and are also close to bringing Mikkel Damsgaard back from Brentford, initially on loan."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Mikkel Damsgaard | Brentford > Fulham | loan talks | - | - | -"_s});
    row("no loan", u"Fulham have opened negotiations with Everton about Iliman Ndiaye, but Everton will not hear of a loan."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("stay is no loan",
        u"Fulham are in talks with Everton for Iliman Ndiaye, with a view to him staying in Liverpool for the rest of the season."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("for the season", u"Everton winger Iliman Ndiaye is off to Fulham for the season."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan agreed | - | summer-2026 | -"_s});
    row("money and a man", u"Fulham want to offer Everton £32m plus the 18-year-old midfielder Bxxqar Zzorin for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | swap bid | £32m or more bid | - | -"_s,
            u"Bxxqar Zzorin | Fulham > Everton | swap bid | - | - | -"_s});
    row("money and add-ons are no swap",
        u"Fulham have made an offer of £8m plus £7m in add-ons for Everton winger Iliman Ndiaye, and Brentford like Mikkel Damsgaard of Burnley."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £8m–15m bid | - | -"_s,
            u"Mikkel Damsgaard | Burnley > Brentford | transfer interest | - | - | -"_s});
}

void TestRules::creditsAreRead_data()
{
    addColumns();
    row("a masthead is no credit", u"Football Insider\n\nFulham want Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("the same outlet",
        u"Fulham are interested in Everton winger Iliman Ndiaye, Sky Sports reports. The same outlet says that Brentford are keen on him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | Sky Sports"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | Sky Sports"_s});
    row("a credit serves its sentence",
        u"Fulham are interested in Everton winger Iliman Ndiaye, according to the Daily Mail. Brentford are keen on him."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | Daily Mail"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
    row("credit line below",
        u"Fulham are interested in Everton winger Iliman Ndiaye.\n\nFull story: Daily Star"_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | Daily Star"_s});
}

RUMOURDESK_TEST(TestRules)
#include "tst_rules.moc"
