// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that say whose figure a sum is. Through the whole extractor, as in tst_rules.cpp.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestPriceWords : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void feesAreRead_data();
    void feesAreRead() { compareRumours(); }
    void sumsAreWhoseTheWordsSay_data();
    void sumsAreWhoseTheWordsSay() { compareRumours(); }
};

void TestPriceWords::feesAreRead_data()
{
    addColumns();
    row("an opening bid", u"Fulham have made a £27m bid for Everton winger Iliman Ndiaye. Their opening bid of £24m was rejected."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £27m bid | - | -"_s});
    row("last month's bid", u"Fulham have made a £27m bid for Everton winger Iliman Ndiaye after last month's bid of £24m was rejected."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £27m bid | - | -"_s});
    row("bought, as news",
        u"Fulham have bought the winger Iliman Ndiaye from Everton for £5m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | £5m agreed | summer-2026 | -"_s});
    row("part of a fee",
        u"Fulham have agreed a fee with Everton for Iliman Ndiaye: £40m, of which £30m is guaranteed."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £30m–40m agreed | summer-2026 | -"_s});
    row("a fee that grows",
        u"Fulham have agreed a fee of £30m rising to £40m with Everton for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £30m–40m agreed | summer-2026 | -"_s});
    row("not for less",
        u"Everton will not let the winger Iliman Ndiaye go for less than £40m, and Fulham are interested."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £40m or more asking | - | -"_s});
    row("in excess of", u"Fulham have made an offer in excess of £40m for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer bid | £40m or more bid | - | -"_s});
    row("rated at", u"Fulham have made an enquiry for £40m-rated Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer approach | £40m valuation | - | -"_s});
    row("agreed price",
        u"Fulham have agreed to sign Everton winger Iliman Ndiaye. The asking price is £40m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £40m agreed | summer-2026 | -"_s});
    row("price of a free move",
        u"Everton value Iliman Ndiaye at £40m. Fulham want to sign the winger on a free transfer next summer."_s,
        {u"Iliman Ndiaye | Everton > Fulham | free interest | - | summer-2027 | -"_s});
    row("fixed part and bonuses", u"Fulham have agreed a deal for Iliman Ndiaye worth up to £40m. The fixed part of the fee is £32m."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer agreed | £32m–40m agreed | summer-2026 | -"_s});
    row("no offers below", u"Fulham are interested in Iliman Ndiaye, but Everton will not entertain offers below £40m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £40m or more asking | - | -"_s});
    row("a bid below", u"Fulham have bid under £40m for Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | - > Fulham | transfer bid | up to £40m bid | - | -"_s});
    row("an option's price", u"Fulham are close to signing Iliman Ndiaye on loan with an £11m option."_s,
        {u"Iliman Ndiaye | - > Fulham | loan talks | £11m clause | - | -"_s});
    row("personal terms are no fee",
        u"Fulham have agreed personal terms with Iliman Ndiaye, but Everton will not let him go for less than £40m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer agreed | £40m or more asking | summer-2026 | -"_s});
    row("option worth",
        u"Fulham have submitted a proposal to take Everton winger Iliman Ndiaye on loan with an option to buy that is worth £19m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan bid | £19m clause | - | -"_s});
    row("transfer of old", u"Fulham want Everton winger Iliman Ndiaye, who has not convinced after a £30m transfer from Marseille."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("switch to come", u"Iliman Ndiaye is having a medical at Fulham ahead of his £30m switch from Everton."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer medical | £30m agreed | summer-2026 | -"_s});
    row("money that was refused", u"Fulham's £18m for right-back Bxxqar Zzorin, 21, was refused."_s,
        {u"Bxxqar Zzorin | - > Fulham | transfer bid | £18m bid | - | -"_s});
    row("net is a wage",
        u"Fulham like Everton winger Iliman Ndiaye, although his wages, in the region of £4m net, would give them pause."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s});
    row("wants a man, and no money", u"Everton like £50m striker Bxxqar Zzorin of Fulham."_s,
        {u"Bxxqar Zzorin | Fulham > Everton | transfer interest | £50m asking | - | -"_s});
}

void TestPriceWords::sumsAreWhoseTheWordsSay_data()
{
    addColumns();
    const QString asking = u"Iliman Ndiaye | Everton > Fulham | transfer interest | £25m asking | - | -"_s;
    for (const char16_t *said : {u"Everton would take £25m for the winger.", u"The Everton winger can go for £25m.",
             u"Everton will not budge from £25m for the winger.", u"Everton would settle for as little as £25m for the winger.",
             u"Everton insist on recouping the £25m that they paid.", u"Everton's expectation is £25m for the winger.",
             u"Everton would like £25m for the winger.", u"The going rate for the winger of Everton is £25m.",
             u"Everton have dug in at £25m for the winger."}) {
        const QString text = QString::fromUtf16(said);
        row(qPrintable(text), u"Fulham want Iliman Ndiaye. "_s + text, {asking});
    }
    row("not less", u"Fulham want Iliman Ndiaye. Everton will not take less than £25m for the winger."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £25m or more asking | - | -"_s});
    row("could leave for", u"Iliman Ndiaye could leave Everton for £25m. Fulham are keen on the winger."_s, {asking});
    row("a clause that is put at", u"Fulham want Iliman Ndiaye, whose clause at Everton is put at £25m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £25m clause | - | -"_s});
    row("at a cost of", u"Fulham have signed Everton winger Iliman Ndiaye at a cost of £25m."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer done | £25m agreed | summer-2026 | -"_s});
    row("as far as", u"Fulham got as far as £25m for Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | £25m bid | - | -"_s});
}

RUMOURDESK_TEST(TestPriceWords)
#include "tst_pricewords.moc"
