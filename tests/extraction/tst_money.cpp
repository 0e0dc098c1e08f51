// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/extraction/money.h"
#include "tests/common/testregistry.h"
#include "tests/extraction/extractionfixture.h"

using namespace rumourdesk;
using namespace rumourdesk::testing;

namespace {

QString amountDump(const MoneyMention &money)
{
    const Fee fee{money.minimum, money.maximum, money.currency, FeeBasis::Bid};
    return feeText(fee);
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEverySpelling_data();
    void readsEverySpelling();
    void readsEnds_data();
    void readsEnds();
    void notMoney_data();
    void notMoney();
    void basisComesFromTheWordsBeside_data();
    void basisComesFromTheWordsBeside();
    void otherMoneyIsNoFee_data();
    void otherMoneyIsNoFee();
    void conversionsAreMarked_data();
    void conversionsAreMarked();
    void sumWithoutACurrency_data();
    void sumWithoutACurrency();
    void twoSumsStayTwo();
    void halfOfASumIsASum_data();
    void halfOfASumIsASum();
    void wordsBehindAnAsideBelongToTheSum();
    void rangeIsThePhraseAndNoMore();

private:
    [[nodiscard]] std::vector<MoneyMention> moneyOf(const QString &text) const
    {
        const ReadText read(*m_world, text);
        return moneyIn(read.scan, read.all());
    }

    ProjectGazetteer m_world;
};

void TestMoney::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minimum");
    QTest::addColumn<qint64>("maximum");
    const auto row = [](const QString &text, const char *currency, qint64 minimum, qint64 maximum) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(currency) << minimum << maximum;
    };
    row(u"£88m"_s, "GBP", 88'000'000, 88'000'000);
    row(u"£88M"_s, "GBP", 88'000'000, 88'000'000);
    row(u"£60million"_s, "GBP", 60'000'000, 60'000'000);
    row(u"£60 million"_s, "GBP", 60'000'000, 60'000'000);
    row(u"£60-million"_s, "GBP", 60'000'000, 60'000'000);
    row(u"£69.5m"_s, "GBP", 69'500'000, 69'500'000);
    row(u"£1.5m"_s, "GBP", 1'500'000, 1'500'000);
    row(u"€12,5m"_s, "EUR", 12'500'000, 12'500'000);
    row(u"$12.5 million"_s, "USD", 12'500'000, 12'500'000);
    row(u"€90-100m"_s, "EUR", 90'000'000, 100'000'000);
    row(u"€40–45m"_s, "EUR", 40'000'000, 45'000'000);
    row(u"€40m-€45m"_s, "EUR", 40'000'000, 45'000'000);
    row(u"€90 to €100 million"_s, "EUR", 90'000'000, 100'000'000);
    row(u"£80m to £100m"_s, "GBP", 80'000'000, 100'000'000);
    row(u"45 million euros"_s, "EUR", 45'000'000, 45'000'000);
    row(u"45m euros"_s, "EUR", 45'000'000, 45'000'000);
    row(u"20 million pounds"_s, "GBP", 20'000'000, 20'000'000);
    row(u"80 million dollars"_s, "USD", 80'000'000, 80'000'000);
    row(u"EUR 45m"_s, "EUR", 45'000'000, 45'000'000);
    row(u"£45,000,000"_s, "GBP", 45'000'000, 45'000'000);
    row(u"£450k"_s, "GBP", 450'000, 450'000);
    row(u"£750,000"_s, "GBP", 750'000, 750'000);
    row(u"€1bn"_s, "EUR", 1'000'000'000, 1'000'000'000);
    row(u"between £35m and £40m"_s, "GBP", 35'000'000, 40'000'000);
    row(u"£25m plus £5m in add-ons"_s, "GBP", 25'000'000, 30'000'000);
    row(u"£25m plus a further £5m in add-ons"_s, "GBP", 25'000'000, 30'000'000);
    row(u"€50m plus €10m in bonuses"_s, "EUR", 50'000'000, 60'000'000);
    row(u"75 million euros plus 20 in bonuses"_s, "EUR", 75'000'000, 95'000'000);
    row(u"€39m, plus five more in bonuses"_s, "EUR", 39'000'000, 44'000'000);
    row(u"€25m plus five million in targets"_s, "EUR", 25'000'000, 30'000'000);
    row(u"€24m for the Dane, plus three million in variables"_s, "EUR", 24'000'000, 27'000'000);
    row(u"an 85m-euro deal"_s, "EUR", 85'000'000, 85'000'000);
    row(u"£25m plus add-ons"_s, "GBP", 25'000'000, 25'000'000);
    row(u"\u20ac85m, of which \u20ac75m is guaranteed"_s, "EUR", 75'000'000, 85'000'000);
    row(u"an initial £60m that could rise to £70m"_s, "GBP", 60'000'000, 70'000'000);
    row(u"£60m rising to £70m"_s, "GBP", 60'000'000, 70'000'000);
    row(u"\u20ac45m in cash and another \u20ac30m in variables"_s, "EUR", 45'000'000, 75'000'000);
    row(u"£40m for the Senegalese, plus £5m in add-ons"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m for most of the window and climbs to £45m"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m and a further £5m in bonuses"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m with £5m in extras"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m and a possible £5m more"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m with a further £5m dependent on success"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m now and another £5m if all goes well"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m fixed and five more in bonuses"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m plus extras"_s, "GBP", 40'000'000, 40'000'000);
    row(u"£40m plus 5 of bonuses"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m with four in bonuses"_s, "GBP", 40'000'000, 44'000'000);
    row(u"£40m, with £5m more in bonuses"_s, "GBP", 40'000'000, 45'000'000);
    row(u"£40m fixed, and up to 23 more in targets"_s, "GBP", 40'000'000, 63'000'000);
    row(u"six million euros"_s, "EUR", 6'000'000, 6'000'000);
    row(u"twenty-five million euros"_s, "EUR", 25'000'000, 25'000'000);
    row(u"a million pounds"_s, "GBP", 1'000'000, 1'000'000);
    row(u"half a million pounds"_s, "GBP", 500'000, 500'000);
    row(u"sixty thousand pounds"_s, "GBP", 60'000, 60'000);
}

void TestMoney::readsEverySpelling()
{
    QFETCH(QString, text);
    const std::vector<MoneyMention> money = moneyOf(u"They spoke of %1 there."_s.arg(text));
    QCOMPARE(money.size(), size_t(1));
    QTEST(currencyCode(money.front().currency), "currency");
    QTEST(money.front().minimum.value_or(-1), "minimum");
    QTEST(money.front().maximum.value_or(-1), "maximum");
    QVERIFY(money.front().isFee);
}

void TestMoney::readsEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hand over") << u"will hand over £20m for him"_s << u"£20m"_s;
    QTest::newRow("up to") << u"a bid of up to £20m for him"_s << u"up to £20m"_s;
    QTest::newRow("in excess of") << u"a fee in excess of £20m for him"_s << u"£20m or more"_s;
    QTest::newRow("more than") << u"a fee of more than £20m for him"_s << u"£20m or more"_s;
    QTest::newRow("around") << u"a fee of around £20m for him"_s << u"£20m"_s;
    QTest::newRow("offer in excess of") << u"an offer in excess of £20m for him"_s << u"£20m or more"_s;
    QTest::newRow("for less than") << u"They let him go for less than £20m"_s << u"up to £20m"_s;
    QTest::newRow("not for less than") << u"They will not let him go for less than £20m"_s << u"£20m or more"_s;
    QTest::newRow("not up to") << u"They did not bid up to £20m"_s << u"up to £20m"_s;
}

void TestMoney::readsEnds()
{
    QFETCH(QString, text);
    const std::vector<MoneyMention> money = moneyOf(text);
    QCOMPARE(money.size(), size_t(1));
    QTEST(amountDump(money.front()), "expected");
}

void TestMoney::notMoney_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"He scored 45 goals."_s, u"It cost a million."_s, u"He ran 60m."_s, u"The £ sign"_s, u"He made 1,200 passes in 2,700 minutes."_s,
             u"The euro fell."_s, u"£0"_s, u"£99bn"_s, u"In 2026 he is 26."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestMoney::notMoney()
{
    QFETCH(QString, text);
    QStringList found;
    for (const MoneyMention &money : moneyOf(text))
        found += amountDump(money);
    QCOMPARE(found, QStringList{});
}

void TestMoney::basisComesFromTheWordsBeside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("basis");
    QTest::newRow("bid") << u"They have made a bid of £20m."_s << u"bid"_s;
    QTest::newRow("offer") << u"They have made a £20m offer."_s << u"bid"_s;
    QTest::newRow("asking price") << u"They have set an asking price of £20m."_s << u"asking"_s;
    QTest::newRow("value") << u"They like the £20m-rated winger."_s << u"valuation"_s;
    QTest::newRow("valued at") << u"He is valued at £20m."_s << u"valuation"_s;
    QTest::newRow("clause") << u"He has a release clause of £20m."_s << u"clause"_s;
    QTest::newRow("clause behind") << u"There is a £20m release clause."_s << u"clause"_s;
    QTest::newRow("agreed") << u"They have agreed a fee of £20m."_s << u"agreed"_s;
    QTest::newRow("rated, in a bid's company") << u"They made a bid for the £20m-rated winger."_s << u"valuation"_s;
    QTest::newRow("valued") << u"They made a bid for the £20m-valued winger."_s << u"valuation"_s;
    QTest::newRow("phrase round the sum") << u"They have £20m in mind."_s << u"asking"_s;
    QTest::newRow("wage of the next clause") << u"They made a bid of £20m, his wages were too high."_s << u"bid"_s;
}

void TestMoney::basisComesFromTheWordsBeside()
{
    QFETCH(QString, text);
    const std::vector<MoneyMention> money = moneyOf(text);
    QCOMPARE(money.size(), size_t(1));
    QVERIFY(money.front().isFee);
    QVERIFY(money.front().basis.has_value());
    QTEST(feeBasisName(*money.front().basis), "basis");
}

void TestMoney::otherMoneyIsNoFee_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"He earns £90,000 a week there."_s, u"He earns £200,000-a-week there."_s, u"He is on £90,000 per week."_s,
             u"His wages are £5m a year."_s, u"He joined for £27m in 2017."_s, u"He was signed for £27m from Atalanta."_s, u"It is £500 a ticket."_s, u"They made a bid of £20,000 for him."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestMoney::otherMoneyIsNoFee()
{
    QFETCH(QString, text);
    for (const MoneyMention &money : moneyOf(text))
        QVERIFY2(!money.isFee, qPrintable(amountDump(money)));
}

void TestMoney::conversionsAreMarked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // the sums that are not conversions
    QTest::newRow("two in brackets") << u"They want £60m (€68m / $80m) for him."_s << QStringList{u"£60m"_s};
    QTest::newRow("slashes") << u"They want £60m/€68m/$80m for him."_s << QStringList{u"£60m"_s};
    QTest::newRow("one in brackets") << u"They want €40m (£35m) for him."_s << QStringList{u"€40m"_s};
    QTest::newRow("end in brackets") << u"They want \u20ac100m (up to about £88m / $117m) for him."_s << QStringList{u"\u20ac100m"_s};
    QTest::newRow("conversion between the parts") << u"They want \u20ac45m (£38m) in cash and another \u20ac30m in variables."_s
                                                 << QStringList{u"\u20ac45m\u201375m"_s};
    QTest::newRow("conversions of both parts") << u"They want €40m (£35m) with a further €5m (£4m) dependent on success."_s << QStringList{u"€40m\u201345m"_s};
    QTest::newRow("two prices") << u"They want £60m but offer £40m for him."_s << QStringList{u"£60m"_s, u"£40m"_s};
}

void TestMoney::conversionsAreMarked()
{
    QFETCH(QString, text);
    QStringList own;
    for (const MoneyMention &money : moneyOf(text)) {
        if (!money.isConversion)
            own += amountDump(money);
    }
    QTEST(own, "expected");
}

void TestMoney::sumWithoutACurrency_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("of the sum before") << u"They offered €20m, then 25 million for him."_s << QStringList{u"€20m"_s, u"€25m"_s};
    QTest::newRow("of the sum behind") << u"The request is 40 million, they bid £30m."_s << QStringList{u"£40m"_s, u"£30m"_s};
    QTest::newRow("none told") << u"The request is 40 million."_s << QStringList{};
    QTest::newRow("of something") << u"They offered €20m. It was seen by 25 million people."_s << QStringList{u"€20m"_s};
    QTest::newRow("of many") << u"They offered €20m. It was seen by 25 million of them."_s << QStringList{u"€20m"_s};
    QTest::newRow("metres") << u"They offered €20m. He ran 60m."_s << QStringList{u"€20m"_s};
}

void TestMoney::sumWithoutACurrency()
{
    QFETCH(QString, text);
    QStringList sums;
    for (const MoneyMention &money : moneyOf(text))
        sums += amountDump(money);
    QTEST(sums, "expected");
}

void TestMoney::twoSumsStayTwo()
{
    const std::vector<MoneyMention> money = moneyOf(u"They bid £30m, but the asking price is £45m."_s);
    QCOMPARE(money.size(), size_t(2));
    QCOMPARE(money[0].basis, std::optional(FeeBasis::Bid));
    QCOMPARE(money[1].basis, std::optional(FeeBasis::Asking));
}

void TestMoney::halfOfASumIsASum_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; };
    row("price", u"He is valued at £60m, but they would pay half that price."_s, {u"£60m"_s, u"£30m"_s});
    row("figure, in brackets", u"They want \u20ac60m (£52m) and were offered half that figure."_s, {u"\u20ac60m"_s, u"£52m"_s, u"\u20ac30m"_s});
    row("range", u"They want \u20ac60-80m and were offered half the sum."_s, {u"\u20ac60m\u201380m"_s, u"\u20ac30m\u201340m"_s});
    row("no sum before", u"They would pay half that price."_s, {});
    row("half of another thing", u"They want £60m for half that team."_s, {u"£60m"_s});
}

void TestMoney::halfOfASumIsASum()
{
    QFETCH(QString, text);
    QStringList found;
    for (const MoneyMention &money : moneyOf(text))
        found += amountDump(money);
    QTEST(found, "expected");
}

void TestMoney::wordsBehindAnAsideBelongToTheSum()
{
    const std::vector<MoneyMention> money = moneyOf(u"There is a \u20ac13m (£11m / $15m) release clause in it."_s);
    QCOMPARE(money.size(), size_t(3));
    QCOMPARE(money.front().basis, std::optional(FeeBasis::Clause));
}

void TestMoney::rangeIsThePhraseAndNoMore()
{
    const ReadText read(*m_world, u"They want \u20ac90-100 million there, or 45 million euros."_s);
    const std::vector<MoneyMention> money = moneyIn(read.scan, read.all());
    QCOMPARE(money.size(), size_t(2));
    QCOMPARE(read.scan.text(money[0].range), u"\u20ac90-100 million"_s);
    QCOMPARE(read.scan.text(money[1].range), u"45 million euros"_s);
}

RUMOURDESK_TEST(TestMoney)
#include "tst_money.moc"
