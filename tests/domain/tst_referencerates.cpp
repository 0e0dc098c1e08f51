// SPDX-FileCopyrightText: 2026 The RumourDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/referencerates.h"
#include "tests/common/testregistry.h"
#include "tests/common/testresult.h"

#include <QRegularExpression>
#include <QTest>

using namespace rumourdesk;
using namespace Qt::StringLiterals;

namespace {

/// Newest first and with a comma at the end of each line, as the bank writes it. "CYP" is no currency of ours.
const QByteArray daily = "Date,USD,CYP,GBP,\n"
                         "2026-08-04,1.20,N/A,0.90,\n"
                         "2026-07-31,1.00,N/A,N/A,\n"
                         "2026-07-02,1.50,N/A,0.80,\n"
                         "2026-06-30,9.99,N/A,9.99,\n";

std::optional<double> rateOf(const ExchangeRates &rates, Currency currency, QDate day)
{
    return rates.rate(Currency::EUR, currency, day);
}

} // namespace

class TestReferenceRates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aMonthIsTheMeanOfItsDays()
    {
        const Result<ExchangeRates> rates = ratesFromReferenceCsv(daily);
        QVERIFY_RESULT(rates);
        QCOMPARE(rateOf(*rates, Currency::USD, {2026, 7, 15}), 1.25);
        QCOMPARE(rateOf(*rates, Currency::GBP, {2026, 7, 15}), 0.8); // of the one day that has one
        QCOMPARE(rateOf(*rates, Currency::SAR, {2026, 7, 15}), 4.6875);
        QVERIFY(!rateOf(*rates, Currency::CHF, {2026, 7, 15}));
        QCOMPARE(rates->lastMonth(), QDate(2026, 8, 1));
        QCOMPARE(rates->stretches().at(0), (ExchangeRates::Stretch{u"ECB"_s, {2026, 7, 1}, {2026, 8, 1}}));
    }

    void theEndOfAMonthDoesNotStandForItAll()
    {
        QVERIFY(!rateOf(*ratesFromReferenceCsv(daily), Currency::USD, {2026, 6, 30}));
        const Result<ExchangeRates> alone = ratesFromReferenceCsv("Date,USD\n2026-06-30,1.5\n");
        QCOMPARE(rateOf(*alone, Currency::USD, {2026, 6, 1}), 1.5); // better than none
    }

    void filesOfOtherSystemsAreRead()
    {
        const Result<ExchangeRates> rates
            = ratesFromReferenceCsv("\xEF\xBB\xBF" "Date, USD, GBP\r\n2026-07-02, 1.3, 0.8\r\n\r\n");
        QVERIFY_RESULT(rates);
        QCOMPARE(rateOf(*rates, Currency::GBP, {2026, 7, 2}), 0.8);
    }

    void mistakesAreNamedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &csv, const QString &message) {
            QTest::newRow(name) << csv << message;
        };
        row("empty", "", u"line 1: '' is not 'Date,USD,JPY,...'"_s);
        row("no table", "<html>", u"line 1: '<html>' is not 'Date,USD,JPY,...'"_s);
        row("semicolons", "Date;USD\n", u"line 1: 'Date;USD' is not 'Date,USD,JPY,...'"_s);
        row("no currency", "Date,XAU\n2026-07-02,1\n", u"line 1: no column is a currency that RumourDesk knows"_s);
        row("a currency twice", "Date,USD,usd\n", u"line 1: usd stands there twice"_s);
        row("no day", "Date,USD\n\n", u"line 1: no day follows"_s);
        row("wrong day", "Date,USD\n2026-07-02,1\n2026-02-30,1\n",
            u"line 3: '2026-02-30' is not a day (YYYY-MM-DD) of the euro"_s);
        row("another punctuation", "Date,USD\n2026/07/02,1\n",
            u"line 2: '2026/07/02' is not a day (YYYY-MM-DD) of the euro"_s);
        row("before the euro", "Date,USD\n1998-07-02,1\n",
            u"line 2: '1998-07-02' is not a day (YYYY-MM-DD) of the euro"_s);
        row("day twice", "Date,USD\n2026-07-02,1\n2026-07-02,1\n", u"line 3: 2026-07-02 stands there twice"_s);
        row("cut off", "Date,USD,GBP\n2026-07-02,1.1\n", u"line 2: 2 cells, where line 1 has 3"_s);
        row("no number", "Date,USD\n2026-07-02,1.1.1\n", u"line 2: '1.1.1' is not a rate"_s);
        row("nought", "Date,USD\n2026-07-02,0\n", u"line 2: '0' is not a rate"_s);
        row("below nought", "Date,USD\n2026-07-02,-1\n", u"line 2: '-1' is not a rate"_s);
        row("endless", "Date,USD\n2026-07-02,inf\n", u"line 2: 'inf' is not a rate"_s);
    }
    void mistakesAreNamedWithTheirLine()
    {
        QFETCH(QByteArray, csv);
        const Result<ExchangeRates> rates = ratesFromReferenceCsv(csv);
        QVERIFY(!rates);
        QCOMPARE(rates.error().kind, Error::Kind::Malformed);
        QTEST(rates.error().message, "message");
    }
};

RUMOURDESK_TEST(TestReferenceRates)
#include "tst_referencerates.moc"
