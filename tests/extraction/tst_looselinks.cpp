// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is linked though no phrase says it. Through the whole extractor, as in tst_rules.cpp.
#include "tests/common/testregistry.h"
#include "tests/extraction/ruletest.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

const QString wanted = u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s;
const QString wantedThere = u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | -"_s;

} // namespace

class TestLooseLinks : public RuleTest
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfTheTradeLink_data();
    void wordsOfTheTradeLink() { compareRumours(); }
    void namesSideBySideLink_data();
    void namesSideBySideLink() { compareRumours(); }
    void theNextClubIsLinked_data();
    void theNextClubIsLinked() { compareRumours(); }
    void paragraphsNameNoClubForNothing_data();
    void paragraphsNameNoClubForNothing() { compareRumours(); }
    void paragraphsGoOnAboutWhoeverOpensThem_data();
    void paragraphsGoOnAboutWhoeverOpensThem() { compareRumours(); }
    void headingsSayOfWhomTheTextIs_data();
    void headingsSayOfWhomTheTextIs() { compareRumours(); }
};

void TestLooseLinks::wordsOfTheTradeLink_data()
{
    addColumns();
    row("a word of interest", u"The price of Everton winger Iliman Ndiaye gives Fulham a headache."_s, {wanted});
    row("a word of talks", u"It took Fulham three rounds of negotiations to understand Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
    row("wages are no word", u"Iliman Ndiaye, 25, laughs at the £60,000 a week that Fulham pay."_s, {});
    row("no word", u"Iliman Ndiaye gives Fulham a headache."_s, {});
    row("two players", u"The price gives Fulham a headache, think Everton winger Iliman Ndiaye and Brentford midfielder Mikkel Damsgaard."_s, {});
    row("in the past", u"The price of Everton winger Iliman Ndiaye gave Fulham a headache in 2024."_s, {});
    row("clubs of a career",
        u"Everton winger Iliman Ndiaye learned his trade in loans at Brentford and Burnley."_s,
        {});
    row("what was paid",
        u"Fulham paid Everton £55m for Iliman Ndiaye, who promptly served a ban."_s,
        {});
    row("a phrase that links nobody", u"Fulham fear being beaten to the signing of Everton winger Iliman Ndiaye."_s, {wanted});
}

void TestLooseLinks::namesSideBySideLink_data()
{
    addColumns();
    row("another club", u"Everton winger Iliman Ndiaye gives Fulham a headache."_s, {wanted});
    row("whose club is not known", u"Iliman Ndiaye gives Fulham a headache."_s, {});
    row("round the houses",
        u"Everton winger Iliman Ndiaye has been round the houses: Brentford, Burnley, Leeds, Sunderland and Fulham."_s,
        {});
    row("where he is", u"Everton winger Iliman Ndiaye was cheered at Fulham."_s, {});
    row("about a match", u"Everton winger Iliman Ndiaye gave Fulham a scare with his second goal."_s, {});
    row("praise", u"Fulham head coach Marco Silva praised Everton winger Iliman Ndiaye."_s, {});
    row("what a manager says", u"Fulham head coach Marco Silva rates Everton winger Iliman Ndiaye above all others."_s, {wanted});
    row("behind a phrase of something else", u"City have joined Liverpool at the table over Everton winger Iliman Ndiaye."_s,
        {u"Iliman Ndiaye | Everton > Liverpool | transfer interest | - | - | -"_s});
    row("told as over", u"Everton winger Iliman Ndiaye was on Fulham's mind, but they have filled the gap."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer off | - | - | -"_s});
    row("linked already", u"Fulham are in talks with Everton over winger Iliman Ndiaye. Ndiaye was once Fulham's hero, but there it is."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer talks | - | - | -"_s});
}

void TestLooseLinks::theNextClubIsLinked_data()
{
    addColumns();
    row("a list that does nothing",
        u"Everton winger Iliman Ndiaye is a free agent soon. After Brentford, Burnley, Leeds and Sunderland, he is at home."_s,
        {});
    const QString first = u"Fulham want Everton winger Iliman Ndiaye. "_s;
    row("right after", first + u"Brentford are standing by with a cheque book."_s, {wanted, wantedThere});
    row("several", first + u"Brentford and Burnley have sat in the stand."_s,
        {wanted, wantedThere, u"Iliman Ndiaye | Everton > Burnley | transfer interest | - | - | -"_s});
    row("reported", first + u"The Sun says that Brentford have joined in."_s,
        {u"Iliman Ndiaye | Everton > Fulham | transfer interest | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | transfer interest | - | - | The Sun"_s});
    row("asks", first + u"Brentford called at Christmas."_s,
        {wanted, u"Iliman Ndiaye | Everton > Brentford | transfer approach | - | - | -"_s});
    row("is out again", first + u"Brentford were tempted for a while, but found a younger man."_s,
        {wanted, u"Iliman Ndiaye | Everton > Brentford | transfer off | - | - | -"_s});
    row("his own", first + u"Everton are not amused."_s, {wanted});
    row("on the pitch", first + u"Brentford are at home on Saturday, for the match of the year."_s, {wanted});
    row("has a hole to fill", first + u"Brentford will have to replace their captain."_s, {wanted});
    row("no subject", first + u"It rained all day over Brentford."_s, {wanted});
    row("no subject, but a word of the trade", first + u"The fee makes life hard for Brentford."_s, {wanted, wantedThere});
    row("about a manager", first + u"Daniel Farke would cost Brentford a fee."_s, {wanted});
    row("a place beside a word of the trade", first + u"The fee is a riddle in the offices of Brentford."_s, {wanted});
    row("long ago", first + u"Brentford have waited since 2019, when he was sold."_s, {wanted});
    row("nothing told of him", u"Everton winger Iliman Ndiaye smiled.\n\nIt rained. Brentford are standing by."_s, {});
}

/// Of a player whom nothing has linked with a club, in an article that tells of moves.
void TestLooseLinks::paragraphsNameNoClubForNothing_data()
{
    addColumns();
    const QString told = u"Adam Wharton | Crystal Palace > Arsenal | transfer interest | - | - | -"_s;
    const auto paragraph = [&](const char *rule, const QString &text, QStringList expected = {}) {
        expected.push_front(told);
        row(rule, u"Arsenal want Crystal Palace's Adam Wharton.\n\n"_s + text, expected);
    };
    const QString about = u"Everton winger Iliman Ndiaye has a price and a decision to make. "_s;
    const QString sleepless = u"Nobody sleeps at night, least of all Fulham."_s;
    paragraph("another club", about + sleepless, {wanted});
    row("no other move", about + sleepless, {});
    paragraph("no word of moves", u"Everton winger Iliman Ndiaye has a decision to make. "_s + sleepless);
    paragraph("whose club is not known", u"Iliman Ndiaye has a price and a decision to make. "_s + sleepless);
    paragraph("too many clubs", about + u"Nobody sleeps at night, least of all Fulham, Brentford and Leeds."_s);
    paragraph("a place", about + u"Nobody sleeps at night, least of all at Fulham."_s);
    paragraph("a manager", about + u"Nobody sleeps at night, least of all Marco Silva."_s);
    paragraph("on the pitch", u"Everton winger Iliman Ndiaye scored a goal and has a price. "_s + sleepless);
    paragraph("his career", u"Everton winger Iliman Ndiaye learned in loans what his price is. "_s + sleepless);
    paragraph("long ago", u"Everton winger Iliman Ndiaye had a decision to make in 2024. It is about the price. "_s + sleepless);
    paragraph("a new contract", u"Everton winger Iliman Ndiaye is close to a new contract, at a price. "_s + sleepless);
    paragraph("the club of another man",
        u"Everton winger Iliman Ndiaye has a price and a decision to make, and so has Mikkel Damsgaard of Brentford. "
        "Nobody sleeps at night, least of all Brentford."_s);
    paragraph("said of somebody", about + u"Leeds want Brentford's Mikkel Damsgaard. "_s + sleepless,
        {u"Mikkel Damsgaard | Brentford > Leeds United | transfer interest | - | - | -"_s});
    paragraph("linked elsewhere", about + sleepless + u"\n\nBrentford want Ndiaye."_s, {wantedThere});
}

void TestLooseLinks::paragraphsGoOnAboutWhoeverOpensThem_data()
{
    addColumns();
    row("the only player of the article",
        u"Iliman Ndiaye is out of the team at Everton.\n\nCould a loan help? Fulham have made an enquiry, and Brentford are keen as well."_s,
        {u"Iliman Ndiaye | Everton > Fulham | loan approach | - | - | -"_s,
            u"Iliman Ndiaye | Everton > Brentford | loan interest | - | - | -"_s});
    const QString topic = u"Fulham want Everton winger Iliman Ndiaye. Ndiaye is ready. So is Ndiaye's agent.\n\n"_s;
    row("not about the topic", topic + u"There has been movement around Burnley's Zian Flemming. He is fit again. Brentford have made an enquiry."_s,
        {wanted, u"Zian Flemming | Burnley > Brentford | transfer approach | - | - | -"_s});
    row("named later", topic + u"It will be a busy week. Burnley's Zian Flemming is fit again. It rains. Brentford have made an enquiry for Ndiaye."_s,
        {wanted, u"Iliman Ndiaye | Everton > Brentford | transfer approach | - | - | -"_s});
}

void TestLooseLinks::headingsSayOfWhomTheTextIs_data()
{
    addColumns();
    const auto sections = [](const QString &one, const QString &other, const QString &third) -> QString {
        return one + u"\n\nFulham would like him.\n\n"_s + other + u"\n\nBrentford have made an enquiry.\n\n"_s + third + u"\n\nHe stays."_s;
    };
    const QString flemming = u"Zian Flemming | Burnley > Brentford | transfer approach | - | - | -"_s;
    row("numbered, club in brackets",
        sections(u"1. Iliman Ndiaye (Everton)"_s, u"2. Zian Flemming (Burnley)"_s, u"3. Bukayo Saka (Arsenal)"_s), {wanted, flemming});
    row("readers' questions",
        sections(u"Will Everton's Iliman Ndiaye go? (Tom, Leeds)"_s, u"What's up with Burnley's Zian Flemming? (Ann)"_s, u"And Bukayo Saka? (Jo)"_s),
        {wanted, flemming});
}

RUMOURDESK_TEST(TestLooseLinks)
#include "tst_looselinks.moc"
