// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/credits.h"
#include "models/extraction/extractor.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsCredited_data();
    void whoIsCredited();
    void gossipItemCreditsItsBrackets();
    void gossipTitleLeavesTheCreditToTheItem();
    void storyCreditsLinesAndParagraphs_data();
    void storyCreditsLinesAndParagraphs();
    void listItemCreditsTheHeadingThatIsAnOutlet();
    void leadIsCreditedBesideIt_data();
    void leadIsCreditedBesideIt();
    void creditPointsAtItsName();
    void roundOfThePapersCreditsItsHeadings();
    void journalistsInBracketsAreNoOutlets();

private:
    /// For each pair its credits, journalists marked with "*".
    [[nodiscard]] static QStringList creditsOf(const ReadText &read)
    {
        QStringList lines;
        const Credits credits(read.scan, read.mentions, read.parts, read.claims);
        for (const Pair &pair : read.pairs) {
            QStringList names;
            for (const Credit &credit : credits.of(pair, pair.person == topicOf(read.scan, read.mentions)))
                names += credit.name + (credit.isJournalist ? u"*"_s : u""_s);
            names.removeDuplicates();
            lines += names.join(u", "_s);
        }
        return lines;
    }

    ProjectGazetteer m_world;
};

void TestCredits::whoIsCredited_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    const QString want = u"Fulham are interested in Everton winger Iliman Ndiaye"_s;
    row("nobody", want + u"."_s, u""_s);
    row("according to", want + u", according to Sky Sports."_s, u"Sky Sports"_s);
    row("active", u"Sky Sports reports that Fulham are interested in Everton winger Iliman Ndiaye."_s, u"Sky Sports"_s);
    row("via", want + u", according to Bild, via Mirror."_s, u"Bild, Daily Mirror"_s);
    row("weak name", want + u", according to the Times."_s, u"The Times"_s);
    row("journalist", want + u", according to Fabrizio Romano."_s, u"Fabrizio Romano*"_s);
    row("journalist of an outlet", want + u", according to David Ornstein of The Athletic."_s, u"The Athletic, David Ornstein*"_s);
    row("next sentence of the paragraph", want + u". That is according to Sky Sports."_s, u"Sky Sports"_s);
    row("a page farther on in a text of one line", want + u"."_s + u" It rained again."_s.repeated(20) + u" Bild has more pictures."_s, u""_s);
    row("a page earlier in a text of one line", u"Bild has more pictures."_s + u" It rained again."_s.repeated(20) + u" "_s + want + u"."_s, u""_s);
    row("a few sentences on", want + u"."_s + u" It rained again."_s.repeated(5) + u" Bild has more pictures."_s, u"Bild"_s);
    row("manager is no reporter", want + u", Arne Slot said."_s, u""_s);
    row("outlet of an earlier sentence", u"Marca's David Medina was asked on Monday.\n\n"_s + want + u", Medina said."_s, u"David Medina*, Marca"_s);
    row("speaking to an outlet", u"Speaking to Marca, Fabrizio Romano had news.\n\n"_s + want + u", Romano said."_s, u"Fabrizio Romano*, Marca"_s);
    row("outlet in a list with him", u"Marca, Fabrizio Romano and others know him.\n\n"_s + want + u", Romano said."_s, u"Fabrizio Romano*"_s);
    row("he writes", u"Fabrizio Romano has news.\n\nHe writes that "_s + want + u"."_s, u"Fabrizio Romano*"_s);
    row("the manager said so", u"Fabrizio Romano has news. \"I know,\" said Arne Slot.\n\nHe said that "_s + want + u"."_s, u""_s);
    row("the journalist", u"Fabrizio Romano has news.\n\n"_s + want + u", the Italian journalist claims."_s, u"Fabrizio Romano*"_s);
    row("another journalist", u"Fabrizio Romano has news.\n\n"_s + want + u", a journalist claims."_s, u""_s);
    row("the report", u"Bild has news.\n\nThe report adds that "_s + want + u"."_s, u"Bild"_s);
    row("the report of somebody else", u"Bild has news.\n\nThe report of their scouts says that "_s + want + u"."_s, u""_s);
    row("its own knowledge", u"Football Insider understands that "_s + want + u"."_s, u""_s);
    row("its own news", u"Football Insider can reveal that "_s + want + u"."_s, u""_s);
    row("its own source", want + u", sources told ESPN on Monday."_s, u""_s);
    row("told by a player", u"He told ESPN that "_s + want + u"."_s, u"ESPN"_s);
    row("its own dateline", u"BERLIN (Reuters) - "_s + want + u"."_s, u""_s);
    row("journalist who reports", u"Marca's David Medina reports that "_s + want + u"."_s, u"Marca, David Medina*"_s);
    row("of the outlet", want + u", according to David Medina of the Daily Mirror."_s, u"Daily Mirror, David Medina*"_s);
    row("an outlet in lower case", want + u", according to kicker."_s, u"Kicker"_s);
    row("a kicker of balls", want + u", who is a kicker of free-kicks."_s, u""_s);
    row("link to another page", want + u". (Bild, external)"_s, u"Bild"_s);
    row("who denies it", want + u", Bild says. Fabrizio Romano has dismissed that."_s, u"Bild"_s);
    row("who denies a part of it", want + u", but Fabrizio Romano denies that anything is agreed."_s, u"Fabrizio Romano*"_s);
}

void TestCredits::whoIsCredited()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QCOMPARE(read.pairs.size(), size_t(1));
    QTEST(creditsOf(read).front(), "expected");
}

void TestCredits::gossipItemCreditsItsBrackets()
{
    const ReadText read(*m_world,
        u"Fulham are interested in Everton winger Iliman Ndiaye, who could leave this month. (Bild, via Mirror)\n\n"
        u"Brentford midfielder Mikkel Damsgaard is wanted by Crystal Palace this month. (Marca - in Spanish)\n\n"
        u"Leeds United have made a bid for the Burnley defender Maxime Esteve this month. (Example Gazette)"_s);
    QCOMPARE(creditsOf(read), (QStringList{u"Bild, Daily Mirror"_s, u"Marca"_s, u"Example Gazette"_s}));
}

void TestCredits::gossipTitleLeavesTheCreditToTheItem()
{
    const ReadText read(*m_world,
        u"Gossip: Fulham want Iliman Ndiaye\n\n"
        u"Fulham are interested in Everton winger Iliman Ndiaye, who could leave this month. (Bild)\n\n"
        u"Brentford midfielder Mikkel Damsgaard is wanted by Crystal Palace this month. (Marca)\n\n"
        u"Leeds United have made a bid for the Burnley defender Maxime Esteve this month. (Example Gazette)"_s);
    QCOMPARE(creditsOf(read), (QStringList{u"Bild"_s, u"Marca"_s, u"Example Gazette"_s}));
}

void TestCredits::storyCreditsLinesAndParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // of each pair
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString want = u"Fulham are interested in Everton winger Iliman Ndiaye"_s;
    row("full story", want + u".\n\nFull story: Daily Star"_s, {u"Daily Star"_s});
    row("source", want + u".\n\nSource: Daily Star"_s, {u"Daily Star"_s});
    row("bracketed line", want + u".\n\n(The Sun)"_s, {u"The Sun"_s});
    row("line below a caption", want + u".\n\nImage: The winger in town\n\nFull story: Daily Star"_s, {u"Daily Star"_s});
    row("line below a long paragraph",
        want + u".\n\nThere is a lot more to be said of this quiet and gifted winger, and none of it is short.\n\nFull story: Daily Star"_s, {u""_s});
    row("own sentence before the line", want + u", according to Bild.\n\nFull story: Daily Star"_s, {u"Bild"_s});
    row("credit of another claim", want + u", according to Bild. Brentford have made a bid for Ndiaye."_s, {u"Bild"_s, u""_s});
    row("same outlet", want + u", according to Bild. The same outlet says that Brentford are keen on Ndiaye."_s, {u"Bild"_s, u"Bild"_s});
    row("the paper", want + u", according to Bild. The paper has Brentford interested in Ndiaye, too."_s, {u"Bild"_s, u"Bild"_s});
    row("same outlet of an earlier paragraph", want + u", according to Bild.\n\nThe newspaper says that Brentford are keen on Ndiaye."_s,
        {u"Bild"_s, u"Bild"_s});
    row("report goes on", want + u", according to Bild. They add that Brentford are keen on Ndiaye."_s, {u"Bild"_s, u"Bild"_s});
    const QString other = u"Brentford are keen on Bukayo Saka"_s;
    row("two reports in a sentence", u"Sky Sports says that "_s + want + u", while Bild claims that "_s + other + u"."_s,
        {u"Sky Sports"_s, u"Bild"_s});
    row("nobody's word and a report", want + u", but Bild hears that "_s + other + u"."_s, {u""_s, u"Bild"_s});
    row("one report in a sentence", u"Sky Sports says that "_s + want + u", while "_s + other + u"."_s, {u"Sky Sports"_s, u"Sky Sports"_s});
    row("report of his price", want + u", and Bild says that he would cost a lot."_s, {u"Bild"_s});
    row("the line above a list", want + u", and "_s + other + u".\n\n- Fulham have long admired Ndiaye, says Bild.\n\n- Sky Sports has news of Saka."_s,
        {u"Bild"_s, u""_s});
    row("that's according to", want + u".\n\nThat's according to Bild, who have more."_s, {u"Bild"_s});
    row("that's another matter", want + u".\n\nThat's what he told Bild last year."_s, {u""_s});
    row("wages", want + u". He earns £50,000 a week, according to Bild."_s, {u""_s});
    row("history", want + u". He joined Everton from Marseille in 2024, as Bild reported."_s, {u""_s});
    row("the sports pages of the house", u"SunSport understands that "_s + want + u"."_s, {u""_s});
    row("sports pages as others cite them", want + u", according to SunSport."_s, {u"The Sun"_s});
    row("the house told you", u"Bild told you on Monday that "_s + want + u"."_s, {u""_s});
    row("introduction of a quotation", u"Here is what a scout told Football Insider:\n\n\u201c"_s + want + u".\u201d"_s, {u"Football Insider"_s});
    row("journalist, and an outlet beside", u"Bild has news. "_s + want + u", according to Fabrizio Romano."_s, {u"Fabrizio Romano*, Bild"_s});
}

void TestCredits::storyCreditsLinesAndParagraphs()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    QTEST(creditsOf(read), "expected");
}

void TestCredits::listItemCreditsTheHeadingThatIsAnOutlet()
{
    const QString items = u"\n\n- Fulham are interested in Iliman Ndiaye.\n\n- Brentford are interested in Bukayo Saka."_s;
    QCOMPARE(creditsOf(ReadText(*m_world, u"Daily Star"_s + items)), (QStringList{u"Daily Star"_s, u"Daily Star"_s}));
    QCOMPARE(creditsOf(ReadText(*m_world, u"Today with the Daily Star"_s + items)), (QStringList{u""_s, u""_s}));
}

void TestCredits::leadIsCreditedBesideIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // of each pair
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString want = u"Fulham are interested in Iliman Ndiaye. He is 26."_s;
    const QString more = u"\n\nNdiaye is in form.\n\nNdiaye has scored in every game of the month."_s;
    row("before it", u"Sky Sports has the story.\n\n"_s + want, {u"Sky Sports"_s});
    row("after it", want + u"\n\nThe Telegraph has it as an exclusive."_s, {u"The Telegraph"_s});
    row("too far after it", want + more + u"\n\nThe Telegraph has it as an exclusive."_s, {u""_s});
    row("a report that is named later",
        u"Fulham are interested in Iliman Ndiaye, according to a report."_s + more + u"\n\nAs per Bild, Ndiaye would like to go."_s, {u"Bild"_s});
    row("credit of another player's", want + u"\n\nBild writes that Brentford are keen on Bukayo Saka."_s, {u""_s, u"Bild"_s});
    row("what is told farther on", want + u"\n\nThe Telegraph has it as an exclusive.\n\nBrentford are keen on Ndiaye, too."_s,
        {u"The Telegraph"_s, u""_s});
}

void TestCredits::leadIsCreditedBesideIt()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const Credits credits(read.scan, read.mentions, read.parts, read.claims);
    QStringList names;
    for (const Pair &pair : read.pairs) {
        const std::vector<Credit> found = credits.of(pair, true);
        names += found.empty() ? u""_s : found.front().name;
    }
    QTEST(names, "expected");
    QVERIFY(credits.of(read.pairs.front(), false).empty());
}

void TestCredits::creditPointsAtItsName()
{
    const ReadText read(*m_world, u"Fulham are interested in Everton winger Iliman Ndiaye, according to the Daily Telegraph."_s);
    QCOMPARE(read.pairs.size(), size_t(1));
    const std::vector<Credit> credits = Credits(read.scan, read.mentions, read.parts, read.claims).of(read.pairs.front(), false);
    QCOMPARE(credits.size(), size_t(1));
    QCOMPARE(credits.front().name, u"The Telegraph"_s);
    QVERIFY(read.scan.text(credits.front().range).endsWith(u"Daily Telegraph"_s));
}

void TestCredits::roundOfThePapersCreditsItsHeadings()
{
    const Gazetteer &tables = *m_world;
    const Extractor extractor(tables);
    Article article;
    article.title = u"What the papers say"_s;
    article.body = u"THE SUN\n\nFulham want Everton winger Iliman Ndiaye.\n\nDAILY MAIL\n\nBrentford want Burnley's Zian Flemming."_s;
    const std::vector<Rumour> rumours = extractor.extract(article);
    QCOMPARE(rumours.size(), size_t(2));
    QCOMPARE(rumours[0].sources, QStringList{u"The Sun"_s});
    QCOMPARE(rumours[1].sources, QStringList{u"Daily Mail"_s});
    article.body = u"THE SUN\n\nFulham want Everton winger Iliman Ndiaye."_s; // whose page it is
    QCOMPARE(extractor.extract(article).front().sources, QStringList());
}

void TestCredits::journalistsInBracketsAreNoOutlets()
{
    const ReadText read(*m_world, u"Fulham want Everton winger Iliman Ndiaye. (Fabrizio Romano, via Bild)\n\n"
                                  "Brentford want Burnley's Zian Flemming. (Sun)\n\nLeeds want Burnley's Josh Cullen. (Mirror)"_s);
    QCOMPARE(creditsOf(read).first(), u"Bild, Fabrizio Romano*"_s);
}

RUMOURDESK_TEST(TestCredits)
#include "tst_credits.moc"
