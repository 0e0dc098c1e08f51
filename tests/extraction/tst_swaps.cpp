// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

/// Two players who change places, through the whole extractor.
class TestSwaps : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void swapsAreTwoMoves_data();
    void swapsAreTwoMoves() { compareRumours(); }
    void otherPairsAreNone_data();
    void otherPairsAreNone() { compareRumours(); }
};

void TestSwaps::swapsAreTwoMoves_data()
{
    addColumns();
    const auto swap = [this](const char *name, const QString &text, const QString &stage, const QString &fee) {
        row(name, text,
            {u"Iliman Ndiaye | Everton > Fulham | swap %1 | %2 | - | -"_s.arg(stage, fee),
                u"Adama Traore | Fulham > Everton | swap %1 | - | - | -"_s.arg(stage)});
    };
    const QString bid = u"bid"_s;
    const QString none = u"-"_s;
    swap("player plus money", u"Fulham have offered Adama Traore plus £30m to Everton for Iliman Ndiaye."_s, bid, u"£30m bid"_s);
    swap("in return", u"Fulham have offered Adama Traore to Everton in return for the winger Iliman Ndiaye."_s, bid, none);
    swap("to land", u"Fulham have offered Adama Traore plus £30m in cash to land Everton winger Iliman Ndiaye."_s, bid, u"£30m bid"_s);
    swap("the only other club", u"Fulham proposed Adama Traore plus £30m for Iliman Ndiaye and Everton were not tempted."_s, bid, u"£30m bid"_s);
    swap("swap for", u"Fulham have ruled out a swap of their Adama Traore for Everton's Iliman Ndiaye."_s, u"off"_s, none);
    swap("makeweight", u"Fulham could use Adama Traore as a makeweight in a move for Iliman Ndiaye of Everton."_s, u"interest"_s, none);
    swap("in their proposal", u"Fulham could include Adama Traore in their proposal to Everton for Iliman Ndiaye."_s, u"interest"_s, none);
    swap("the other way", u"Fulham want Iliman Ndiaye of Everton, with Adama Traore going the other way."_s, u"interest"_s, none);
    swap("part of the deal", u"Fulham want Iliman Ndiaye of Everton and would give Adama Traore as part of the deal."_s, u"interest"_s, none);
}

void TestSwaps::otherPairsAreNone_data()
{
    addColumns();
    row("two deals", u"Fulham have sold Adama Traore to Brentford for £20m and want to sign Everton winger Iliman Ndiaye."_s,
        {u"Adama Traore | - > Brentford | transfer done | £20m agreed | summer-2026 | -"_s,
            u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("a swap of old", u"Fulham signed Adama Traore in a swap for Iliman Ndiaye of Everton in 2024."_s, {});
    row("two men asked for", u"Fulham have made an offer for Everton winger Iliman Ndiaye and have asked Brentford about Mikkel Damsgaard."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | - | - | -"_s, u"Mikkel Damsgaard | Brentford > Fulham | transfer approach | - | - | -"_s});
}

RUMOURDESK_TEST(TestSwaps)
#include "tst_swaps.moc"
