// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is named only beside the one whom a sentence is about, and who is no player at all.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestBystanders : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void namedBeside_data();
    void namedBeside() { compareRumours(); }
    void nobodyIsMeant_data();
    void nobodyIsMeant() { compareRumours(); }
};

void TestBystanders::namedBeside_data()
{
    addColumns();
    row("whose departure",
        u"Fulham see Everton winger Iliman Ndiaye as the replacement for Mikkel Damsgaard, whose departure for Juventus was made official on Monday."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Mikkel Damsgaard | Fulham > Juventus | transfer done | - | summer-2026 | -"_s});
    row("comparisons", u"Everton winger Iliman Ndiaye, who has drawn comparisons with Mikkel Damsgaard, was watched by Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("since his arrival",
        u"Everton are prepared to listen to proposals for Iliman Ndiaye. The winger has slipped down the order since Mikkel Damsgaard's arrival. Fulham have asked to be kept informed."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("affair", u"Fulham want Iliman Ndiaye of Everton. The Mikkel Damsgaard affair is still fresh in Brentford's memory."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("injury to him",
        u"Fulham are after a winger following an injury to Mikkel Damsgaard, and Iliman Ndiaye of Everton is one that they like."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("signing of him",
        u"Fulham's enquiry for Everton winger Iliman Ndiaye, made prior to their signing of Mikkel Damsgaard, was answered with a figure of £60m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | - | -"_s});
    row("whom another follows", u"Iliman Ndiaye of Everton is set to follow Mikkel Damsgaard to Fulham."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("fellow with his club", u"Fulham are also considering Mikkel Damsgaard's former Brentford team-mate Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer interest | - | - | -"_s});
    row("where he plays", u"Fulham, where Mikkel Damsgaard plays, have made an offer for Iliman Ndiaye of Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("former man is anybody",
        u"Everton winger Iliman Ndiaye is wanted by Fulham. Brentford made enquiries for the former Marseille man in June."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer approach | - | - | -"_s});
}

void TestBystanders::nobodyIsMeant_data()
{
    addColumns();
    row("manager is linked",
        u"Everton winger Iliman Ndiaye is happy. Former Fulham coach Marco Silva has been linked with Juventus."_s,
        {});
    row("manager was brought in",
        u"Everton have handed Iliman Ndiaye a new contract. He has scored eight goals since Marco Silva was brought in from Fulham."_s,
        {});
    row("his players",
        u"Iliman Ndiaye stays at Everton. Fulham boss Marco Silva wants his players to be braver."_s,
        {});
    row("wants the clause",
        u"Everton would want the full clause for Iliman Ndiaye, not that they have been asked."_s,
        {});
}

RUMOURDESK_TEST(TestBystanders)
#include "tst_bystanders.moc"
