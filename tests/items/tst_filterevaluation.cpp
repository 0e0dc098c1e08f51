// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filterevaluation.h"
#include "models/items/rumourfilter.h"
#include "tests/common/testregistry.h"
#include "tests/items/rumourfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

const QStringList lines = {
    u"Alexander Isak | Newcastle United > Liverpool | £110m | bid | 2025-08-01 | source: BBC Sport | age: 25 | window: summer-2025 | byline: Ann Field | publisher: The Echo | added: 2025-08-02"_s,
    u"Alexander Isak | Newcastle United > Liverpool | £110m | bid | 2025-08-03 | journalist: Fabrizio Romano | contract: 2028 | publisher: BBC Sport"_s,
    u"Alessandro Bastoni | Inter Milan > Barcelona | €90m–100m | talks | 2026-03-02 | basis: asking | window: summer-2026 | source: Sky Italia; Gazzetta dello Sport | journalist: Gianluca Di Marzio; Fabrizio Romano"_s,
    u"Martin Ødegaard | Arsenal > | | interest | 2026-01-19T02:09 | publisher: The Echo"_s,
    u"Allan Saint-Maximin | > Tottenham Hotspur | up to £20m | off | | move: loan"_s,
    u"Viktor Gyökeres | Sporting CP > Arsenal | €60m or more | agreed | 2025-07-10 | basis: clause | article: 77 | age: 27"_s,
    u"Benjamin Šeško | RB Leipzig > Arsenal | $450k | done | 2024-05-05"_s,
};

/// The article search of the tests: the one word "medical" stands in the articles of the last two.
Result<ArticleSet> articlesWith(const QString &text, bool)
{
    if (text == u"broken")
        return Error{Error::Kind::Store, u"the store cannot be searched"_s, {}};
    return text == u"medical" ? ArticleSet({ArticleId{77}, ArticleId{1007}}) : ArticleSet();
}

QString clubNamed(QStringView text)
{
    return text == u"spurs" ? u"Tottenham Hotspur"_s : text == u"inter" ? u"Inter Milan"_s : QString();
}

QString outletNamed(QStringView text)
{
    return text == u"la rosea" ? u"Gazzetta dello Sport"_s : QString();
}

} // namespace

class TestFilterEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void finds_data();
    void finds();
    void amountsWithoutASignAreInTheChartsCurrency();
    void aDuplicateNeedsAnotherArticle();
    void aFailedSearchIsAnError();
    void setsOfAnySizeInvert();
    void candidatesAloneAreAsked();

private:
    [[nodiscard]] Result<RowSet> rowsOf(
        const QString &expression, const RumourColumns &columns, Currency currency = Currency::EUR) const;
    [[nodiscard]] QString found(
        const QString &expression, const RumourColumns &columns, Currency currency = Currency::EUR) const;

    const ExchangeRates m_rates = testing::testRates();
    const RumourColumns m_columns = columnsOf(testing::rumoursFrom(lines));
};

Result<RowSet> TestFilterEvaluation::rowsOf(
    const QString &expression, const RumourColumns &columns, Currency currency) const
{
    const ParsedFilter parsed = parseFilter(expression);
    if (parsed.mistake)
        return Error{Error::Kind::Malformed, parsed.mistake->message, {}};
    return rowsPassing(*parsed.filter.root(),
        {columns, m_rates, currency, QDate(2026, 3, 10), clubNamed, outletNamed, articlesWith});
}

/// The numbers of the rumours found, such as "1 2 6".
QString TestFilterEvaluation::found(
    const QString &expression, const RumourColumns &columns, Currency currency) const
{
    const Result<RowSet> rows = rowsOf(expression, columns, currency);
    if (!rows)
        return rows.error().message;
    return testing::numbersOf(*rows, columns);
}

void TestFilterEvaluation::finds_data()
{
    QTest::addColumn<QString>("rumours");
    const auto row = [](const char *expression, const char *rumours) {
        QTest::newRow(expression) << QString::fromUtf8(rumours);
    };
    // free words: in names and in the article, by the beginning of words
    row("isak", "1 2");
    row("ISA", "1 2");
    row("sak", "");
    row("arsenal", "4 6 7");
    row("romano", "2 3");
    row("echo", "1 4");
    row("bbc", "1 2");
    row("medical", "6 7");
    row("medical gyok", "6");
    row("odegaard", "4");
    row("ødeg", "4");
    row("sesko", "7");
    row("saint-max", "5");
    row("\"alexander isak\"", "1 2");
    row("\"alexander isa\"", "");
    row("\"isak alexander\"", "");
    // and, or, not
    row("arsenal OR barcelona", "3 4 6 7");
    row("-arsenal", "1 2 3 5");
    row("isak -romano", "1");
    row("-(isak OR arsenal)", "3 5");
    // names
    row("player:bast", "3");
    row("player:alex", "1 2");
    row("player:\"saint maximin\"", "5");
    row("player=isak", "");
    row("player=\"ALEXANDER ISAK\"", "1 2");
    row("player!=\"alexander isak\"", "3 4 5 6 7");
    row("to:spurs", "5");
    row("to:inter", "");
    row("from:inter", "3");
    row("from:united", "1 2");
    row("to:ars,barc", "3 6 7");
    row("to:none", "4");
    row("to:*", "1 2 3 5 6 7");
    row("from:none", "5");
    row("club:arsenal", "4 6 7");
    row("club:none", "");
    row("club:*", "1 2 3 4 5 6 7");
    row("source:bbc", "1");
    row("source:\"la rosea\"", "3");
    row("source:romano", "2");
    row("source:none", "5 6 7");
    row("source=\"sky italia\"", "3");
    row("journalist:romano", "2 3");
    row("journalist:\"di marzio\"", "3");
    row("journalist:\"marzio fabrizio\"", "");
    row("journalist:none", "1 4 5 6 7");
    row("byline:field", "1");
    row("byline:none", "2 3 4 5 6 7");
    row("text:medical", "6 7");
    row("text:isak", "");
    // fixed words
    row("move:loan", "5");
    row("move!=loan", "1 2 3 4 6 7");
    row("stage:bid", "1 2");
    row("stage>=bid", "1 2 6 7");
    row("stage>bid", "6 7");
    row("stage<talks", "4 5");
    row("stage<=talks", "3 4 5");
    row("stage:interest..talks", "3 4");
    row("stage:off,done", "5 7");
    row("currency:gbp", "1 2 5");
    row("currency:none", "4");
    row("currency!=gbp", "3 4 6 7");
    row("basis:asking,clause", "3 6");
    row("window:summer-2025", "1");
    row("window>=summer-2025", "1 3");
    row("window>winter-2026", "3");
    row("window:none", "2 4 5 6 7");
    row("is:exit", "4");
    row("is:duplicate", "1 2");
    row("has:fee", "1 2 3 5 6 7");
    row("-has:fee", "4");
    // fees: 1 and 2 are worth €132m, 7 has no rate, so that it compares in dollars alone
    row("fee>=100m", "1 2 3");
    row("fee>100m", "1 2");
    row("fee>=95m", "1 2 3");
    row("fee<95m", "3 6");
    row("fee<=90m", "3 6");
    row("fee<90m", "6");
    row("fee>60m", "1 2 3");
    row("fee>=60m", "1 2 3 6");
    row("fee:95m", "3");
    row("fee:132m", "1 2");
    row("fee:£110m", "1 2");
    row("fee:£110.0m", "1 2");
    row("fee=110m", "");
    row("fee:£20m", "5");
    row("fee<£20m", "");
    row("fee<=£20m", "5");
    row("fee:$450k", "7");
    row("fee<1m", "");
    row("fee:50m..92m", "3 6");
    row("fee:..£100m", "3 5 6");
    row("fee:101m..", "1 2");
    row("fee:none", "4");
    row("fee:*", "1 2 3 5 6 7");
    row("fee!=132m", "3 4 5 6 7");
    row("fee:£105m", "");
    row("fee:0.13bn", "1 2"); // written to ten millions, so that what was converted may be five off
    row("fee:130m", "");
    row("fee:£0.1bn", "3 6"); // not 1 and 2, which are printed in pounds and compare exactly
    // dates; today is 10 March 2026
    row("date:2025", "1 2 6");
    row("date:2025-08", "1 2");
    row("date:2025-08-03", "2");
    row("date>2025-08", "3 4");
    row("date>=2025-08", "1 2 3 4");
    row("date<2025-08", "6 7");
    row("date<=2025-08-01", "1 6 7");
    row("date:2025-07..2025-08-01", "1 6");
    row("date:..2024", "7");
    row("date:-8d", "3");
    row("date:-7d", "");
    row("date:-2w", "3");
    row("date:-2m", "3 4");
    row("date:-1y", "1 2 3 4 6");
    row("date<-2m", "1 2 6 7");
    row("date:-8m..-2m", "1 2 6");
    row("date:none", "5");
    row("date!=2025", "3 4 5 7");
    row("added:2025-08-02", "1");
    row("added<2025", "2 3 4 5 6 7");
    row("added:*", "1 2 3 4 5 6 7");
    row("added:none", "");
    // numbers
    row("age:25", "1");
    row("age>25", "6");
    row("age:20..27", "1 6");
    row("age:none", "2 3 4 5 7");
    row("contract<=2028", "2");
    row("contract<2028", "");
    row("contract!=2028", "1 3 4 5 6 7");
    // together
    row("to:liverpool fee>=100m stage>=bid -journalist:*", "1");
    row("(is:exit OR move:loan) -date:none", "4");
}

void TestFilterEvaluation::finds()
{
    QFETCH(QString, rumours);
    QCOMPARE(found(QString::fromUtf8(QTest::currentDataTag()), m_columns), rumours);
}

void TestFilterEvaluation::amountsWithoutASignAreInTheChartsCurrency()
{
    QCOMPARE(found(u"fee:110m"_s, m_columns, Currency::GBP), u"1 2"_s);
    QCOMPARE(found(u"fee:132m"_s, m_columns, Currency::GBP), u""_s);
    QCOMPARE(found(u"fee:450k"_s, m_columns, Currency::USD), u"7"_s);
    QCOMPARE(found(u"fee:€132m"_s, m_columns, Currency::GBP), u"1 2"_s);
}

void TestFilterEvaluation::aDuplicateNeedsAnotherArticle()
{
    const RumourColumns columns = columnsOf(testing::rumoursFrom({
        u"A | X > Y | £1m | bid | 2025-01-01 | article: 1"_s,
        u"A | X > Y | £1m | bid | 2025-01-01 | article: 1"_s,
        u"B | X > Y | £1m | bid | 2025-01-01"_s,
        u"B | Z > Y | £1m | bid | 2025-01-02"_s,
        u"C | X > Y | £1m | bid | 2025-01-01"_s,
        u"C | X > Y | €1m | bid | 2025-01-02"_s,
        u"D | X > Y | | bid | 2025-01-01"_s,
        u"D | X > Y | | talks | 2025-01-02"_s,
        u"E | X > Y | | bid | 2025-01-01"_s,
        u"E | X > Z | | bid | 2025-01-02"_s,
    }));
    QCOMPARE(found(u"is:duplicate"_s, columns), u"3 4"_s);
}

void TestFilterEvaluation::aFailedSearchIsAnError()
{
    for (const QString &expression : {u"broken"_s, u"isak broken"_s, u"isak OR -text:broken"_s}) {
        const Result<RowSet> rows = rowsOf(expression, m_columns);
        QVERIFY(!rows);
        QCOMPARE(rows.error().message, u"the store cannot be searched"_s);
    }
}

void TestFilterEvaluation::setsOfAnySizeInvert()
{
    for (const size_t count : {size_t(0), size_t(1), size_t(63), size_t(64), size_t(65), size_t(200)}) {
        RowSet odd = RowSet::where(count, [](size_t row) { return row % 2 == 1; });
        odd.invert();
        QVERIFY(odd == RowSet::where(count, [](size_t row) { return row % 2 == 0; }));
        odd |= RowSet::where(count, [](size_t row) { return row % 2 == 1; });
        odd.invert();
        QVERIFY(odd == RowSet(count));
    }
}

void TestFilterEvaluation::candidatesAloneAreAsked()
{
    for (const size_t count : {size_t(1), size_t(64), size_t(200)}) {
        for (const size_t step : {size_t(1), size_t(2), size_t(50)}) {
            const RowSet candidates = RowSet::where(count, [=](size_t row) { return row % step == 0; });
            const RowSet found = RowSet::among(candidates, [](size_t row) { return row % 3 == 0; });
            QVERIFY(found == RowSet::where(count, [=](size_t row) { return row % step == 0 && row % 3 == 0; }));
            RowSet others = candidates;
            others -= found;
            QVERIFY(others == RowSet::where(count, [=](size_t row) { return row % step == 0 && row % 3 != 0; }));
        }
    }
}

RUMOURDESK_TEST(TestFilterEvaluation)
#include "tst_filterevaluation.moc"
