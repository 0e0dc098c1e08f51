// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/prices.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

class TestPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pairHasItsPrice_data();
    void pairHasItsPrice();
    void priceOfEachPairStandsInItsPlace();
    void priceIsItsSuitorsOwnOrEverybodys();
    void laterBidIsNotWhatWasAgreed();
    void priceNamesItsWords();

private:
    ProjectGazetteer m_world;
};

void TestPrices::pairHasItsPrice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    const QString want = u"Fulham are interested in Everton winger Iliman Ndiaye. "_s;
    const QString two = u"Fulham and Brentford are interested in Everton winger Iliman Ndiaye. "_s;
    row("none", want, {u"Fulham -"_s});
    row("asking price", want + u"Everton have set an asking price of £50m for Ndiaye."_s, {u"Fulham £50m asking"_s});
    row("asking price goes on every suitor", two + u"Everton have set an asking price of £50m for Ndiaye."_s,
        {u"Fulham £50m asking"_s, u"Brentford £50m asking"_s});
    row("bid is its club's own", two + u"Fulham have made a £40m bid for Ndiaye."_s, {u"Fulham £40m bid"_s, u"Brentford -"_s});
    row("bid before asking price", want + u"Everton have set an asking price of £50m for Ndiaye. Fulham have made a £40m bid for Ndiaye."_s,
        {u"Fulham £40m bid"_s});
    row("latest bid", want + u"Fulham have made a £30m bid for Ndiaye. Fulham have now made a £40m bid for Ndiaye."_s, {u"Fulham £40m bid"_s});
    row("agreed before bid", u"Fulham have made a £40m bid for Everton winger Iliman Ndiaye. Fulham have now agreed a £45m fee for Ndiaye with Everton."_s,
        {u"Fulham £45m agreed"_s});
    row("asking price before valuation", want + u"Ndiaye is valued at £35m. Everton have set an asking price of £50m for Ndiaye."_s, {u"Fulham £50m asking"_s});
    row("clause", want + u"Ndiaye has a release clause of £60m."_s, {u"Fulham £60m clause"_s});
    row("wage is none", want + u"Ndiaye earns £60,000 a week."_s, {u"Fulham -"_s});
    row("old fee is none", want + u"Everton signed Ndiaye for £15m in 2024."_s, {u"Fulham -"_s});
    row("first currency", want + u"Everton have set an asking price of £50m (€58m) for Ndiaye."_s, {u"Fulham £50m asking"_s});
    row("range", want + u"Everton have set an asking price of €50-60m for Ndiaye."_s, {u"Fulham €50m–60m asking"_s});
    row("deal is agreed, so is the price", u"Fulham have agreed a deal for Everton winger Iliman Ndiaye. The asking price was £40m."_s,
        {u"Fulham £40m agreed"_s});
    row("bid before the deal", u"Fulham made a £40m bid for Everton winger Iliman Ndiaye. Fulham have agreed a deal for Ndiaye."_s,
        {u"Fulham £40m agreed"_s});
    row("clause stays a clause", u"Fulham have agreed a deal for Everton winger Iliman Ndiaye. Ndiaye has a release clause of £60m."_s,
        {u"Fulham £60m clause"_s});
    row("asking price of whom they no longer want", u"Fulham have ended their interest in Everton winger Iliman Ndiaye. Ndiaye is valued at £35m."_s,
        {u"Fulham -"_s});
    row("whose bid it is", u"Fulham have bid £40m for Everton winger Iliman Ndiaye, and Brentford are interested."_s,
        {u"Fulham £40m bid"_s, u"Brentford -"_s});
    row("bid of the suitor named", two + u"The offer from Brentford was £40m."_s, {u"Fulham -"_s, u"Brentford £40m bid"_s});
    row("bid of the suitor claimed last", want + u"Brentford have made a bid for Ndiaye. The offer was £40m."_s,
        {u"Fulham -"_s, u"Brentford £40m bid"_s});
    row("worth of a bid", want + u"Their bid for Ndiaye, worth £40m, was turned down."_s, {u"Fulham £40m bid"_s});
    row("worth of a player", want + u"Ndiaye is worth £40m."_s, {u"Fulham £40m valuation"_s});
    row("worth of a player for whom they bid", u"Fulham have made a bid for Everton winger Iliman Ndiaye, who is worth £40m."_s, {u"Fulham £40m valuation"_s});
    row("worth of an offer that is the subject", two + u"The offer from Brentford is worth £40m."_s, {u"Fulham -"_s, u"Brentford £40m bid"_s});
    row("worth of an offer told in a word", want + u"Everton have turned down an offer for Ndiaye, this one worth £40m."_s, {u"Fulham £40m bid"_s});
    row("worth of an agreed package", u"Fulham have agreed a fee for Everton winger Iliman Ndiaye. The package is worth £40m."_s, {u"Fulham £40m agreed"_s});
    row("worth of a clause", want + u"The clause in his Everton deal is believed to be worth £40m."_s, {u"Fulham £40m clause"_s});
    row("what he can be had for", want + u"Ndiaye can be bought for £40m."_s, {u"Fulham £40m clause"_s});
    row("what he could be had for", want + u"Ndiaye could be bought for £40m."_s, {u"Fulham £40m asking"_s});
    row("what he should cost", want + u"Ndiaye should cost £40m."_s, {u"Fulham £40m asking"_s});
    row("what he should cost at most", want + u"Ndiaye should cost less than £40m."_s, {u"Fulham up to £40m asking"_s});
    row("how far a suitor would go", want + u"Fulham would go as far as £40m for Ndiaye."_s, {u"Fulham £40m bid"_s});
    row("what a bid falls short by", u"Fulham have made a bid of £30m for Everton winger Iliman Ndiaye. The asking price is £40m, and £5m short of that is no use."_s,
        {u"Fulham £30m bid"_s});
    row("sum of the step before", u"Fulham have made a bid for Everton winger Iliman Ndiaye. It is made up of £30m and another £10m in bonuses."_s,
        {u"Fulham £30m–40m bid"_s});
    row("sum of an earlier attempt", u"Fulham have made a bid for Everton winger Iliman Ndiaye. They had tried £30m before."_s, {u"Fulham -"_s});
    row("sum of no step", want + u"It is made up of £30m and another £10m in bonuses."_s, {u"Fulham -"_s});
    row("the step before has had its sum", u"Fulham have made a £40m bid for Everton winger Iliman Ndiaye. It looks like £50m."_s, {u"Fulham £40m bid"_s});
    row("clause of the sentence before", want + u"Ndiaye has a release clause. It stands at £60m."_s, {u"Fulham £60m clause"_s});
    row("second sum of a bid's sentence", u"Fulham have made a £30m bid for Everton winger Iliman Ndiaye, but they reckon that £40m might do."_s,
        {u"Fulham £30m bid"_s});
    row("sum of a later step in one sentence",
        u"Ndiaye is valued at £60m by Everton; Fulham are interested in Iliman Ndiaye, and their proposal comes to half that price."_s, {u"Fulham £30m bid"_s});
    row("sum of the step in its clause", u"Fulham were closing in on Everton winger Iliman Ndiaye for £40m before Brentford agreed a deal."_s,
        {u"Fulham £40m bid"_s, u"Brentford -"_s});
    row("who plans to bid", u"Fulham are planning an offer of £40m for Everton winger Iliman Ndiaye, while Brentford are interested."_s,
        {u"Fulham £40m bid"_s, u"Brentford -"_s});
    row("two bids in one sentence",
        u"Fulham have bid £40m for Everton winger Iliman Ndiaye and Brentford have bid £45m for him."_s, {u"Fulham £40m bid"_s, u"Brentford £45m bid"_s});
    row("one bid of two suitors", u"Fulham and Brentford have bid £40m for Everton winger Iliman Ndiaye."_s, {u"Fulham £40m bid"_s, u"Brentford £40m bid"_s});
    row("sum of a club without a verb", want + u"Fulham have offered £40m for Ndiaye and Brentford £45m."_s, {u"Fulham £40m bid"_s});
    row("both of whom", u"Fulham are interested in Everton winger Iliman Ndiaye. Fulham are keen on Brentford midfielder Mikkel Damsgaard. "
                        u"Damsgaard and Ndiaye, both of whom would cost £40m, are on the list."_s,
        {u"Fulham £40m asking"_s, u"Fulham £40m asking"_s});
    row("name in another clause", want + u"The price is £40m, which is more than they paid for Mikkel Damsgaard."_s, {u"Fulham £40m asking"_s});
    row("clause of an old deal", want + u"Everton bought Ndiaye in 2024 with a £40m buy-back clause."_s, {u"Fulham £40m clause"_s});
    row("money beside a bystander", want + u"They see Ndiaye as the new Mikkel Damsgaard. The asking price is £50m."_s, {u"Fulham £50m asking"_s});
    row("rated is who follows", want + u"Mikkel Damsgaard will play with £50m-rated Iliman Ndiaye."_s, {u"Fulham £50m valuation"_s});
    row("half the price", want + u"Everton want £60m for Ndiaye, but Fulham have offered half that price."_s, {u"Fulham £30m bid"_s});
    row("other player's price", want + u"Brentford midfielder Mikkel Damsgaard has a release clause of £60m."_s, {u"Fulham -"_s});
}

void TestPrices::pairHasItsPrice()
{
    QFETCH(QString, text);
    const ReadText read(*m_world, text);
    const std::vector<std::optional<Price>> prices = pricesOf(read.scan, read.mentions, read.parts, read.pairs);
    QCOMPARE(prices.size(), read.pairs.size());
    QStringList lines;
    for (size_t i = 0; i < prices.size(); ++i)
        lines += m_world->clubName(read.pairs[i].club) + u' ' + feeDump(prices[i] ? std::optional(prices[i]->fee) : std::nullopt);
    QTEST(lines, "expected");
}

void TestPrices::priceOfEachPairStandsInItsPlace()
{
    const ReadText read(*m_world, u"Fulham have made a £40m bid for Everton winger Iliman Ndiaye.\n\nLeeds have made a £20m bid for Brentford midfielder Mikkel Damsgaard."_s);
    const std::vector<std::optional<Price>> prices = pricesOf(read.scan, read.mentions, read.parts, read.pairs);
    QCOMPARE(prices.size(), size_t(2));
    QVERIFY(prices[0] && prices[1]);
    QCOMPARE(prices[0]->fee.minimum, std::optional<qint64>(40'000'000));
    QCOMPARE(prices[1]->fee.minimum, std::optional<qint64>(20'000'000));
}

void TestPrices::priceIsItsSuitorsOwnOrEverybodys()
{
    const auto isOwn = [this](const QString &text) {
        const ReadText read(*m_world, text);
        const std::vector<std::optional<Price>> prices = pricesOf(read.scan, read.mentions, read.parts, read.pairs);
        return prices.size() == 1 && prices.front() && prices.front()->isOwn;
    };
    QVERIFY(isOwn(u"Fulham have made a £40m bid for Iliman Ndiaye."_s));
    QVERIFY(!isOwn(u"Fulham are interested in Iliman Ndiaye. Ndiaye is valued at £40m."_s));
}

void TestPrices::laterBidIsNotWhatWasAgreed()
{
    const ReadText read(*m_world, u"Fulham have agreed a deal for Everton winger Iliman Ndiaye. Fulham have made a new bid of £50m for Ndiaye."_s);
    const std::vector<std::optional<Price>> prices = pricesOf(read.scan, read.mentions, read.parts, read.pairs);
    QCOMPARE(prices.size(), size_t(1));
    QVERIFY(prices.front());
    QCOMPARE(feeDump(prices.front()->fee), u"£50m bid"_s);
}

void TestPrices::priceNamesItsWords()
{
    const ReadText read(*m_world, u"Fulham have made a £40million bid for Everton winger Iliman Ndiaye."_s);
    const std::vector<std::optional<Price>> prices = pricesOf(read.scan, read.mentions, read.parts, read.pairs);
    QCOMPARE(prices.size(), size_t(1));
    QVERIFY(prices[0]);
    QCOMPARE(read.scan.text(prices[0]->range), u"£40million"_s);
}

RUMOURDESK_TEST(TestPrices)
#include "tst_prices.moc"
