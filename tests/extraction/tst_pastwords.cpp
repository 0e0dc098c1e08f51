// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is over when the article is written is no rumour.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestPastWords : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void pastIsNoRumour_data();
    void pastIsNoRumour() { compareRumours(); }
};

void TestPastWords::pastIsNoRumour_data()
{
    addColumns();
    row("paid to sign",
        u"Fulham want striker Bxxqar Zzorin. Everton, who paid around £20m to sign the Ivorian from Leganes in February, are calm."_s,
        {u"Bxxqar Zzorin | - > Fulham | transfer interest | - | - | -"_s});
    row("since they sold",
        u"Fulham have been short up front ever since they sold Mikkel Damsgaard to Brentford. They want Iliman Ndiaye of Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("lost to", u"Everton, who lost Mikkel Damsgaard to Brentford, want Iliman Ndiaye."_s, {});
    row("already gone", u"Fulham want Iliman Ndiaye of Everton. Mikkel Damsgaard has already gone, of course, to Brentford last week."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("spent big",
        u"Fulham spent big to bring in Mikkel Damsgaard and Iliman Ndiaye following promotion."_s,
        {});
    row("weeks ago", u"Mikkel Damsgaard joined Fulham three weeks ago."_s, {});
    row("back in May", u"First out was Mikkel Damsgaard to Fulham, back in May."_s, {});
    row("had done it in January",
        u"You may recall that Iliman Ndiaye had done his medical at Fulham in January before it all fell apart."_s,
        {});
    row("night of January",
        u"Iliman Ndiaye is fine at Everton. Fulham had £14m turned down on the last night of January, when the forward was already in the car."_s,
        {});
    row("two years since",
        u"Fulham want Everton winger Iliman Ndiaye. It is two years since Brentford made a bid for the winger."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("the window of a year gone by",
        u"Fulham want Everton winger Iliman Ndiaye, whose loan at Marseille began after a move to Brentford broke down in the 2024 window."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan interest | - | - | -"_s});
    row("the last window",
        u"Fulham want Everton winger Iliman Ndiaye. Brentford had an offer for him refused at the end of the last window."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a year or so later",
        u"Fulham want Everton winger Iliman Ndiaye. He was given a new deal by Everton, and was off to Brentford for £10m a year or so later."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("in his youth",
        u"Fulham want Everton winger Iliman Ndiaye. He was picked up by Brentford at 14."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("years on",
        u"Fulham want Everton winger Iliman Ndiaye. Four years on he turned down Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("in the winter",
        u"Fulham want Everton winger Iliman Ndiaye. Brentford had asked for him in the winter."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a year before",
        u"Fulham want Everton winger Iliman Ndiaye, who was sold by Brentford to Burnley only a year before he came."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("last Friday",
        u"Mikkel Damsgaard of Brentford joined Burnley for £32m last Friday, which leaves Fulham short."_s,
        {});
    row("the previous summer",
        u"Fulham want Everton winger Iliman Ndiaye. The previous summer he agreed to join Brentford."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("before what is to come", u"Iliman Ndiaye is having a medical at Fulham before joining on loan from Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan medical | - | summer-2026 | -"_s});
}

RUMOURDESK_TEST(TestPastWords)
#include "tst_pastwords.moc"
