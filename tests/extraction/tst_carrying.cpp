// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A step whose sentence names no suitor, and whose step it is.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestCarrying : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void stepIsSomebodys_data();
    void stepIsSomebodys() { compareRumours(); }
};

void TestCarrying::stepIsSomebodys_data()
{
    addColumns();
    row("who looks for a replacement",
        u"Iliman Ndiaye of Everton is joining Fulham.\n\nAttention now turns to who might replace him. Mikkel Damsgaard of Brentford is considered as an alternative."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s,
            u"Mikkel Damsgaard | Brentford > Everton | transfer interest | - | - | -"_s});
    row("another subject with its medical",
        u"Fulham are busy. Iliman Ndiaye of Everton is finalising a move to Brentford and Burnley's Mikkel Damsgaard is due for a medical on Wednesday at Fulham."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer talks | - | - | -"_s,
            u"Mikkel Damsgaard | Burnley > Fulham | transfer medical | - | summer-2026 | -"_s});
    row("where he was before",
        u"Fulham have admired Iliman Ndiaye of Everton since he was at Marseille and sounded out his representatives this month."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | - | summer-2026 | -"_s});
    row("answered bid", u"Fulham have bid £30m for Iliman Ndiaye. Brentford have offered £35m. Everton have accepted."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £30m bid | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer agreed | £35m agreed | summer-2026 | -"_s});
    row("answered bid of the second club",
        u"Everton winger Iliman Ndiaye is wanted by Brentford, and Fulham have made an offer. Everton have accepted."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("bid that is not answered", u"Fulham have bid £30m for Iliman Ndiaye. Brentford have offered £35m. Everton have not answered."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £30m bid | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer bid | £35m bid | - | -"_s});
    row("club of the same sentence",
        u"Everton winger Iliman Ndiaye is wanted by Brentford. Iliman Ndiaye is poised to go to Fulham; he has said yes to a contract."_s,
        {u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("his own yes", u"Iliman Ndiaye is close to joining Fulham; he has said yes to a contract."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("his own yes behind and", u"Iliman Ndiaye is close to joining Fulham and has said yes to a contract."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("his club's yes", u"Fulham have bid for Iliman Ndiaye, and Everton have said yes."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | - | summer-2026 | -"_s});
    row("both", u"Fulham and Brentford want Everton winger Iliman Ndiaye. Both have made a bid."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer bid | - | - | -"_s});
    row("bidder behind a passive", u"Iliman Ndiaye is wanted by Brentford and Fulham have made an offer."_s,
        {u"Iliman Ndiaye | - > Brentford | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | - > Fulham | transfer bid | - | - | -"_s});
    row("list behind a passive", u"Iliman Ndiaye is wanted by Brentford and Fulham, who have made an offer."_s,
        {u"Iliman Ndiaye | - > Brentford | transfer bid | - | - | -"_s,
            u"Iliman Ndiaye | - > Fulham | transfer bid | - | - | -"_s});
    row("list of subjects with a comma", u"It is said that Arsenal, Brentford, and Fulham have made bids for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Arsenal | transfer bid | - | - | -"_s,
            u"Iliman Ndiaye | - > Brentford | transfer bid | - | - | -"_s,
            u"Iliman Ndiaye | - > Fulham | transfer bid | - | - | -"_s});
    row("they", u"Fulham want Everton winger Iliman Ndiaye. They have made a bid."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s});
    row("a step of one", u"Fulham want Everton winger Iliman Ndiaye. A medical is booked for Monday."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer medical | - | summer-2026 | -"_s});
    row("a step of one of two", u"Fulham and Brentford want Everton winger Iliman Ndiaye. A medical is booked for Monday."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s});
}

RUMOURDESK_TEST(TestCarrying)
#include "tst_carrying.moc"
